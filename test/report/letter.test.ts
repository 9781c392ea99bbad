import t from 'tap'
import { writeBrief, writeLetter } from '../../src/report/letter.js'
import { loadLetter } from '../../src/rules/letter.js'
import { rulesFolder } from '../../src/rules/load.js'
import { loadSources } from '../../src/rules/sources.js'
import { makeAudit, makeForm, makeQuestion } from '../helpers/audit.js'
import { textOfDocx } from '../helpers/revisions.js'
import { findingOn } from '../helpers/sample-audit.js'

const sources = loadSources(rulesFolder)
const text = 'Have you ever been treated for a mental illness?'
const suggestion = {
  action: 'replace' as const,
  wording: 'fsmb-2018',
  text: 'Are you currently impaired?',
  issuer: 'FSMB',
  keeps: 'It keeps present impairment.',
  alternatives: [],
  diff: [],
  joins: ['q2']
}
const flagged = makeQuestion({
  id: 'q1',
  label: '12.',
  text,
  followUp: 'Attach your <records>.',
  outcome: 'must-change',
  findings: [findingOn(text, 'ever been treated')],
  suggestion
})
const joined = makeQuestion({
  id: 'q2',
  label: '13.',
  text: 'Do you drink?',
  outcome: 'should-change',
  findings: [findingOn('Do you drink?', 'drink')],
  suggestion: { ...suggestion, action: 'remove', text: '', joins: [], joinedInto: 'q1' }
})
const clear = makeQuestion({
  id: 'q3',
  label: '14.',
  text: 'Were you convicted?',
  outcome: 'not-health',
  health: false
})
const wordings = [{ id: 'fsmb-2018', sources: ['fsmb-2018', 'namss-2024'] }]
const linesOf = (over: Parameters<typeof makeAudit>[0]) =>
  textOfDocx(writeLetter(makeAudit(over), { sources, wordings, date: '2026-11-22' })).split('\n')

t.test('the letter quotes each question, the wording to use instead, and the sources', async (t) => {
  const lines = linesOf({ questions: [flagged, joined, clear] })
  const whole = lines.join('\n')
  t.equal(lines[0], 'November 22, 2026')
  t.match(whole, /change two questions on it/)
  t.match(whole, `“${text} Attach your <records>.”`)
  t.match(whole, '“Do you drink?”')
  t.match(whole, /Recommended wording \(FSMB\): \[\d+, \d+\]\nAre you currently impaired\?/)
  t.match(whole, 'What the form still gets: It keeps present impairment.')
  t.notMatch(whole, 'convicted', 'a question that is fine is not quoted')
  t.ok(
    lines.indexOf('“Do you drink?”') < lines.indexOf('Are you currently impaired?'),
    'joined questions stand before their replacement'
  )
})

t.test('every number in square brackets points to a source of the list', async (t) => {
  const parts = linesOf({ questions: [flagged] })
    .join('\n')
    .split('Why health questions')
  for (const part of parts) {
    const listed = [...part.matchAll(/^(\d+)\. \S/gm)].map((match) => Number(match[1]))
    const cited = new Set(
      [...part.matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap((match) => match[1]!.split(', ').map(Number))
    )
    t.same(
      listed,
      [...listed.keys()].map((i) => i + 1)
    )
    t.same(
      [...cited].sort((a, b) => a - b),
      listed
    )
  }
})

t.test('the letter speaks to the owner of the form', async (t) => {
  const to = (formKind: string) =>
    linesOf({ questions: [flagged], context: { state: null, formKind, profession: null, guessed: [] } })[2]
  t.match(to('hospital-credentialing'), 'Credentials Committee')
  t.match(to('renewal'), 'board')
  t.match(to('payer'), 'company')
  t.match(to('employment'), 'organization')
})

t.test('a form without flagged questions gets no request, and gaps are said', async (t) => {
  const whole = linesOf({
    questions: [clear],
    document: { partial: true, unread: [{ page: 2, reason: 'image-only' }] }
  }).join('\n')
  t.match(whole, 'found no question that has to change')
  t.match(whole, 'A part of the form (page 2) could not be read')
  t.notMatch(whole, 'Request')
})

t.test('missing texts and state rules are part of the letter', async (t) => {
  const finding = {
    criterion: 'supportive-statement-missing',
    strength: 'should' as const,
    title: 'T',
    message: 'No statement.',
    why: 'W',
    sources: ['fsmb-2018'],
    questions: [],
    add: 'Health matters.'
  }
  const rule = {
    state: 'VA',
    rule: 'virginia-2023',
    citation: 'SB 970',
    result: 'conflicts-with' as const,
    message: 'Conflicts.',
    questions: ['q1']
  }
  const whole = linesOf({ questions: [flagged], form: makeForm({ findings: [finding], stateRules: [rule] }) }).join(
    '\n'
  )
  t.match(whole, 'Health matters.')
  t.match(whole, 'Conflicts. (SB 970)')
})

t.test('each fault is followed by its own sources, and a fault of the whole form is in the letter too', async (t) => {
  const past = {
    ...findingOn(text, 'ever'),
    criterion: 'past-condition',
    message: 'It looks back.',
    sources: ['jama-2021']
  }
  const care = { ...findingOn(text, 'treated'), message: 'It turns on care.', sources: ['fsmb-2018'] }
  const fault = {
    criterion: 'parity',
    strength: 'must' as const,
    title: 'T',
    message: 'Mental health is asked about further back.',
    why: 'W',
    sources: ['ada-title-ii'],
    questions: ['q1'],
    add: null
  }
  const whole = linesOf({
    questions: [{ ...flagged, findings: [past, care] }],
    form: makeForm({ findings: [fault] })
  }).join('\n')
  t.match(whole, /It looks back\. \[\d+\] It turns on care\. \[\d+\]\n/)
  t.match(whole, /The form as a whole\nMental health is asked about further back\. \[\d+\]/)
})

t.test('no statement of the letter or the brief stands without a source of the register', async (t) => {
  const { reasons, brief } = loadLetter(rulesFolder)
  const known = new Set(sources.map(({ id }) => id))
  for (const claim of [...reasons, ...brief.points])
    t.ok(
      claim.sources.every((id) => known.has(id)),
      claim.text
    )
  t.match(textOfDocx(writeBrief({ sources })), /^Why health questions/)
  t.notMatch(JSON.stringify(loadLetter(rulesFolder)), /coalition wording/i)
})

t.test('hostile words are inert in the letter', async (t) => {
  const hostile = makeQuestion({ ...flagged, text: '<script>\u0007]]>&\ud800', findings: [] })
  t.match(linesOf({ questions: [hostile], document: { name: 'a<b>&.pdf' } }).join('\n'), '<script>\ufffd]]>&\ufffd')
})
