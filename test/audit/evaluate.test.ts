import t from 'tap'
import { evaluate } from '../../src/audit/evaluate.js'
import { bootstrapF1, wilson } from '../../src/audit/evaluate-intervals.js'
import { type LabelledQuestion, readLabels, toQuestionList } from '../../src/audit/evaluate-labels.js'
import { evaluationMarkdown, evaluationText } from '../../src/audit/evaluate-table.js'
import type { AuditQuestion, Finding, Outcome, Strength } from '../../src/contract/audit.js'

const label = (id: string, outcome: Outcome, criteria: Record<string, Strength> = {}, optional?: string[]) =>
  ({ id, text: `Question ${id}`, health: outcome !== 'not-health', outcome, criteria, optional }) as LabelledQuestion

const answer = (id: string, outcome: Outcome, criteria: Record<string, Strength> = {}) => ({
  id,
  outcome,
  health: outcome !== 'not-health',
  findings: Object.entries(criteria).map(([criterion, strength]) => ({ criterion, strength }) as Finding)
})

t.test('intervals of shares are those of Wilson', async (t) => {
  const [low, high] = wilson(81, 263)
  t.match(low.toFixed(4), '0.2553')
  t.match(high.toFixed(4), '0.3662')
  t.equal(wilson(10, 10)[1].toFixed(6), '1.000000', 'a full share reaches 1')
  t.equal(wilson(10, 10)[0].toFixed(4), '0.7225', 'and is not certain')
  t.same(wilson(0, 0), [0, 1], 'no case at all says nothing')
})

t.test('the interval of F1 is the same at every run and holds the measured value', async (t) => {
  const rows = Array.from({ length: 60 }, (_, at) => ({
    tp: Number(at % 10 < 7),
    fp: Number(at % 10 === 8),
    fn: Number(at % 10 === 9)
  }))
  const once = bootstrapF1(rows)
  t.same(bootstrapF1(rows), once)
  t.ok(once[0] < 0.875 && once[1] > 0.875 && once[0] > 0.7)
  t.same(bootstrapF1([{ tp: 0, fp: 0, fn: 0 }]), [0, 1])
})

t.test('a label and an answer are compared by outcome, health and criteria above advisable', async (t) => {
  const labels = [
    label('a', 'must-change', { 'past-condition': 'must', 'singled-out': 'must', 'stigmatizing-term': 'advisable' }),
    label('b', 'clear'),
    label('c', 'not-health'),
    label('d', 'should-change', { 'records-demand': 'should' })
  ]
  const answers = [
    answer('a', 'must-change', { 'past-condition': 'must', 'hypothetical-impairment': 'must' }),
    answer('b', 'should-change', { 'records-demand': 'should' }),
    answer('d', 'needs-review')
  ]
  const found = evaluate(labels, answers as AuditQuestion[])
  t.match(found.flagged, { tp: 1, fp: 1, fn: 1 })
  t.match(found.health, { tp: 3, fp: 0, fn: 0 })
  t.match(found.byCriterion['past-condition'], { tp: 1, fp: 0, fn: 0 })
  t.match(found.byCriterion['singled-out'], { tp: 0, fp: 0, fn: 1 })
  t.match(found.byCriterion['records-demand'], { tp: 0, fp: 1, fn: 1 })
  t.notOk('stigmatizing-term' in found.byCriterion, 'advisable remarks are not scored')
  t.equal(found.neverSilent, 1, 'what was not flagged was handed to a person')
  t.equal(found.sameOutcome, 0.5)
  t.match(found.misses, [
    { id: 'a', missing: ['singled-out'], extra: ['hypothetical-impairment'] },
    { id: 'b', expected: 'clear', got: 'should-change', extra: ['records-demand'] },
    { id: 'd', missing: ['records-demand'] }
  ])
})

t.test('criteria on which careful coders differ are neither rewarded nor punished', async (t) => {
  const labels = [
    label('leave', 'must-change', { 'health-leave': 'must' }),
    label('named', 'must-change', { 'past-condition': 'must' }, ['widening-fine-print'])
  ]
  const answers = [
    answer('leave', 'must-change', { 'health-leave': 'must', 'past-condition': 'must', 'no-impairment-limit': 'must' }),
    answer('named', 'must-change', { 'past-condition': 'must', 'widening-fine-print': 'should' })
  ]
  const found = evaluate(labels, answers as AuditQuestion[])
  t.match(found.criteria, { tp: 2, fp: 0, fn: 0 })
  t.same(found.misses, [])
})

t.test('the table and the text show every score and each miss', async (t) => {
  const found = evaluate([label('a', 'must-change', { medication: 'must' })], [answer('a', 'clear')] as AuditQuestion[])
  const table = evaluationMarkdown(found)
  t.match(table, /^\| \| cases \| precision \| recall \| F1 \|$/m)
  t.match(table, /^\| medication \| 1 \| 100\.0% \[0\.0–100\.0\] \| 0\.0% \[0\.0–79\.3\]/m)
  t.match(evaluationText(found), /a: must-change expected, clear given; missed: medication\n {4}Question a/)
})

t.test('a labelled file with a mistake is refused with the line and the reason', async (t) => {
  const good = JSON.stringify(label('a', 'clear'))
  for (const [source, reason] of [
    ['', 'holds no line'],
    [`${good}\nnot json`, 'Line 2 .* it is not JSON'],
    [`${good}\n\n${good}`, 'Line 3 .* stands twice'],
    [`${JSON.stringify({ ...label('b', 'clear'), outcome: 'fine' })}`, 'Line 1 .* outcome']
  ] as const)
    t.throws(() => readLabels(source), { code: 'labels.invalid', message: new RegExp(reason) })
})

t.test('the checker is given the questions without their labels', async (t) => {
  const list = new TextDecoder().decode(toQuestionList(readLabels(JSON.stringify(label('a', 'must-change')))))
  t.same(JSON.parse(list), { id: 'a', text: 'Question a', context: {} })
})
