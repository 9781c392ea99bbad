import t from 'tap'
import { Audit } from '../../src/contract/audit.js'
import { renderJson } from '../../src/report/json.js'
import { renderText } from '../../src/report/text.js'
import { makeAudit, makeForm, makeQuestion } from '../helpers/audit.js'
import { hostileAudit } from '../helpers/hostile.js'
import { sampleAudit } from '../helpers/sample-audit.js'

t.test('the terminal view says first what is open, then what to change and with what words', async (t) => {
  const text = renderText(sampleAudit())
  const places = [
    'REVIEW INCOMPLETE',
    'NOT READ (1)',
    'NEEDS REVIEW (1)',
    'MUST CHANGE (2)',
    'SHOULD CHANGE (1)',
    'THE WHOLE FORM'
  ]
  t.strictSame(
    places.map((words) => text.indexOf(words)),
    places.map((words) => text.indexOf(words)).sort((a, b) => a - b)
  )
  t.notOk(places.some((words) => !text.includes(words)))
  t.match(text, 'page 8: The page is a picture')
  t.match(text, 'Question (b) (page 3)')
  t.match(text, '«received counselling»')
  t.match(text, 'Use instead (FSMB, 2018):')
  t.match(text, 'one question replaces all of the flagged ones')
  t.notOk(
    text.split('\n').some((line) => line.length > 80),
    'no line is wider than a terminal'
  )
})

t.test('a form without a finding is called aligned, and a form with an open end is not', async (t) => {
  t.match(renderText(makeAudit()), 'ALIGNED. This form follows the recommendations. It asks no health question.')
  const open = makeAudit({
    questions: [makeQuestion({ outcome: 'needs-review', review: 'No phrase matches.' })],
    form: makeForm({ band: 'incomplete' })
  })
  t.match(renderText(open), /REVIEW INCOMPLETE\. No verdict on the whole form yet: 1 item needs a\s+person’s/)
})

t.test('a question in a Word file is named by its place in words', async (t) => {
  const location = { block: 41, path: 'body/table[2]/row[5]/cell[1]' }
  const audit = makeAudit({ questions: [makeQuestion({ outcome: 'needs-review', review: 'x', location })] })
  t.match(renderText(audit), '(table 2, row 5, column 1)')
  const plain = makeAudit({
    questions: [makeQuestion({ outcome: 'needs-review', review: 'x', location: { block: 41, path: 'body' } })]
  })
  t.match(renderText(plain), '(paragraph 42)')
})

t.test('hostile document text cannot steer a terminal', async (t) => {
  const text = renderText(hostileAudit(10_000_000))
  t.notMatch(
    text,
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\ud800-\udbff](?![\udc00-\udfff])/
  )
  t.ok(text.length < 60_000, 'a huge text is cut to what a terminal can show')
})

t.test('JSON comes in the order of the schema, and the same value comes back', async (t) => {
  const audit = hostileAudit()
  const shuffled = Object.fromEntries(Object.entries(audit).reverse()) as Audit
  t.equal(renderJson(shuffled), renderJson(audit))
  t.strictSame(Audit.parse(JSON.parse(renderJson(audit))), audit)
  t.notMatch(renderJson(audit), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/)
  t.equal(renderJson(audit, { compact: true }).trimEnd().split('\n').length, 1)
})
