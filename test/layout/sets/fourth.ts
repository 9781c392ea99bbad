import type { LayoutSource, Truth } from '../sources.js'
import { agency, f, months } from './fourth-words.js'
import { abc, each, html, label, under, yn } from './frames.js'

const eight = [f.action, f.admitted, f.narcotics, f.official, f.carrier, f.diagnosed, f.audit, f.illegal]
const numbers = label(eight, (n) => `${n}.`)
const bare = label(eight, (n) => `${n}`)
const twentieth = label(eight.slice(0, 6), (n) => `${20 + n}.`)
const capitals = label([f.probation, f.therapist, f.bankrupt, f.able, f.visa], (n) => `${'ABCDE'[n - 1]})`)
const dashed = label([f.action, f.abuse, f.audit, f.illegal], (n) => `${n} –`)
const nested: Truth[] = [
  { ...f.probation, label: '1.1' },
  ...under(agency, (n) => `1.2.${n}`),
  { ...f.therapist, label: '2.1' },
  { ...f.able, label: '2.2' }
]
const asked = (one: Truth) => ({ ...one, outcome: one.outcome === 'clear' ? ('should-change' as const) : one.outcome })
const row = (cells: string[], tag = 'td') => `<tr>${cells.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`

/** A set written after the third was mended, and read once before any mending. */
export const fourth: readonly LayoutSource[] = [
  {
    name: 'four-three-parts',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:letter;margin:0.5in}body{font:8.5pt "DejaVu Sans Condensed"}.c{column-count:2;column-gap:0.25in;column-fill:auto;height:3.2in}p{margin:0 0 4pt}h3{background:#ccd;padding:2pt;font-size:9pt}',
      `<h1 style="font-size:13pt">Provider Network Enrollment</h1><h3>SECTION 1 – PROFESSIONAL CONDUCT</h3><div class="c">${each(numbers.slice(0, 5), (o) => `<p>${o.label} ${o.text}<br>☐ Yes ☐ No</p>`)}${'<p>The plan may ask for more information at any time. Keep the plan informed of every change of address, and of every change in the answers that you give on this form.</p>'.repeat(4)}</div><h3>SECTION 2 – OTHER QUESTIONS</h3><div class="c">${each(numbers.slice(5), (o) => `<p>${o.label} ${o.text}<br>☐ Yes ☐ No</p>`)}</div>`
    ),
    truth: numbers
  },
  {
    name: 'four-tight-table',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.7in}body{font:9pt "Liberation Sans"}table{border-collapse:collapse;width:100%}td,th{padding:0 3pt;vertical-align:middle;line-height:1.15}',
      `<h2>Health and conduct</h2><table>${row(['', '', 'YES', 'NO'], 'th')}${each(bare, (o) => row([o.label!, o.text, '___', '___']))}</table>`
    ),
    truth: bare
  },
  {
    name: 'four-answers-between',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:10.5pt "Liberation Serif"}table{border-collapse:collapse;width:100%}td{border:1px solid #444;padding:3pt;vertical-align:top}',
      `<h2>Part IV</h2><table>${each(twentieth, (o) => row([o.label!, '☐ Yes', '☐ No', o.text]))}</table>`
    ),
    truth: twentieth
  },
  {
    name: 'four-capital-brackets',
    makes: ['chromium-pdf', 'office-docx'],
    html: html(
      '@page{size:A4;margin:2.2cm}body{font:12pt "Liberation Serif";line-height:1.6}p{text-indent:-0.3in;padding-left:0.3in}',
      `<h3>DECLARATION OF THE APPLICANT</h3>${each(capitals, (o) => `<p>${o.label} ${o.text} <b>YES / NO</b></p>`)}<p>Place and date: ....................................</p>`
    ),
    truth: capitals
  },
  {
    name: 'four-dashes',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Serif"}',
      `<h2>Renewal statement</h2>${each(dashed, (o) => `<p>${o.label} ${o.text}</p><p style="text-align:right">Yes ☐ &nbsp; No ☐</p>`)}`
    ),
    truth: dashed
  },
  {
    name: 'four-decimals',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:10pt "Liberation Sans"}.a{margin-left:0.3in}.b{margin-left:0.6in}',
      `<p><b>1 Licensure</b></p><p class="a">1.1 ${f.probation.text}${yn}</p><p class="a">1.2 ${agency.stem}</p>${agency.items.map(({ text }, i) => `<p class="b">1.2.${i + 1} ${text}${yn}</p>`).join('')}<p><b>2 Fitness</b></p><p class="a">2.1 ${f.therapist.text}${yn}</p><p class="a">2.2 ${f.able.text}${yn}</p>`
    ),
    truth: nested
  },
  {
    name: 'four-numbered-letters',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:11pt "Liberation Serif"}.b{margin-left:0.35in}',
      `<h2>Section 5</h2><p>5. ${months.stem}</p>${months.items.map(({ text }, i) => `<p class="b">5(${abc(i + 1)}) ${text} [ ] Yes [ ] No</p>`).join('')}<p>6. ${agency.stem}</p>${agency.items.map(({ text }, i) => `<p class="b">6(${abc(i + 1)}) ${text} [ ] Yes [ ] No</p>`).join('')}<p>7. ${f.impaired.text} [ ] Yes [ ] No</p>`
    ),
    truth: [
      ...under(months, (n) => `5(${abc(n)})`),
      ...under(agency, (n) => `6(${abc(n)})`),
      { ...f.impaired, label: '7.' }
    ]
  },
  {
    name: 'four-explain-table',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.7in}body{font:9.5pt "Liberation Sans"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:3pt}',
      `<h3>Questions on professional liability</h3><table>${each(numbers.slice(0, 5), (o) => `<tr><td width="5%">${o.label}</td><td>${o.text}</td><td width="14%">☐ Yes ☐ No</td></tr><tr><td></td><td colspan="2">If yes, please explain:<br><br></td></tr>`)}</table>`
    ),
    truth: numbers.slice(0, 5).map(asked)
  },
  {
    name: 'four-page-split',
    makes: ['chromium-pdf', 'office-pdf'],
    header: 'State Board of Nursing Home Administrators',
    footer: 'NHA-12 (Rev. 01/26) &nbsp; Page <span class="pageNumber"></span>',
    html: html(
      '@page{size:letter;margin:1in}body{font:12pt "Liberation Serif"}table{width:100%;border-collapse:collapse}td{padding:6pt;border-bottom:1px solid #999;vertical-align:top}p{orphans:1;widows:1}',
      `<p>Answer each question. Use a separate sheet for explanations.</p><div style="height:4.9in">&nbsp;</div><table>${each(numbers, (o) => row([o.label!, o.text, 'Yes&nbsp;☐', 'No&nbsp;☐']))}</table>`
    ),
    truth: numbers
  },
  {
    name: 'four-faint-table',
    makes: ['scan-pdf'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:12pt "Liberation Sans"}table{border-collapse:collapse;width:100%}td{border:1px solid #333;padding:5pt}',
      `<h2>Applicant Disclosure</h2><table>${each(numbers.slice(0, 6), (o) => row([o.label!, o.text, 'Yes', 'No']))}</table>`
    ),
    truth: numbers.slice(0, 6)
  },
  {
    name: 'four-askew',
    makes: ['scan-pdf'],
    skew: 1,
    html: html(
      '@page{size:letter;margin:1in}body{font:11.5pt "Liberation Serif"}p{margin:0 0 9pt}',
      `<h2>Application for Reinstatement</h2>${each(twentieth, (o) => `<p>${o.label} ${o.text} ☐ Yes ☐ No</p>`)}`
    ),
    truth: twentieth
  },
  {
    name: 'four-turned-table',
    makes: ['turned-pdf'],
    turn: 90,
    html: html(
      '@page{size:letter;margin:0.8in}body{font:10pt "Liberation Sans"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:4pt}',
      `<h2>Staff Health Record</h2><table>${row(['#', 'Question', 'Y', 'N'], 'th')}${each(bare, (o) => row([o.label!, o.text, '', '']))}</table>`
    ),
    truth: bare
  },
  {
    name: 'four-mixed-page',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:10pt "Liberation Serif"}table{border-collapse:collapse}td{border:1px solid #000;padding:3pt}',
      `<h2>Personal data</h2><table><tr><td>Last name</td><td>First name</td><td>Middle name</td></tr><tr><td>Date of birth</td><td>Telephone</td><td>E-mail</td></tr></table><h2>Employment</h2><p>Employer: ______________________ From: ________ To: ________</p><h2>Questions</h2><p>I. ${f.hired.text} ☐ Yes ☐ No</p><p>II. ${f.diagnosed.text} ☐ Yes ☐ No</p><p>III. ${f.visa.text} ☐ Yes ☐ No</p><p>IV. ${f.official.text} ☐ Yes ☐ No</p><p>I certify that the information above is true and complete.</p><p>Signature ____________________ Date ____________</p>`
    ),
    truth: label([f.hired, f.diagnosed, f.visa, f.official], (n) => `${['I', 'II', 'III', 'IV'][n - 1]}.`)
  },
  {
    name: 'four-hash-numbers',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Sans"}',
      `<h2>Questionnaire</h2>${each(
        label([f.action, f.therapist, f.carrier, f.illegal], (n) => `Question No. ${n}`),
        (o) => `<p><u>${o.label}</u><br>${o.text}<br>○ Yes ○ No</p>`
      )}`
    ),
    truth: label([f.action, f.therapist, f.carrier, f.illegal], (n) => `Question No. ${n}`)
  },
  {
    name: 'four-daggers',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "Liberation Serif"}',
      `<h2>Fitness</h2><p>(1) Do you currently** have a condition that impairs your ability to practice? ☐ Yes ☐ No</p><p>(2) ${f.audit.text} ☐ Yes ☐ No</p><p style="font-size:8pt">* Required by statute.</p><p style="font-size:8pt">** “Currently” means within the past five years.</p>`
    ),
    truth: [
      {
        text: 'Do you currently** have a condition that impairs your ability to practice?',
        outcome: 'must-change',
        label: '(1)'
      },
      { ...f.audit, label: '(2)' }
    ]
  }
]
