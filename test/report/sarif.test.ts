import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import t from 'tap'
import { renderSarif } from '../../src/report/sarif.js'
import { makeAudit, makeQuestion } from '../helpers/audit.js'
import { hostileAudit } from '../helpers/hostile.js'
import { sampleAudit, sampleSources } from '../helpers/sample-audit.js'

const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'))
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: URL.canParse, 'uri-reference': isReference, 'date-time': true }
})
const valid = ajv.compile(schema)

function isReference(text: string): boolean {
  return URL.canParse(text, 'file:///x/') && !/[\s<>"\\]/.test(text)
}

interface Result {
  locations: { physicalLocation: { region: { properties: { boxes?: unknown } } } }[]
}

t.test('the log is valid SARIF 2.1.0, also for hostile text and for an empty audit', async (t) => {
  for (const audit of [sampleAudit(), hostileAudit(), makeAudit()]) {
    const log = JSON.parse(renderSarif([audit], { sources: sampleSources }))
    t.ok(valid(log), ajv.errorsText(valid.errors))
  }
})

t.test('every finding is a result with level, rule, help and the place of its words', async (t) => {
  const [run] = JSON.parse(renderSarif([sampleAudit()], { sources: sampleSources })).runs
  const [first] = run.results
  t.equal(run.results.length, 8)
  t.match(first, { ruleId: 'past-condition', level: 'error' })
  const rule = run.tool.driver.rules[first.ruleIndex]
  t.match(rule, { id: 'past-condition', helpUri: /^https:/, help: { text: /Source: .*Wellness/ } })
  t.match(first.locations[0].physicalLocation.region, {
    startLine: 3,
    snippet: { text: 'during the last ten years … received counselling' },
    properties: { page: 3, boxes: [{ page: 3, box: [72, 220, 410, 28] }] }
  })
  t.match(
    run.results.find((result: { kind?: string }) => result.kind === 'review'),
    { level: 'none', ruleId: 'needs-review' }
  )
})

t.test('an unread page makes the run unsuccessful and is named', async (t) => {
  const [run] = JSON.parse(renderSarif([sampleAudit()])).runs
  const [invocation] = run.invocations
  t.equal(invocation.executionSuccessful, false)
  t.match(invocation.toolExecutionNotifications[0], { level: 'error', message: { text: /^Not read: page 8/ } })
})

t.test('flagged words in a PDF are given as boxes, in a Word file as paragraph and path', async (t) => {
  const text = 'Have you ever been unwell?'
  const finding = {
    criterion: 'past-condition',
    strength: 'must' as const,
    title: 'Looks back into the past',
    message: 'm',
    why: 'w',
    sources: [],
    spans: [[9, 13] as [number, number]]
  }
  const edges = Array.from({ length: text.length + 1 }, (_, index) => 72 + 5 * index)
  const box: [number, number, number, number] = [72, 100, 5 * text.length, 12]
  const anchors = [{ in: 'text' as const, start: 0, end: text.length, page: 2, box, edges }]
  const pdf = makeQuestion({ text, outcome: 'must-change', findings: [finding], location: { page: 2, anchors } })
  const word = { ...pdf, id: 'q2', location: { block: 41, path: 'body/table[2]/row[5]/cell[1]' } }
  const [run] = JSON.parse(renderSarif([makeAudit({ questions: [pdf, word] })])).runs
  const regions = run.results.map((result: Result) => result.locations[0]!.physicalLocation.region)
  t.strictSame(regions[0].properties.boxes, [{ page: 2, box: [72 + 45, 100, 20, 12] }])
  t.match(regions[1], {
    startLine: 42,
    snippet: { text: 'ever' },
    properties: { path: 'body/table[2]/row[5]/cell[1]' }
  })
})

t.test('document text makes no link and no placeholder in a message', async (t) => {
  const [run] = JSON.parse(renderSarif([hostileAudit()])).runs
  for (const result of run.results) {
    t.notMatch(result.message.text, /(^|[^\\])\[link/)
    t.notMatch(result.message.text, /(^|[^{])\{0\}/)
  }
})
