import { cell, control, level, makeDocx, numbered, para, run } from '../../helpers/docx.js'
import type { LayoutSource } from '../sources.js'
import { agency, f, months } from './fourth-words.js'
import { abc, label, under, yn } from './frames.js'

const num = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const use = (id: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
const from = (start: number, xml: string) => xml.replace('<w:start w:val="1"/>', `<w:start w:val="${start}"/>`)

/** The Word documents of the fourth set. */
export const fourthWord: readonly LayoutSource[] = [
  {
    name: 'four-word-outline',
    makes: ['word-docx', 'word-pdf'],
    docx: () =>
      makeDocx({
        numbering:
          num(1, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3.')) +
          num(2, from(9, level(0, 'decimal', '%1)'))) +
          num(3, from(4, level(0, 'lowerLetter', '(%1)'))) +
          use(1) +
          use(2) +
          use(3),
        body: [
          para('Licensure', numbered(1, 0)),
          para(f.action.text + yn, numbered(1, 1)),
          para(agency.stem, numbered(1, 1)),
          ...agency.items.map(({ text }) => para(text + yn, numbered(1, 2))),
          para('Fitness', numbered(1, 0)),
          para(f.diagnosed.text + yn, numbered(1, 1)),
          para(f.official.text + yn, numbered(1, 1)),
          para('Continued from page 3'),
          para(f.carrier.text + yn, numbered(2, 0)),
          para(f.illegal.text + yn, numbered(2, 0)),
          para('Further items'),
          para(f.audit.text + yn, numbered(3, 0)),
          para(f.abuse.text + yn, numbered(3, 0))
        ].join('')
      }),
    truth: [
      { ...f.action, label: '1.' },
      ...under(agency, (n) => `${abc(n)}.`),
      { ...f.diagnosed, label: '1.' },
      { ...f.official, label: '2.' },
      { ...f.carrier, label: '9)' },
      { ...f.illegal, label: '10)' },
      { ...f.audit, label: '(d)' },
      { ...f.abuse, label: '(e)' }
    ]
  },
  {
    name: 'four-word-wide-table',
    makes: ['word-docx', 'word-pdf'],
    docx: () => {
      const width = (value: number) => `<w:tcW w:w="${value}" w:type="dxa"/>`
      const rows = [f.probation, f.therapist, f.carrier, f.able].map(
        ({ text }, i) =>
          `<w:tr>${cell(para(`Q${i + 1}`), width(700))}${cell(para(text), width(6000))}${cell(para('Yes'), width(800))}${cell(para('No'), width(800))}${cell(para('N/A'), width(800))}</w:tr>`
      )
      return makeDocx({
        body: `${para('Screening questions')}<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>${para('Thank you.')}`
      })
    },
    truth: label([f.probation, f.therapist, f.carrier, f.able], (n) => `Q${n}`)
  },
  {
    name: 'four-word-nested-stem',
    makes: ['word-docx', 'word-pdf'],
    docx: () =>
      makeDocx({
        body: [
          para(`A. ${f.bankrupt.text} Yes ☐ No ☐`),
          para(`B. ${months.stem}`),
          ...months.items.map(({ text }, i) => para(`${i + 1}) ${text} Yes ☐ No ☐`, '<w:ind w:left="720"/>')),
          para(`C. ${agency.stem} (i) ${agency.items[0].text} Yes ☐ No ☐ (ii) ${agency.items[1].text} Yes ☐ No ☐`),
          para(`D. ${f.impaired.text} Yes ☐ No ☐`)
        ].join('')
      }),
    truth: [
      { ...f.bankrupt, label: 'A.' },
      ...under(months, (n) => `${n})`),
      { ...agency.items[0], label: '(i)', stem: agency.stem },
      { ...agency.items[1], label: '(ii)', stem: agency.stem },
      { ...f.impaired, label: 'D.' }
    ]
  },
  {
    name: 'four-word-symbols',
    makes: ['word-docx'],
    docx: () => {
      const symbol = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
      const picks = [
        ['Wingdings', 'F06F'],
        ['Wingdings 2', 'F0A3'],
        ['Webdings', 'F063'],
        ['Wingdings', 'F071']
      ] as const
      return makeDocx({
        body: [f.narcotics, f.admitted, f.visa, f.illegal]
          .map((one, i) => {
            const [font, code] = picks[i]!
            return `<w:p>${run(`${i + 1}. ${one.text} `)}${symbol(font, code)}${run(' Yes ')}${symbol(font, code)}${run(' No')}</w:p>`
          })
          .join('')
      })
    },
    truth: label([f.narcotics, f.admitted, f.visa, f.illegal], (n) => `${n}.`)
  },
  {
    name: 'four-word-choices',
    makes: ['word-docx'],
    docx: () => {
      const drop = control(
        '<w:comboBox><w:listItem w:displayText="Yes" w:value="Y"/><w:listItem w:displayText="No" w:value="N"/></w:comboBox>',
        run('Choose an item.')
      )
      return makeDocx({
        body: [f.action, f.diagnosed, f.able]
          .map(
            (one, i) =>
              `<w:p>${run(`${i + 1}.`)}<w:r><w:tab/></w:r>${run(one.text)}</w:p><w:p>${run('Answer: ')}${drop}</w:p>`
          )
          .join('')
      })
    },
    truth: label([f.action, f.diagnosed, f.able], (n) => `${n}.`)
  }
]
