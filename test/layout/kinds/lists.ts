import { asked } from './answers.js'
import { type Layout, page, type Row, type Wanted, word } from './page.js'

const conditions = ['Gout', 'Asthma', 'Hay fever', 'Low mood', 'Back pain', 'Migraine']
const list = 'Check if you have or have had any of the following:'
const one = (options: string[], text = list, label: string | null = null): Wanted[] => [{ label, text, options }]
const alone = (texts: string[], stem?: string): Wanted[] =>
  texts.map((text) => ({ label: null, text, ...(stem ? { stem } : {}) }))
const grades = (texts: string[]): Wanted[] => texts.map((text) => ({ label: null, text, rating: true }))
const traits = ['Quality of work', 'Calm under strain', 'Health', 'Keeps records in order']
const layouts = (name: string, ...made: [Wanted[], () => Uint8Array][]): Layout[] =>
  made.map(([truth, bytes], at) => ({ name: `${name} ${at + 1}`, bytes, truth }))
const inColumns = (texts: string[]): Row[] =>
  [0, 2, 4].map((at) => [
    [40, `☐ ${texts[at]}`],
    [240, `☐ ${texts[at + 1]}`]
  ])

/** What stands under one head: lists to tick, grids, scales, stems; and what asks nothing. */
export const listLayouts: Layout[] = [
  ...layouts(
    'check list',
    [one(conditions), () => page([[[40, list]], ...inColumns(conditions)])],
    [
      one([...conditions, 'None of these']),
      () => word(list, ...[...conditions, 'None of these'].map((text) => `☐ ${text}`))
    ],
    [
      one(conditions, 'Please indicate whether you have ever experienced:', '4.'),
      () =>
        word('4. Please indicate whether you have ever experienced:', [
          conditions.slice(0, 3).map((text) => `☐ ${text}`),
          conditions.slice(3).map((text) => `☐ ${text}`)
        ])
    ]
  ),
  ...layouts(
    'grid of short cells',
    [alone(conditions), () => word([['Condition', 'Y', 'N'], ...conditions.map((text) => [text, '', ''])])],
    [
      alone(conditions),
      () =>
        word([
          ['Condition', 'Yes', 'No', 'Condition', 'Yes', 'No'],
          ...[0, 2, 4].map((at) => [conditions[at]!, '☐', '☐', conditions[at + 1]!, '☐', '☐'])
        ])
    ],
    [
      alone(conditions),
      () =>
        page(
          [
            [
              [40, '#Past health'],
              [150, 'Check one for each']
            ],
            [
              [42, '#Condition'],
              [152, '#Y'],
              [182, '#N'],
              [212, '#Condition'],
              [322, '#Y'],
              [352, '#N']
            ],
            ...[0, 2, 4].map(
              (at): Row => [
                [42, conditions[at]!],
                [212, conditions[at + 1]!]
              ]
            )
          ],
          { rows: [1, 5], columns: [40, 150, 180, 210, 320, 350, 380] }
        )
    ]
  ),
  ...layouts(
    'scale of other words',
    [
      grades(traits),
      () =>
        page([
          [[40, 'Please rate the applicant.']],
          ...traits.map(
            (text): Row => [
              [40, text],
              [220, 'Exceptional'],
              [310, 'Proficient'],
              [400, 'Weak'],
              [480, 'Cannot say']
            ]
          )
        ])
    ],
    [
      grades(traits),
      () =>
        word('Please rate the applicant:', [
          ['Area', 'Exceptional', 'Proficient', 'Needs improvement', 'Unable to evaluate'],
          ...traits.map((text) => [text, '☐', '☐', '☐', '☐'])
        ])
    ],
    [
      grades(traits),
      () => word('Rate each of these:', ...traits.map((text) => `${text} ☐ Strong ☐ Solid ☐ Developing ☐ Unknown`))
    ]
  ),
  ...layouts(
    'spanned row over answer columns',
    ...[0, 1, 2].map((at): [Wanted[], () => Uint8Array] => {
      const stem = [
        'In the last year have you been treated for',
        'Do you now have any of the following?',
        'Since your last visit have you had:'
      ][at]!
      const items = ['a fear of crowds', 'a broken bone', 'a burn']
      const truth = items.map((text, index) => ({ label: `${'abc'[index]}.`, text, stem }))
      if (at === 2)
        return [
          truth,
          () =>
            page(
              [
                [
                  [42, stem],
                  [362, '#Yes'],
                  [412, '#No']
                ],
                ...items.map(
                  (text, index): Row => [
                    [42, `${'abc'[index]}. ${text}`],
                    [362, '☐'],
                    [412, '☐']
                  ]
                )
              ],
              { rows: [0, 4], columns: [40, 360, 410, 460] }
            )
        ]
      return [
        truth,
        () =>
          word([
            ['Question', 'Yes', 'No'],
            [`${stem}>3`],
            ...items.map((text, index) => [`${'abc'[index]}. ${text}`, '☐', '☐'])
          ])
      ]
    })
  ),
  ...layouts(
    'answer each line',
    ...[
      'Have you ever had any of these troubles? Answer each line.',
      'Were you ever told that you have one of the following? Mark yes or no for each.',
      'Do you have, or did you ever have, any of these? Please answer every line.'
    ].map((stem, at): [Wanted[], () => Uint8Array] => {
      const items = ['Weak eyes', 'A bad back', 'Low mood']
      const truth = alone(items, stem)
      if (at === 0) return [truth, () => word(stem, ...items.map((text) => `${text} ☐ Yes ☐ No`))]
      if (at === 1)
        return [
          truth,
          () =>
            page([
              [[40, stem]],
              ...items.map(
                (text): Row => [
                  [60, text],
                  [300, '☐ Yes ☐ No']
                ]
              )
            ])
        ]
      return [truth, () => word(stem, [['', 'Yes', 'No'], ...items.map((text) => [text, '☐', '☐'])])]
    })
  ),
  ...layouts(
    'stem in a merged cell',
    ...['In the past year, have you', 'Did you at any time', 'Has any board ever'].map(
      (stem): [Wanted[], () => Uint8Array] => {
        const items = ['left a post early?', 'lost a permit?', 'been sued?']
        return [
          items.map((text) => ({ label: null, text, stem })),
          () => word(items.map((text, at) => [at === 0 ? `${stem}^restart` : '^continue', text, '☐ Yes', '☐ No']))
        ]
      }
    )
  ),
  ...layouts(
    'request',
    [
      alone(['Please disclose any lasting illness.', 'Please comment on the applicant’s manner and health.']),
      () =>
        word(
          'Please disclose any lasting illness. ________',
          'Please comment on the applicant’s manner and health. ________'
        )
    ],
    [
      alone(['LIST ANY TROUBLE WITH YOUR HEALTH', 'LIST ANY PILLS YOU TAKE']),
      () =>
        page([
          [[40, 'LIST ANY TROUBLE WITH YOUR HEALTH____________________']],
          [[40, 'LIST ANY PILLS YOU TAKE____________________']]
        ])
    ],
    [
      alone(['Describe any care for your mood that you have had.', 'Name every medicine you take and why.']),
      () =>
        word(
          'Describe any care for your mood that you have had. ________',
          'Name every medicine you take and why. ________'
        )
    ]
  ),
  ...layouts(
    'numbered request behind a question',
    [
      [
        { label: '1.', text: asked[0]! },
        { label: '2.', text: 'Give full particulars of every claim against you.' }
      ],
      () => word(`1. ${asked[0]} ☐ Yes ☐ No`, '2. Give full particulars of every claim against you. ________')
    ],
    [
      [
        { label: '1.', text: asked[1]! },
        { label: '2.', text: 'Describe the work you do now.' }
      ],
      () =>
        page([
          [
            [40, `1. ${asked[1]}`],
            [440, '☐ Yes ☐ No']
          ],
          [[40, '2. Describe the work you do now. ____________']]
        ])
    ],
    [
      [
        { label: 'a.', text: asked[3]! },
        { label: 'b.', text: 'Explain why you left your last post.' }
      ],
      () =>
        word([
          ['a.', asked[3]!, '☐ Yes ☐ No'],
          ['b.', 'Explain why you left your last post.', '________']
        ])
    ]
  ),
  ...layouts(
    'captions beside questions',
    [
      [{ label: null, text: asked[2]! }],
      () =>
        page([
          [
            [40, 'Your doctor: ______________'],
            [300, 'Date of last visit: ________']
          ],
          [[40, `${asked[2]} ☐ Yes ☐ No`]],
          [[40, 'If yes, when: ____________']]
        ])
    ],
    [
      [{ label: '1.', text: asked[0]! }],
      () =>
        word(
          'REFUND POLICY',
          'No fee is paid back.',
          'Last name: ________ First name: ________',
          'Street: ________ Apt. ☐ Ste. ☐ Flr. ☐',
          `1. ${asked[0]} ☐ Yes ☐ No`
        )
    ],
    [
      [{ label: '1.', text: asked[1]! }],
      () =>
        word(
          [
            ['Last name:', 'First name:', 'Date of birth:'],
            ['', '', '']
          ],
          `1. ${asked[1]} ☐ Yes ☐ No`
        )
    ]
  ),
  ...layouts(
    'columns of one grid side by side',
    ...[
      ['Yes No', 'Yes No', 'Yes No'],
      ['☐ Yes ☐ No', '☐ Yes ☐ No', '☐ Yes ☐ No'],
      ['Y N', 'Y N', 'Y N']
    ].map((answers): [Wanted[], () => Uint8Array] => [
      alone(conditions, 'Have you ever had any of the following?'),
      () =>
        page([
          [[40, 'Have you ever had any of the following?']],
          ...[0, 3].map(
            (at): Row =>
              [0, 1, 2].flatMap(
                (c) =>
                  [
                    [40 + c * 185, conditions[at + c]!],
                    [120 + c * 185, answers[c]!]
                  ] as Row
              )
          )
        ])
    ])
  )
]
