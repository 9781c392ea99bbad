import { type Layout, page, type Row, type Wanted, word } from './page.js'

/** Wordings of this project's own; what is asked does not matter here. */
export const asked = [
  'Have you been asked to leave a training program?',
  'Has a hospital limited what you may do there?',
  'Have you had a stroke in the last two years?',
  'Have you changed your name since you graduated?'
]
const short = [
  'Loss of a permit to prescribe',
  'Treatment for a fear of heights',
  'A move to another country',
  'Stay in a hospital'
]
const rows = (texts: string[], line: (text: string, number: number) => Row): Row[] =>
  texts.map((text, at) => line(text, at + 1))
const numbered = (texts: string[]): Wanted[] => texts.map((text, at) => ({ label: `${at + 1}.`, text }))
const three = (name: string, truth: Wanted[], ...bytes: (() => Uint8Array)[]): Layout[] =>
  bytes.map((make, at) => ({ name: `${name} ${at + 1}`, bytes: make, truth }))

/** Where the signs of an answer stand, and what stands around them. */
export const answerLayouts: Layout[] = [
  ...three(
    'note mark behind the answer',
    numbered(short),
    () =>
      page([
        ...rows(short, (text, n) => [
          [40, `${n}. ${text}`],
          [400, 'Yes ☐* No ☐']
        ]),
        [[40, '* Tell us more on another page.']]
      ]),
    () =>
      word(
        [['No.', 'Item', 'Yes', 'No'], ...short.map((text, at) => [`${at + 1}.`, text, 'Yes ☐*', 'No ☐'])],
        '* Tell us more on another page.'
      ),
    () => word(...short.map((text, at) => `${at + 1}. ${text}   ☐ Yes† ☐ No`), '† Tell us more on another page.')
  ),
  ...three(
    'answer left of the number',
    numbered(asked),
    () => page(rows(asked, (text, n) => [[40, `____Yes ____No ${n}. ${text}`]])),
    () => word(...asked.map((text, at) => `( ) Yes ( ) No ${at + 1}. ${text}`)),
    () => word(...asked.map((text, at) => `Y   N   ${at + 1}. ${text}`))
  ),
  ...three(
    'answers in a column left of lettered items',
    ['left a post before its end?', 'lost a permit?', 'changed your name?'].map((text, at) => ({
      label: `(${'abc'[at]})`,
      text,
      stem: 'In the last four years, have you:'
    })),
    ...['☐ Yes ☐ No', 'Yes___ No___', 'YES NO'].map(
      (answer) => () =>
        page([
          [[40, '1. In the last four years, have you:']],
          [
            [40, answer],
            [120, '(a) left a post before its end?']
          ],
          [
            [40, answer],
            [120, '(b) lost a permit?']
          ],
          [
            [40, answer],
            [120, '(c) changed your name?']
          ]
        ])
    )
  ),
  ...three(
    'answers stacked on the right',
    numbered(asked.slice(0, 3)),
    () =>
      page(
        asked
          .slice(0, 3)
          .flatMap((text, at): Row[] => [[[470, 'YES____']], [[40, `${at + 1}. ${text}`]], [[470, 'NO____']], []])
      ),
    () =>
      page(
        asked.slice(0, 3).flatMap((text, at): Row[] => [
          [
            [40, `${at + 1}. ${text}`],
            [470, 'Yes ☐']
          ],
          [[470, 'No ☐']],
          []
        ])
      ),
    () => word(...asked.slice(0, 3).flatMap((text, at) => [`${at + 1}. ${text}`, '☐ Yes', '☐ No']))
  ),
  ...three(
    'true or false',
    numbered([
      'I have told the office about every suit.',
      'I have never lost a permit.',
      'My training came to its end.'
    ]),
    ...[
      (n: number, text: string) => `${n}. ${text}   ☐ True ☐ False`,
      (n: number, text: string) => `${n}. ${text}   True ___ False ___`,
      (n: number, text: string) => `${n}. ${text}   T / F`
    ].map(
      (line) => () =>
        word(
          ...[
            'I have told the office about every suit.',
            'I have never lost a permit.',
            'My training came to its end.'
          ].map((text, at) => line(at + 1, text))
        )
    )
  ),
  ...three(
    'dots around the answer',
    numbered(asked),
    () => page(rows(asked, (text, n) => [[40, `${n}. ${text} ........ Yes ........ No`]])),
    () => word(...asked.map((text, at) => `${at + 1}. ${text} Yes …… No ……`)),
    () => word(...asked.map((text, at) => `${at + 1}. ${text} [Yes] [No]`))
  ),
  ...three(
    'letters for the answer',
    numbered(short),
    () =>
      page(
        rows(short, (text, n) => [
          [40, `${n}. ${text}`],
          [440, 'Y/N']
        ])
      ),
    () =>
      page(
        rows(short, (text, n) => [
          [40, `${n}. ${text}`],
          [440, '☐ Y ☐ N ☐ N/A']
        ])
      ),
    () => word(...short.map((text, at) => `${at + 1}. ${text}   Y / N / NA`))
  ),
  ...three(
    'what to do stands in the answer',
    numbered(short),
    () =>
      page(
        rows(short, (text, n) => [
          [40, `${n}. ${text}`],
          [420, 'Yes (explain) ☐ No ☐']
        ])
      ),
    () => word(short.map((text, at) => [`${at + 1}.`, text, 'Yes (explain) ☐', 'No ☐'])),
    () => word(...short.map((text, at) => `${at + 1}. ${text}   ☐ No ☐ Yes, explain: ________`))
  ),
  ...three(
    'answer above the item',
    numbered(asked.slice(0, 3)),
    () => page(asked.slice(0, 3).flatMap((text, at): Row[] => [[[40, `${at + 1}.  ☐ Yes  ☐ No`]], [[60, text]], []])),
    () => word(...asked.slice(0, 3).map((text, at) => `${at + 1}. ☐ Yes ☐ No ${text}`)),
    () => word(asked.slice(0, 3).map((text, at) => ['☐ Yes ☐ No', `${at + 1}.`, text]))
  ),
  ...three(
    'or between the answers',
    numbered(asked),
    () =>
      page(
        rows(asked, (text, n) => [
          [40, `${n}. ${text}`],
          [440, 'YES or NO']
        ])
      ),
    () => word(...asked.map((text, at) => `${at + 1}. ${text} (circle one) Yes No`)),
    () => word(...asked.map((text, at) => `${at + 1}) ${text} Yes: ☐ No: ☐`))
  )
]
