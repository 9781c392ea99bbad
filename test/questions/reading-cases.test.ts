import t from 'tap'
import type { Audit, AuditQuestion } from '../../src/contract/audit.js'
import { checkDocument } from '../../src/worker/check.js'
import { page, word } from '../layout/kinds/page.js'

const audit = (bytes: Uint8Array, name = 'form.docx'): Promise<Audit> => checkDocument(bytes, name, {})
const asked = ({ questions }: Audit): AuditQuestion[] =>
  questions.filter(({ kind }) => !['note', 'follow-up', 'release'].includes(kind))
const short = (form: Audit) => asked(form).map(({ label, text, outcome }) => [label, text, outcome])

t.test(
  'a mark behind the answer leaves the row an item, and its starred line goes with every row that has it',
  async (t) => {
    const rows = ['Treatment for depression in the last three years.', 'Loss of a teaching post.']
    const printed = page([
      ...rows.map(
        (text, at) =>
          [
            [40, `${at + 1}. ${text}`],
            [420, 'Yes ☐* No ☐']
          ] as const
      ),
      [
        [40, '3. Do you teach?'],
        [420, 'Yes ☐ No ☐']
      ],
      [[40, '* Explain on another page.']]
    ])
    const table = word(
      [['No.', 'Item', 'Yes', 'No'], ...rows.map((text, at) => [`${at + 1}.`, text, 'Yes ☐*', 'No ☐'])],
      '* Explain on another page.'
    )
    for (const form of [await audit(printed, 'form.pdf'), await audit(table)]) {
      const [first, second, third] = asked(form)
      t.match([first?.label, first?.outcome, second?.label, second?.health], ['1.', 'must-change', '2.', false])
      t.match([first?.followUp, second?.followUp], [/Explain on another page/, /Explain on another page/])
      t.equal(third?.followUp ?? null, null)
    }
  }
)

t.test('answers left of the number are no words of the item', async (t) => {
  const form = await audit(
    word(
      '____Yes ____No 1. Have you ever been treated for anxiety?',
      'Y  N  2. Has a hospital ever ended your contract?',
      '( ) Yes ( ) No 3. Do you use illegal drugs now?',
      '[ ] Yes [ ] No 4. Have you ever been in a hospital for a mental illness?'
    )
  )
  t.same(
    asked(form).map(({ label, text, health }) => [label, text, health]),
    [
      ['1.', 'Have you ever been treated for anxiety?', true],
      ['2.', 'Has a hospital ever ended your contract?', false],
      ['3.', 'Do you use illegal drugs now?', true],
      ['4.', 'Have you ever been in a hospital for a mental illness?', true]
    ]
  )
})

t.test(
  'a check list is one question that must change, with its options; “None of these” names no condition',
  async (t) => {
    const form = await audit(
      word(
        '1. Check if you have or have had any of the following:',
        '☐ Depression',
        '☐ Asthma',
        '☐ A boat',
        '☐ Other mental illness',
        '☐ Other (please specify)',
        '☐ None of these',
        'Please indicate whether you have ever experienced:',
        '☐ Anxiety',
        '☐ Psychosis'
      )
    )
    t.same(
      asked(form).map(({ label, outcome, options }) => [
        label,
        outcome,
        options?.map(({ text, health }) => [text, health])
      ]),
      [
        [
          '1.',
          'must-change',
          [
            ['Depression', true],
            ['Asthma', true],
            ['A boat', false],
            ['Other mental illness', true],
            ['Other (please specify)', false],
            ['None of these', false]
          ]
        ],
        [
          null,
          'must-change',
          [
            ['Anxiety', true],
            ['Psychosis', true]
          ]
        ]
      ]
    )
    const [printed] = asked(
      await audit(
        page([
          [[40, 'Check if you have or have had any of the following:']],
          [
            [40, '☐ Depression'],
            [240, '☐ Asthma']
          ]
        ]),
        'form.pdf'
      )
    )
    t.ok(
      printed?.options?.every(({ box }) => box?.length === 4),
      'each option has its place on the page'
    )
    t.equal(form.form.healthQuestions, 2)
  }
)

t.test('a list of trades is no health question for two health words in it', async (t) => {
  const form = await audit(
    word('Type of practice (check one):', '☐ Surgery', '☐ Addiction medicine', '☐ Pediatrics', '☐ Radiology')
  )
  t.same(
    asked(form).filter(({ health }) => health),
    []
  )
})

t.test('rows are graded in whatever words the scale has', async (t) => {
  const form = await audit(
    word(
      'Please rate the applicant:',
      'Tidiness ☐ Splendid ☐ Passing ☐ Weak',
      'Emotional stability ☐ Splendid ☐ Passing ☐ Weak',
      [
        ['Area', 'Splendid', 'Passing', 'Weak', 'Cannot say'],
        ...['Knowledge', 'Health'].map((text) => [text, '☐', '☐', '☐', '☐'])
      ]
    )
  )
  t.same(
    form.questions.filter(({ kind }) => kind === 'rating').map(({ text, health }) => [text, health]),
    [
      ['Tidiness', false],
      ['Emotional stability', true],
      ['Knowledge', false],
      ['Health', true]
    ]
  )
})

t.test('a request in the imperative is asked, numbered or with a place to write', async (t) => {
  const form = await audit(
    word(
      '1. Do you teach? ☐ Yes ☐ No',
      '2. Please list every medicine you take. ________',
      'Please disclose any lasting illness. ________'
    )
  )
  t.same(
    short(form).map(([label, text]) => [label, text]),
    [
      ['1.', 'Do you teach?'],
      ['2.', 'Please list every medicine you take.'],
      [null, 'Please disclose any lasting illness.']
    ]
  )
})

t.test('boxes with answers alone belong to the statement of their row', async (t) => {
  const form = await audit(
    word([['1.', 'I am in good health.', '☐ True ☐ False']], '2. Is this true?', '☐ True ☐ False')
  )
  t.same(
    asked(form).map(({ label, text }) => [label, text]),
    [
      ['1.', 'I am in good health.'],
      ['2.', 'Is this true?']
    ]
  )
})

t.test('a lettered part knows the number it is a part of', async (t) => {
  const form = await audit(
    word(
      '6. Have you ever:',
      '(a) left a post early? ☐ Yes ☐ No',
      '(b) lost a permit? ☐ Yes ☐ No',
      '7. Do you teach? ☐ Yes ☐ No'
    )
  )
  t.same(
    asked(form).map(({ label, parentLabel }) => [label, parentLabel]),
    [
      ['(a)', '6.'],
      ['(b)', '6.'],
      ['7.', undefined]
    ]
  )
})
