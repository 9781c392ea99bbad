import t from 'tap'
import { findQuestions } from '../../src/questions/find.js'
import type { Question } from '../../src/questions/question.js'
import { type Printed, paragraphs, printedPages } from '../helpers/printed.js'

const pdf = (...pages: Printed[][]): Question[] => findQuestions(printedPages(...pages))
const text = (...lines: Parameters<typeof paragraphs>): Question[] => findQuestions(paragraphs(...lines))
const asked = (questions: Question[]): (string | null)[][] =>
  questions.filter(({ kind }) => kind !== 'note').map(({ label, text }) => [label, text])

t.test('labels of many kinds are read and taken off the words', (t) => {
  const labels = [
    'A-1',
    'HR-12.',
    '§3',
    'II.1',
    'II.A.',
    '3-1.',
    '12(b)',
    '3(a)(ii)',
    '[a]',
    'Q-4',
    'Question No. 5',
    'Question #6:',
    'Ques. 7.',
    'Question A:',
    '2.ii.',
    '9 .',
    '( 8 )',
    'IV –',
    'bb.',
    '③'
  ]
  for (const label of labels) {
    const [question] = text(`${label} Do you hold a license in another state?`)
    t.same([question?.label, question?.text], [label, 'Do you hold a license in another state?'], label)
  }
  for (const words of ['[x] Yes, I hold a license.', 'No. of years in practice', '501(c)(3) organizations']) {
    t.equal(findQuestions(paragraphs(words))[0]?.label ?? null, null, words)
  }
  t.end()
})

t.test('a label with a word before it is no label inside a sentence', (t) => {
  const questions = pdf([
    [40, 50, '4. Have you given the Board the statement that is named in'],
    [40, 62, 'Item No. 9. when you asked for a license the first time?'],
    [40, 90, '5. Have you moved?']
  ])
  t.same(
    asked(questions).map(([label]) => label),
    ['4.', '5.']
  )
  t.end()
})

t.test('items that run through a paragraph are items, unless they share one answer', (t) => {
  const questions = text(
    '2. Have you ever: a) moved your office? ☐ Yes ☐ No b) closed your office? ☐ Yes ☐ No',
    '3. Has your office been (a) moved, (b) closed or (c) sold? ☐ Yes ☐ No'
  )
  t.same(asked(questions), [
    ['a)', 'moved your office?'],
    ['b)', 'closed your office?'],
    ['3.', 'Has your office been (a) moved, (b) closed or (c) sold?']
  ])
  t.equal(questions.find(({ label }) => label === 'b)')?.stem, 'Have you ever:')
  t.end()
})

t.test('behind a question with its answers something else begins, however close', (t) => {
  const questions = pdf([
    [40, 50, '1. Have you moved your office to another county since then? ☐ Yes ☐ No'],
    [40, 62, 'Article II Fitness of the applicant and of the office'],
    [40, 74, '2. Have you closed your office? ☐ Yes ☐ No']
  ])
  t.same(asked(questions), [
    ['1.', 'Have you moved your office to another county since then?'],
    ['2.', 'Have you closed your office?']
  ])
  t.end()
})

t.test('"3a" stands under "3", "4A" beside "3B"', (t) => {
  const questions = text(
    '3. Has any agency ever',
    '3a. fined you? ☐ Yes ☐ No',
    '3b. warned you? ☐ Yes ☐ No',
    '4a. Have you moved? ☐ Yes ☐ No'
  )
  t.same(
    questions.filter(({ kind }) => kind === 'question').map(({ label, stem }) => [label, stem]),
    [
      ['3a.', 'Has any agency ever'],
      ['3b.', 'Has any agency ever'],
      ['4a.', null]
    ]
  )
  t.end()
})

t.test('answers under a question go to it, though a taller text stands beside', (t) => {
  const questions = pdf([
    [40, 50, 'Read each item with care.'],
    [40, 62, 'Mark one of the boxes.'],
    [40, 74, 'Sign on the last page.'],
    [220, 50, '1. Have you moved your office?'],
    [220, 62, '☐ Yes ☐ No']
  ])
  t.same(asked(questions), [['1.', 'Have you moved your office?']])
  t.end()
})

t.test('a number centred above its words belongs to them', (t) => {
  const questions = pdf([
    [300, 50, '1.'],
    [40, 62, 'Have you ever moved your office from one county of the state to another one?'],
    [40, 76, 'Yes ☐ No ☐'],
    [300, 100, '2.'],
    [40, 112, 'Have you ever closed your office for longer than four weeks without a notice?'],
    [40, 126, 'Yes ☐ No ☐']
  ])
  t.same(
    asked(questions).map(([label]) => label),
    ['1.', '2.']
  )
  t.end()
})
