import type { Audit } from '../../src/contract/audit.js'
import { sampleAudit } from './sample-audit.js'

/** What a hostile form may print: markup, formula, terminal, JSON, XML, PDF and direction tricks, half surrogates. */
export const hostilePieces: readonly string[] = [
  '<script>window.pwned=1</script>',
  '"><img src=x onerror="window.pwned=1">',
  "' onmouseover='window.pwned=1",
  '</style></title></textarea><svg/onload=window.pwned=1>',
  '<![CDATA[ ]]> <!-- --!> &lt;b&gt; &#x3c;',
  'javascript:window.pwned=1',
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '\u202egnitirw tfel-ot-thgir\u202c \u2066isolate\u2069 \u200f\u200e\u061c',
  '\u0000\u0001\u0008\u000b\u000c\u001b[31mred\u001b]0;title\u0007\u007f\u0085\u009b2J',
  '\ud800 half \udc00 surrogates \ufffe \uffff \ufeff',
  '"quoted"\r\n"lines",,;\t\u2028\u2029',
  '[link](http://evil.example) {0} {{1}} %n %s $' + '{x} `x`',
  ') Tj ET Q /JS (app.alert) >> endobj \\( \\',
  '\u05e2\u05d1\u05e8\u05d9\u05ea \u0639\u0631\u0628\u064a'
]

const hostile = hostilePieces.join(' ')

/**
 * The sample audit with a hostile text after every text that comes from a document or a user; spans stay true.
 * @param size grow the text of one question to at least so many UTF-16 units
 */
export function hostileAudit(size = 0): Audit {
  const audit = sampleAudit()
  const spoil = (text: string) => `${text} ${hostile}`
  const spoilOr = (text: string | null) => (text === null ? null : spoil(text))
  audit.document.name = `=2+3${hostile}.pdf`
  for (const unread of audit.document.unread) Object.assign(unread, { part: hostile, reason: spoil(unread.reason) })
  for (const warning of audit.document.warnings) warning.message = spoil(warning.message)
  for (const question of audit.questions) {
    question.label = spoilOr(question.label)
    question.text = spoil(question.text)
    question.stem = spoilOr(question.stem)
    question.section = hostile
    question.followUp = spoilOr(question.followUp)
    question.definitions = question.definitions.map(spoil)
    question.review = spoilOr(question.review)
    for (const finding of question.findings) finding.message = spoil(finding.message)
    for (const limb of question.reading) limb.plain = hostile
    for (const step of question.suggestion?.diff ?? []) step.text = spoil(step.text)
  }
  const [, second] = audit.questions
  second!.text += ` ${'<b>&"=\u202e '.repeat(Math.ceil(size / 10))}`
  return audit
}
