import t from 'tap'
import { findQuestions } from '../../src/questions/find.js'
import type { Question } from '../../src/questions/question.js'
import { type Printed, paragraphs, printedPages } from '../helpers/printed.js'

const pdf = (...pages: Printed[][]): Question[] => findQuestions(printedPages(...pages))
const text = (...lines: Parameters<typeof paragraphs>): Question[] => findQuestions(paragraphs(...lines))
const asked = (questions: Question[]): (string | null)[][] =>
  questions.filter(({ kind }) => kind !== 'note').map(({ label, text }) => [label, text])

t.test('every printed label is read and taken off the words', (t) => {
  const labels = [
    '1.',
    '2)',
    '(3)',
    '4.1',
    '(a)',
    'b.',
    'iv.',
    '12a.',
    'Q3.',
    '5.A',
    'A.1',
    '22.b.',
    '14A.',
    '1.)',
    '#7.'
  ]
  for (const label of labels) {
    const [question] = text(`${label} Do you hold a license in another state?`)
    t.same([question?.label, question?.text], [label, 'Do you hold a license in another state?'], label)
  }
  t.end()
})

t.test('a bare number is a label in a column of numbers and a word elsewhere', (t) => {
  const questions = pdf([
    [40, 50, '11 Have you been a defendant in a lawsuit since'],
    [60, 62, '5 years before this application was signed?'],
    [40, 90, '12 Have you moved?'],
    [40, 400, '30 days is the time in which this form is read by the office.']
  ])
  t.same(asked(questions), [
    ['11', 'Have you been a defendant in a lawsuit since 5 years before this application was signed?'],
    ['12', 'Have you moved?']
  ])
  t.equal(questions.at(-1)?.text, '30 days is the time in which this form is read by the office.')
  t.end()
})

t.test('a label above, beside or centred by its item belongs to it', (t) => {
  const questions = pdf([
    [40, 62, '7.'],
    [80, 50, 'Has a hospital ever asked you to leave its medical staff, or'],
    [80, 62, 'told you that it would not renew your appointment when the'],
    [80, 74, 'term of that appointment came to its end?'],
    [40, 110, 'Question 8'],
    [40, 124, 'Are you a member of a medical society?']
  ])
  t.same(
    asked(questions).map(([label]) => label),
    ['7.', 'Question 8']
  )
  t.end()
})

t.test('answers are taken off the words, and words that look like answers stay', (t) => {
  const forms: [string, string][] = [
    ['1. Do you smoke? ☐ Yes ☐ No', 'Do you smoke?'],
    ['1. Do you smoke? Yes ___ No ___ N/A ___', 'Do you smoke?'],
    ['1. Do you smoke? (Yes/No)', 'Do you smoke?'],
    ['1. Do you smoke? Y N', 'Do you smoke?'],
    ['1. ☐ Yes ☐ No Do you smoke?', 'Do you smoke?'],
    ['1. Do you smoke? ....................', 'Do you smoke?'],
    ['1. Do you smoke? Initials ______', 'Do you smoke?'],
    ['1. Do you smoke? [ ] Yes [ ] No', 'Do you smoke?'],
    ['1. Did you ever answer a charge by saying no?', 'Did you ever answer a charge by saying no?'],
    ['1. Is the number of your practices 1 or 2?', 'Is the number of your practices 1 or 2?']
  ]
  for (const [printed, words] of forms) t.equal(text(printed)[0]?.text, words, printed)
  t.end()
})

t.test('a stem goes with each of its lettered items, nested and over a page break', (t) => {
  const questions = pdf(
    [
      [40, 700, '9. In the past seven years have you:'],
      [60, 714, '(a) left a post before the end of its term?']
    ],
    [
      [60, 50, '(b) been told:'],
      [80, 64, '(i) that a complaint was made?'],
      [80, 78, '(ii) that a complaint was upheld?'],
      [40, 100, '10. Do you teach?']
    ]
  )
  t.same(
    questions.filter(({ kind }) => kind === 'question').map(({ label, stem }) => [label, stem]),
    [
      ['(a)', 'In the past seven years have you:'],
      ['(i)', 'In the past seven years have you: been told:'],
      ['(ii)', 'In the past seven years have you: been told:'],
      ['10.', null]
    ]
  )
  t.end()
})

t.test('a stem that asks is not put before a whole question, one that names a time is', (t) => {
  const [, one, two] = text('Have you ever:', '1.a. left the country?', '2. Have you ever been back?')
  t.equal(one?.stem, 'Have you ever:')
  t.equal(two?.stem, null)
  const renewal = text('Since your last renewal:', 'A. Have you moved?')
  t.equal(renewal[1]?.stem, 'Since your last renewal:')
  t.end()
})

t.test('the list goes on in the next column with its stem', (t) => {
  const questions = pdf([
    [40, 50, 'Do you have or have you ever had:'],
    [40, 70, '1. Gout'],
    [40, 84, '2. Asthma'],
    [320, 70, '3. Migraine'],
    [320, 84, '4. Have you ever broken a bone?']
  ])
  t.same(
    questions.map(({ label, stem }) => [label, stem]),
    [
      [null, null],
      ['1.', 'Do you have or have you ever had:'],
      ['2.', 'Do you have or have you ever had:'],
      ['3.', 'Do you have or have you ever had:'],
      ['4.', null]
    ]
  )
  t.end()
})

t.test('the instruction for a yes leaves the words and goes with its question', (t) => {
  const inside = text('1. Have you been sued? If yes, attach the complaint.')
  t.same([inside[0]?.text, inside[0]?.followUp], ['Have you been sued?', 'If yes, attach the complaint.'])
  const below = text('1. Have you been sued?', 'If “yes,” please explain:')
  t.equal(below[0]?.followUp, 'If “yes,” please explain:')
  const many = text('1. Have you been sued?', '2. Have you been fined?', 'If you answered Yes to question 1, explain.')
  t.same(
    many.map(({ followUp }) => followUp),
    ['If you answered Yes to question 1, explain.', null]
  )
  const all = text('1. Have you been sued?', '2. Have you been fined?', 'Give details of all “Yes” answers.')
  t.ok(all.every(({ followUp }) => followUp === 'Give details of all “Yes” answers.'))
  const beside = pdf([
    [40, 50, 'Do you rent the office in which'],
    [300, 56, 'If yes, from whom?'],
    [40, 62, 'you see your patients?'],
    [40, 90, 'Do you own a car?']
  ])
  t.same(
    beside.map(({ followUp }) => followUp),
    ['If yes, from whom?', null]
  )
  const alone = text('If yes, please explain the circumstances.')
  t.equal(alone[0]?.kind, 'follow-up')
  t.end()
})

t.test('only where to go on is no follow-up', (t) => {
  const [question] = text('1. Do you teach? If you answer “Yes,” skip questions 2 to 4.')
  t.equal(question?.followUp, null)
  t.end()
})

t.test('definitions, footnotes and exceptions go to the questions they govern', (t) => {
  const questions = text(
    'For the purpose of these questions, “currently” means within two years.',
    '1. Are you currently employed?',
    '2. Have you a pension*?',
    '3. Are you insured?',
    '* A pension paid by the state only.',
    'If you belong to the assistance plan you may answer NO to question 3.'
  )
  t.same(
    questions.map(({ definitions }) => definitions),
    [
      ['For the purpose of these questions, “currently” means within two years.'],
      ['* A pension paid by the state only.'],
      ['If you belong to the assistance plan you may answer NO to question 3.']
    ]
  )
  const footnotes = text('1. Are you impaired¹ at work?', { text: 'Unable to do the work.', footnote: '1' })
  t.same(footnotes[0]?.definitions, ['Unable to do the work.'])
  const raised = text('1) Are you impaired1 at work? Yes ___ No ___', '1 Unable to do the work.')
  t.same(raised[0]?.definitions, ['Unable to do the work.'])
  const section = text(
    'You may answer No to any question in this section if it is sealed.',
    '1. Were you tried?',
    '2. Were you fined?'
  )
  t.same(
    section.map(({ definitions }) => definitions.length),
    [1, 1]
  )
  t.end()
})

t.test('boxes to tick stay with their question, rows with answers of their own are items', (t) => {
  const list = text(
    '4. Have you ever owned any of the following? Check all that apply:',
    '☐ a boat ☐ a horse',
    '☐ none of these'
  )
  t.same(
    list.map(({ kind, text, options }) => [kind, text, options?.map((option) => option.text)]),
    [
      [
        'question',
        'Have you ever owned any of the following? Check all that apply:',
        ['a boat', 'a horse', 'none of these']
      ]
    ]
  )
  const [line] = text('5. Check where you live: ☐ in town ☐ in the country')
  t.same([line?.text, line?.definitions], ['Check where you live:', ['in town; in the country']])
  const rows = text('Do you own:', 'a boat ☐ Yes ☐ No', 'a horse ☐ Yes ☐ No')
  t.same(
    rows.map(({ kind, stem }) => [kind, stem]),
    [
      ['note', null],
      ['question', 'Do you own:'],
      ['question', 'Do you own:']
    ]
  )
  t.end()
})

t.test('tables with answer columns are read row by row, with or without boxes in the cells', (t) => {
  const cell = (row: number, column: number, words: string) => ({
    text: words,
    cell: { table: 0, row, column, span: 1 }
  })
  const questions = text(
    ...[cell(0, 0, 'No.'), cell(0, 1, 'Question'), cell(0, 2, 'Yes'), cell(0, 3, 'No')],
    ...[cell(1, 0, '1'), cell(1, 1, 'Convicted of a felony'), cell(2, 0, '2'), cell(2, 1, 'Do you teach?')],
    ...[cell(2, 2, '☐'), cell(2, 3, '☐')]
  )
  t.same(asked(questions), [
    ['1', 'Convicted of a felony'],
    ['2', 'Do you teach?']
  ])
  const ratings = text(
    ...[cell(0, 0, 'Please rate'), cell(0, 1, 'Excellent'), cell(0, 2, 'Good'), cell(0, 3, 'Poor')],
    ...[cell(1, 0, 'Clinical skill'), cell(2, 0, 'Stamina')]
  )
  t.same(
    ratings.filter(({ kind }) => kind === 'rating').map(({ text }) => text),
    ['Clinical skill', 'Stamina']
  )
  const printed = pdf([
    [300, 50, 'Excellent Good Fair Poor', { bold: true }],
    [40, 66, 'Clinical skill'],
    [40, 82, 'Stamina'],
    [40, 110, 'Punctuality 1 2 3 4 5']
  ])
  t.same(
    printed.map(({ kind, text }) => [kind, text]),
    [
      ['rating', 'Clinical skill'],
      ['rating', 'Stamina'],
      ['rating', 'Punctuality']
    ]
  )
  t.end()
})

t.test('lines are joined as a reader joins them', (t) => {
  const questions = pdf(
    [
      [40, 50, '1. Are you self-'],
      [60, 62, 'employed, or do you have a condi\u00ad'],
      [60, 74, 'tion in your contract (for example, a'],
      [60, 86, 'Texas clause) that forbids it?'],
      [500, 62, 'Yes No'],
      [40, 760, 'Page 1 of 2', { running: true }],
      [40, 740, '2. Has a court ever found that you']
    ],
    [[60, 50, 'owed money?']]
  )
  t.same(asked(questions), [
    [
      '1.',
      'Are you self-employed, or do you have a condition in your contract (for example, a Texas clause) that forbids it?'
    ],
    ['2.', 'Has a court ever found that you owed money?']
  ])
  t.end()
})

t.test('headings become sections, prose stays as notes, statements and releases are told apart', (t) => {
  const questions = pdf([
    [40, 40, 'PART B. YOUR HEALTH', { bold: true, fontSize: 13 }],
    [40, 70, 'The board reads every answer in confidence and tells nobody of it.'],
    [40, 100, '1. Do you teach? Yes No'],
    [40, 130, 'I attest that I have no debts to the state.'],
    [40, 160, 'I authorize any hospital to release to the board all records about me and my work there.'],
    [40, 190, 'I certify that the information in this application is true and complete.'],
    [40, 220, 'I understand that this consent may be revoked.'],
    [40, 250, 'I understand that I must report any change in my health to the board.']
  ])
  t.same(
    questions.map(({ kind, section }) => [kind, section]),
    ['note', 'question', 'statement', 'release', 'note', 'note', 'statement'].map((kind) => [
      kind,
      'PART B. YOUR HEALTH'
    ])
  )
  t.end()
})

t.test('one question printed twice is two questions, and ids follow the document', (t) => {
  const questions = text('1. Do you teach?', '2. Do you sing?', '3. Do you teach?')
  t.same(
    questions.map(({ id }) => id),
    ['q1', 'q2', 'q3']
  )
  t.end()
})

t.test('a tooltip that asks what the page does not print is a question', (t) => {
  const document = printedPages([[40, 50, 'Please answer by ticking one of the boxes below this line.']])
  const field = {
    kind: 'checkbox' as const,
    page: 1,
    box: [40, 80, 10, 10] as [number, number, number, number],
    options: []
  }
  document.fields = [
    { ...field, tooltip: 'Have you ever been convicted of a felony?' },
    { ...field, tooltip: 'Have you ever been convicted of a felony?' },
    { ...field, tooltip: 'Please answer by ticking one of the boxes' },
    { ...field, tooltip: 'Page1.Text2' }
  ]
  const questions = findQuestions(document)
  t.same(asked(questions), [[null, 'Have you ever been convicted of a felony?']])
  t.same(questions.at(-1)?.location, { page: 1, boxes: [[40, 80, 10, 10]], anchors: [] })
  t.end()
})

t.test('given questions keep their ids and words, and their kind is told from these', (t) => {
  const given = (id: string, words: string) => ({
    id,
    text: words,
    section: null,
    stem: null,
    definitions: [],
    followUp: null
  })
  const document = {
    ...paragraphs(),
    given: [
      given('x1', 'Do you teach?'),
      given('x2', 'I attest that I teach.'),
      given('x3', 'Note: teaching is optional.')
    ]
  }
  t.same(
    findQuestions(document).map(({ id, kind }) => [id, kind]),
    [
      ['x1', 'question'],
      ['x2', 'statement'],
      ['x3', 'note']
    ]
  )
  t.end()
})
