/**
 * Puts every suggestion back in place of its question and audits the result: `tsx bench/suggestions.ts FILE.jsonl…`.
 * Each line stands alone, as in a given list; a second run joins all questions of one form kind into one form.
 * Prints what is still above advisable.
 */
import { readFileSync } from 'node:fs'
import { auditQuestions } from '../src/audit/audit.js'
import type { AuditOptions, AuditQuestion } from '../src/contract/audit.js'
import type { Question } from '../src/questions/question.js'
import { loadRuleSet } from '../src/rules/load.js'
import { putBack } from '../src/wording/putback.js'
import { addSuggestions } from '../src/wording/suggest.js'

interface Row {
  id: string
  text: string
  form?: string
  context?: { section?: string; stem?: string; definitions?: string[]; follow_up?: string }
}

const ruleSet = loadRuleSet()
const nothing = { partial: false, unread: [], warnings: [] }

function toQuestion({ id, text, context = {} }: Row): Question {
  const { section = null, stem = null, definitions = [], follow_up: followUp = null } = context
  return { id, label: null, kind: 'question', text, stem, section, followUp, definitions, location: {} }
}

function audit(questions: Question[], options: AuditOptions, isList: boolean) {
  const mediaType = isList ? 'application/x-ndjson' : 'text/plain'
  const document = { name: '', sha256: '', mediaType, bytes: 0, pages: null, ...nothing }
  const judged = auditQuestions(questions, ruleSet, options, { ...nothing, isList })
  const { pack, version, sha256 } = { ...ruleSet, pack: ruleSet.pack.id }
  const engine = { name: 'stigmacheck' as const, version: '' }
  return addSuggestions(
    { schema: 'stigmacheck.audit/1', engine, ruleSet: { pack, version, sha256 }, document, ...judged },
    ruleSet
  )
}

const isFlagged = ({ outcome }: AuditQuestion): boolean => outcome === 'must-change' || outcome === 'should-change'

for (const file of process.argv.slice(2)) {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  let flagged = 0
  const left: string[] = []
  const used = new Map<string, number>()
  for (const row of rows) {
    const options: AuditOptions = row.form === 'reference' ? { formKind: 'reference' } : {}
    const [before] = audit([toQuestion(row)], options, true).questions
    if (!before || !isFlagged(before)) continue
    flagged++
    const { suggestion } = before
    if (!suggestion) {
      left.push(`${row.id}: no suggestion`)
      continue
    }
    const name = suggestion.wording ?? `(${suggestion.action})`
    used.set(name, (used.get(name) ?? 0) + 1)
    const item = putBack(before, suggestion)
    const [after] = item ? audit([item], options, true).questions : []
    if (after && (isFlagged(after) || after.outcome === 'needs-review'))
      left.push(
        `${row.id}: ${name} → ${after.outcome} ${after.findings.map(({ criterion }) => criterion).join(' ')} | ${row.context?.section}`
      )
    const join = (op: string): string =>
      suggestion.diff
        .filter((step) => step.op !== op)
        .map(({ text }) => text)
        .join('')
    if (join('add') !== before.text || join('remove') !== suggestion.text)
      left.push(`${row.id}: the difference is not exact`)
  }
  console.log(`${file}: ${flagged} flagged, ${left.length} not clean after the change`)
  console.log([...used].map(([name, count]) => `  ${name} ${count}`).join('\n'))
  for (const line of left) console.log(`  ${line}`)
}
