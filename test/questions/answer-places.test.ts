import t from 'tap'
import { findQuestions } from '../../src/questions/find.js'
import type { Question } from '../../src/questions/question.js'
import { type Printed, paragraphs, printedPages } from '../helpers/printed.js'

const pdf = (...pages: Printed[][]): Question[] => findQuestions(printedPages(...pages))
const text = (...lines: Parameters<typeof paragraphs>): Question[] => findQuestions(paragraphs(...lines))
const asked = (questions: Question[]): (string | null)[][] =>
  questions.filter(({ kind }) => kind !== 'note').map(({ label, text }) => [label, text])

t.test('a line of boxes with nothing but answers behind them belongs to the question above it', (t) => {
  for (const answers of ['☐ True ☐ False', '☐ None ☐ Unknown', '☐ Unsure ☐ Not applicable', '☐ Initials here ☐ None']) {
    const questions = text('1. Do you hold a license in another state?', answers, '2. Have you moved?')
    t.same(
      asked(questions),
      [
        ['1.', 'Do you hold a license in another state?'],
        ['2.', 'Have you moved?']
      ],
      answers
    )
    const printed = pdf([
      [40, 50, '1. Do you hold a license in another state?'],
      [60, 64, answers],
      [40, 90, '2. Have you moved?']
    ])
    t.equal(asked(printed).length, 2, answers)
  }
  t.end()
})
