import { readFileSync } from 'node:fs'
import t from 'tap'
import { judgeQuestion } from '../../src/audit/judge.js'
import type { QuestionKind } from '../../src/contract/audit.js'
import { readQuestion } from '../../src/reading/read.js'
import { looksLikeHealthQuestion, SecondReaderFile, secondReaderFile } from '../../src/reading/second-reader.js'
import { lessonsOf } from '../../src/reading/second-reader-train.js'
import { loadRuleSet } from '../../src/rules/load.js'
import { Matcher } from '../../src/rules/matcher.js'

t.test('a health question in unforeseen words is noticed', async (t) => {
  for (const text of [
    'Has a doctor of the mind ever looked after you during a spell of despair or mental illness?',
    'Do you take anything on prescription for your mood or for a psychological illness?',
    'Were you ever treated in a psychiatric clinic or by a psychotherapist for an illness of your own?'
  ])
    t.equal(looksLikeHealthQuestion(text).likely, true, text)
})

t.test('questions on other subjects are left alone', async (t) => {
  for (const text of [
    'In the last seven years, has a licensing board suspended, revoked or restricted your license?',
    'Which languages other than English do you speak with patients?',
    'Do you provide psychotherapy, medication management or group treatment at this location?',
    'Have you had a malpractice claim settled or dismissed in the past ten years?',
    ''
  ])
    t.equal(looksLikeHealthQuestion(text).likely, false, text)
})

t.test('a long explanation does not drown the question before it', async (t) => {
  const question = 'Have you ever been treated by a psychiatrist or psychologist for a mental illness?'
  const filler = ' The clerk keeps the file in the office of the registrar until the board has met and voted on it.'
  t.equal(looksLikeHealthQuestion(question + filler.repeat(20)).likely, true)
})

t.test('the same text gives the same probability', async (t) => {
  const text = 'Have you ever been treated for a mental illness?'
  const { probability } = looksLikeHealthQuestion(text)
  t.ok(probability > 0 && probability < 1)
  t.equal(looksLikeHealthQuestion(text).probability, probability)
  t.equal(looksLikeHealthQuestion(text.toUpperCase()).probability, probability)
})

t.test('the weights in the repository were learned from the examples in the repository', async (t) => {
  const file = SecondReaderFile.parse(JSON.parse(readFileSync(secondReaderFile, 'utf8')))
  const { lessons, sha256 } = lessonsOf()
  t.same(file.learnedFrom, { lines: lessons.length, sha256 }, 'run `npm run train` after a change in rules/training')
})

t.test('a health question of which the vocabulary knows no word is shown to a person, not passed over', async (t) => {
  const { vocabulary, ...rest } = loadRuleSet()
  const knowsNothing = { ...rest, vocabulary: { ...vocabulary, matcher: new Matcher(new Map()) } }
  const judged = (text: string, kind: QuestionKind = 'question') => {
    const place = { label: null, stem: null, section: null, followUp: null, definitions: [], location: {} }
    const reading = readQuestion({ id: 'q', kind, text, ...place }, knowsNothing)
    return judgeQuestion(reading, knowsNothing, () => '')
  }
  const asks = 'Have you ever been treated for a mental illness or a nervous disorder?'
  t.equal(judged(asks).outcome, 'needs-review')
  t.match(judged(asks).review, /reads like a question about health/)
  t.equal(judged(asks, 'note').outcome, 'not-health', 'a note asks nothing')
  t.equal(judged('Treated for mental illness or a nervous disorder').outcome, 'needs-review', 'a short item is read')
  t.equal(judged('Mental illness').outcome, 'not-health', 'a heading is not')
  t.equal(judged('Has a hospital ever limited your privileges to admit patients?').outcome, 'not-health')
})
