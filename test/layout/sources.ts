import { all, ask, group, type LayoutQuestion } from './questions.js'

export type Kind =
  | 'chromium-pdf'
  | 'office-docx'
  | 'office-pdf'
  | 'scan-pdf'
  | 'turned-pdf'
  | 'word-docx'
  | 'word-pdf'
  | 'fields-pdf'

/** One source of the layout set: the page as HTML, and what stands on it. */
export interface LayoutSource {
  name: string
  /**
   * Who makes the document: Chromium prints HTML; LibreOffice reads HTML and saves Word or prints; `word` is OOXML as
   * Word writes it, kept or printed by LibreOffice; `fields` is a page with AcroForm fields.
   */
  makes: readonly Kind[]
  html?: string
  docx?: () => Uint8Array
  /** Questions beside fields; only the first `printed` stand on the page, the others in tooltips. */
  fields?: { questions: readonly LayoutQuestion[]; printed: number }
  truth: readonly Truth[]
  landscape?: boolean
  /** What Chromium prints at the head and foot of each page. */
  header?: string
  footer?: string
  /** Degrees by which the paper lay askew in the scanner. */
  skew?: number
  /** Grey print on paper that is not white. */
  faint?: boolean
  /** Degrees by which the page is shown turned. Default 90. */
  turn?: 90 | 270
}

export interface Truth extends LayoutQuestion {
  label: string | null
  stem?: string
}

const boxes = '&nbsp; ☐ Yes &nbsp;☐ No'
const page = (body: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>@page{size:letter;margin:0.9in}body{font:11pt "Liberation Serif",serif}h1{font-size:16pt}h2{font-size:13pt}p,li{margin:0 0 6pt}${style}</style></head><body>${body}</body></html>`
const heads = '<h1>Meadow State Board<br>Application for a License to Practice Medicine</h1>'
const numbered = (questions: readonly LayoutQuestion[], frame = (n: number) => `${n}.`): Truth[] =>
  questions.map((question, index) => ({ ...question, label: frame(index + 1) }))
const letters = 'abcdefghijklmnop'
const grouped = (label: (index: number) => string): Truth[] =>
  group.items.map((item, index) => ({ ...item, label: label(index), stem: group.stem }))

const typed = (truth: readonly Truth[]) => truth.map(({ label, text }) => `<p>${label} ${text} ${boxes}</p>`).join('')
const table = (truth: readonly Truth[], cell: string) =>
  `<table style="border-collapse:collapse;width:100%"><tr><th style="${cell}">No.</th><th style="${cell}">Question</th><th style="${cell}">Yes</th><th style="${cell}">No</th></tr>${truth
    .map(
      ({ label, text }) =>
        `<tr><td style="${cell}">${label}</td><td style="${cell}">${text}</td><td style="${cell}">☐</td><td style="${cell}">☐</td></tr>`
    )
    .join('')}</table>`

const plain = numbered(all)
const five = numbered([ask.license, ask.illness, ask.could, ask.functions, ask.drugs])
const nested: Truth[] = [
  { ...ask.license, label: '1.' },
  ...grouped((index) => `${letters[index]}.`),
  { ...ask.recommended, label: '3.' }
]
const nestedHtml = `<ol><li>${ask.license.text} ${boxes}</li><li>${group.stem}<ol type="a">${group.items.map(({ text }) => `<li>${text} ${boxes}</li>`).join('')}</ol></li><li>${ask.recommended.text} ${boxes}</li></ol>`
const typedGroup = (at: string, truth: readonly Truth[]) =>
  `<p>${at} ${group.stem}</p>${truth.map(({ label, text }) => `<p style="margin-left:0.4in">${label} ${text} ${boxes}</p>`).join('')}`
const roman = ['i', 'ii', 'iii']

export const sources: readonly LayoutSource[] = [
  {
    name: 'typed-list',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf', 'scan-pdf', 'turned-pdf'],
    html: page(`${heads}<h2>Disclosure questions</h2>${typed(plain)}`),
    truth: plain
  },
  {
    name: 'automatic-numbers',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: page(`${heads}<h2>Health history</h2>${nestedHtml}`),
    truth: nested
  },
  {
    name: 'two-columns',
    makes: ['chromium-pdf'],
    html: page(`${heads}<div style="columns:2;column-gap:0.4in">${typed(plain)}</div>`),
    truth: plain
  },
  {
    name: 'ruled-table',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: page(`${heads}${table(plain, 'border:1px solid #333;padding:3pt')}`),
    truth: plain
  },
  {
    name: 'open-table-centred-labels',
    makes: ['chromium-pdf', 'office-pdf'],
    html: page(`${heads}${table(plain, 'padding:4pt;vertical-align:middle')}`),
    truth: plain
  },
  {
    name: 'stem-over-page-break',
    makes: ['chromium-pdf', 'office-pdf'],
    html: page(
      `${heads}${'<p>Read the instructions of the Board before you answer.</p>'.repeat(3)}<div style="height:6.1in"></div><p>1. ${ask.license.text} ${boxes}</p><p>2. ${group.stem}</p>${typed(grouped((index) => `(${letters[index]})`))}<p>3. ${ask.recommended.text} ${boxes}</p>`
    ),
    truth: [
      { ...ask.license, label: '1.' },
      ...grouped((index) => `(${letters[index]})`),
      { ...ask.recommended, label: '3.' }
    ]
  },
  {
    name: 'landscape',
    makes: ['chromium-pdf'],
    landscape: true,
    html: page(`${heads}${typed(plain)}`, '@page{size:11in 8.5in}'),
    truth: plain
  },
  {
    name: 'footnote-redefines-currently',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: page(
      `${heads}<p>1. Do you currently* have any condition that impairs your ability to practice medicine safely? ${boxes}</p><p>2. ${ask.license.text} ${boxes}</p><p style="margin-top:40pt;font-size:9pt">* “Currently” means at any time within the past five years.</p>`
    ),
    truth: [
      {
        label: '1.',
        text: 'Do you currently* have any condition that impairs your ability to practice medicine safely?',
        outcome: 'must-change'
      },
      { ...ask.license, label: '2.' }
    ]
  },
  {
    name: 'letters-and-romans',
    makes: ['chromium-pdf', 'office-docx'],
    html: page(
      `${heads}<h2>PART II. PERSONAL HISTORY</h2><p>A. ${ask.felony.text} Yes ____ No ____</p>${typedGroup(
        'B.',
        grouped((index) => `(${roman[index]})`)
      )}<p>C. ${ask.hospital.text} Yes ____ No ____</p><p>D. ${ask.functions.text} Yes ____ No ____</p>`
    ),
    truth: [
      { ...ask.felony, label: 'A.' },
      ...grouped((index) => `(${roman[index]})`),
      { ...ask.hospital, label: 'C.' },
      { ...ask.functions, label: 'D.' }
    ]
  },
  {
    name: 'labels-with-letters',
    makes: ['chromium-pdf', 'office-docx'],
    html: page(
      `${heads}${typed(numbered([ask.claims, ask.medicine, ask.listed, ask.drugs, ask.felony], (n) => `12${letters[n - 1]}.`))}`
    ),
    truth: numbered([ask.claims, ask.medicine, ask.listed, ask.drugs, ask.felony], (n) => `12${letters[n - 1]}.`)
  },
  {
    name: 'capitals',
    makes: ['chromium-pdf', 'office-docx'],
    html: page(
      `${heads}${five.map(({ label, text }) => `<p>${label} ${text.toUpperCase()} &nbsp; ☐ YES &nbsp;☐ NO</p>`).join('')}`
    ),
    truth: five.map((truth) => ({ ...truth, text: truth.text.toUpperCase() }))
  },
  {
    name: 'answers-before',
    makes: ['chromium-pdf', 'office-docx'],
    html: page(`${heads}${five.map(({ label, text }) => `<p>☐ Yes ☐ No &nbsp; ${label} ${text}</p>`).join('')}`),
    truth: five
  },
  {
    name: 'follow-ups-and-notes',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: page(
      `${heads}<p>Answer every question.</p><p>1. ${ask.license.text} ${boxes}</p><p style="margin-left:0.3in">If yes, attach the order of the board.</p><p>2. Do you currently have any condition that impairs your judgment and for which you are not being appropriately treated? ${boxes}</p><p style="margin-left:0.3in">If yes, please explain.</p><p>3. ${ask.felony.text} ${boxes}</p><p>Note: The Board keeps all answers confidential.</p>`
    ),
    truth: [
      { ...ask.license, label: '1.' },
      {
        label: '2.',
        text: 'Do you currently have any condition that impairs your judgment and for which you are not being appropriately treated?',
        outcome: 'should-change'
      },
      { ...ask.felony, label: '3.' }
    ]
  }
]
