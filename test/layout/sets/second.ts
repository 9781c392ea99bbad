import { cell, control, level, makeDocx, numbered, para, run, table } from '../../helpers/docx.js'
import type { LayoutQuestion } from '../questions.js'
import type { LayoutSource, Truth } from '../sources.js'
import { abc, each, html, label, under, yn } from './frames.js'
import { board, q, ten } from './words.js'

const w = {
  ongoing: {
    text: 'Do you presently have a mental or physical condition that, untreated, limits your ability to care for patients safely?',
    outcome: 'should-change'
  },
  depress: {
    text: 'Have you been treated for major depression or bipolar disorder at any point in your life?',
    outcome: 'must-change'
  },
  rehab: { text: 'Have you ever entered a rehabilitation program for drugs or alcohol?', outcome: 'must-change' },
  hospital: { text: 'Have you ever resigned from a hospital staff while under investigation?', outcome: 'not-health' },
  dea: { text: 'Is your DEA registration currently restricted in any way?', outcome: 'not-health' },
  military: { text: 'Were you ever discharged from the armed forces other than honorably?', outcome: 'not-health' },
  exam: { text: 'Have you failed any licensing examination, or any part of one?', outcome: 'not-health' },
  insurance: {
    text: 'Has a professional liability insurer ever cancelled, declined or non-renewed your coverage, or charged you an additional premium because of your claims history?',
    outcome: 'not-health'
  },
  board: {
    text: 'Are you certified by a member board of the American Board of Medical Specialties?',
    outcome: 'not-health'
  },
  therapy: { text: 'In the last two years, have you received psychotherapy or counseling?', outcome: 'must-change' }
} as const satisfies Record<string, LayoutQuestion>

const mixed = [w.hospital, w.depress, w.insurance, w.dea, w.rehab, q.official, w.exam, q.functions]
const bare = label(mixed, (n) => `${n}`)
const dotted = label(mixed, (n) => `${n}.`)
const lettered = label([w.hospital, w.therapy, w.insurance, w.military, q.drugs, w.exam], (n) => `${'ABCDEF'[n - 1]}.`)
const decimal = [
  { ...w.hospital, label: '4.1' },
  { ...w.insurance, label: '4.2' },
  { ...w.rehab, label: '4.3' },
  { ...q.drugs, label: '5.1' },
  { ...w.exam, label: '5.2' }
]
const parens = label([w.dea, w.depress, w.insurance, q.functions, w.military], (n) => `(${n})`)
const hash = label([w.hospital, w.therapy, q.official, w.board], (n) => `#${n}`)
const box = '<span style="font-family:DejaVu Sans">▢</span>'

const deep = (a: string): Truth[] => [
  { ...w.hospital, label: `${a}1.` },
  ...under(ten, (n) => `(${abc(n)})`),
  ...under(board, (n) => `(${abc(n)})`),
  { ...w.exam, label: `${a}4.` }
]

/** A set written after the reader and read once before any mending. */
export const second: readonly LayoutSource[] = [
  {
    name: 'two-ruled-columns-table',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.75in}body{font:10pt "DejaVu Serif"}table{border-collapse:collapse;width:100%}td,th{border:0.75pt solid #000;padding:3pt 5pt}',
      `<h2>III. PROFESSIONAL SANCTIONS</h2><table><tr><th width="8%">#</th><th width="9%">Yes</th><th width="9%">No</th><th>Disclosure question</th></tr>${each(bare, (o) => `<tr><td align=center>${o.label}</td><td></td><td></td><td>${o.text}</td></tr>`)}</table>`
    ),
    truth: bare
  },
  {
    name: 'two-dot-leaders',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Serif"}p{margin:0 0 6pt;padding-left:22pt;text-indent:-22pt}',
      `<h3>Personal History</h3>${each(dotted, (o) => `<p>${o.label} &nbsp;${o.text} .................... Yes ___ &nbsp;No ___</p>`)}`
    ),
    truth: dotted
  },
  {
    name: 'two-letter-columns',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:letter;margin:0.6in}body{font:9pt "DejaVu Sans"}.c{columns:2;column-gap:0.3in}p{margin:0 0 5pt}.b{background:#ddd;padding:2pt;font-weight:bold}',
      `<h1 style="font-size:13pt;text-align:center">CONFIDENTIAL QUESTIONNAIRE</h1><div class="c"><p class="b">LICENSURE AND CONDUCT</p>${each(lettered.slice(0, 4), (o) => `<p><b>${o.label}</b> ${o.text} ☐ Yes ☐ No</p><p style="margin-left:12pt"><i>If yes, give the date and the outcome.</i></p>`)}<p class="b">OTHER</p>${each(lettered.slice(4), (o) => `<p><b>${o.label}</b> ${o.text} ☐ Yes ☐ No</p>`)}<p>Attach additional pages where the space does not suffice. Sign and date each page. Incomplete applications are returned without review, and the time for the review begins again.</p></div>`
    ),
    truth: lettered
  },
  {
    name: 'two-decimal-sections',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:A4;margin:22mm}body{font:11pt "DejaVu Sans"}h2{font-size:12pt;color:#036;border-bottom:1pt solid #036}',
      `<h2>4 &nbsp; Professional background</h2>${each(decimal.slice(0, 3), (o) => `<p>${o.label} &nbsp; ${o.text}<br>&emsp;&emsp;☐ Yes &nbsp; ☐ No</p>`)}<h2>5 &nbsp; Further matters</h2>${each(decimal.slice(3), (o) => `<p>${o.label} &nbsp; ${o.text}<br>&emsp;&emsp;☐ Yes &nbsp; ☐ No</p>`)}`
    ),
    truth: decimal
  },
  {
    name: 'two-deep-break',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:letter;margin:1in 1in 0.8in}body{font:11.5pt "DejaVu Serif"}li{margin-bottom:5pt}ol ol{list-style:none;padding-left:22pt}ol{padding-left:24pt}',
      `<p>Answer each of the following.</p><div style="height:5.6in">&nbsp;</div><ol><li>${w.hospital.text}${yn}</li><li>${ten.stem}<ol>${each(
        under(ten, (n) => `(${abc(n)})`),
        (o) => `<li>${o.label} ${o.text}${yn}</li>`
      )}</ol></li><li>${board.stem}<ol>${each(
        under(board, (n) => `(${abc(n)})`),
        (o) => `<li>${o.label} ${o.text}${yn}</li>`
      )}</ol></li><li>${w.exam.text}${yn}</li></ol>`
    ),
    truth: deep('')
  },
  {
    name: 'two-answers-left-table',
    makes: ['chromium-pdf', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:10.5pt "DejaVu Sans"}table{width:100%;border-spacing:0 4pt}td{vertical-align:top}',
      `<h3>Check Yes or No for each item</h3><table>${each(parens, (o) => `<tr><td width=80>☐ Yes ☐ No</td><td width=30>${o.label}</td><td>${o.text}</td></tr>`)}</table>`
    ),
    truth: parens
  },
  {
    name: 'two-cards',
    makes: ['chromium-pdf'],
    header: 'Mountain State Medical Association',
    footer: 'MSMA 410 &nbsp; <span class="pageNumber"></span>/<span class="totalPages"></span>',
    html: html(
      '@page{size:letter;margin:0.9in}body{font:11pt "DejaVu Sans"}.k{border:1px solid #888;border-radius:4px;padding:6pt;margin-bottom:10pt;break-inside:avoid}.n{font-weight:bold}',
      each(
        dotted,
        (o) =>
          `<div class="k"><span class="n">${o.label}</span> ${o.text}<div style="margin-top:4pt">${box} Yes &emsp; ${box} No</div><div style="font-size:9pt;color:#555">If you answered yes, attach an explanation.</div></div>`
      )
    ),
    truth: dotted.map((o) =>
      o.text === q.official.text || o.text === q.functions.text ? { ...o, outcome: 'should-change' as const } : o
    )
  },
  {
    name: 'two-currently-asterisk',
    makes: ['chromium-pdf', 'office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Serif"}',
      `<h2>Health</h2><p>12. Are you currently* affected by an illness that impairs your ability to practice medicine? ☐ Yes ☐ No</p><p>13. ${w.dea.text} ☐ Yes ☐ No</p><p>14. ${w.insurance.text} ☐ Yes ☐ No</p><p style="font-size:9pt">*“Currently” means at any time in the past two years.</p>`
    ),
    truth: [
      {
        text: 'Are you currently* affected by an illness that impairs your ability to practice medicine?',
        outcome: 'should-change',
        label: '12.'
      },
      { ...w.dea, label: '13.' },
      { ...w.insurance, label: '14.' }
    ]
  },
  {
    name: 'two-scan-list',
    makes: ['scan-pdf'],
    skew: 0.4,
    html: html(
      '@page{size:letter;margin:0.9in}body{font:11.5pt "DejaVu Serif"}p{margin:0 0 8pt}',
      `<h2>Coastal Surgical Center</h2><h3>Disclosure</h3>${each(lettered, (o) => `<p>${o.label} ${o.text} &nbsp; Yes ____ No ____</p>`)}`
    ),
    truth: lettered
  },
  {
    name: 'two-scan-table',
    makes: ['scan-pdf'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:11pt "DejaVu Sans"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:5pt}',
      `<h2>Attestation Questions</h2><table><tr><th>No.</th><th>Question</th><th>Yes</th><th>No</th></tr>${each(bare, (o) => `<tr><td>${o.label}</td><td>${o.text}</td><td>☐</td><td>☐</td></tr>`)}</table>`
    ),
    truth: bare
  },
  {
    name: 'two-upside',
    makes: ['turned-pdf'],
    turn: 270,
    html: html(
      '@page{size:letter;margin:0.9in}body{font:11pt "DejaVu Serif"}table{border-collapse:collapse}td{border:1px solid #666;padding:4pt}',
      `<h2>Reappointment</h2><table>${each(parens, (o) => `<tr><td>${o.label}</td><td>${o.text}</td><td>Yes ☐</td><td>No ☐</td></tr>`)}</table>`
    ),
    truth: parens
  },
  {
    name: 'two-hash-labels',
    makes: ['chromium-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Sans"}table{border-collapse:collapse}td{padding:6pt;border-bottom:1px solid #aaa}',
      `<h1>Applicant Statement</h1><table>${each(hash, (o) => `<tr><td><b>${o.label}</b></td><td>${o.text}</td><td>Y / N</td></tr>`)}</table>`
    ),
    truth: hash
  },
  {
    name: 'two-word-formats',
    makes: ['word-docx', 'word-pdf'],
    docx: () => {
      const start = (at: number, format: string, text: string, from: number) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="${from}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="720"/></w:pPr></w:lvl>`
      const num = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
      return makeDocx({
        numbering:
          num(1, start(0, 'decimal', 'Question %1:', 1) + start(1, 'lowerLetter', '%2)', 1)) +
          num(2, start(0, 'upperLetter', '%1)', 3)) +
          num(3, start(0, 'decimal', '(%1)', 10)) +
          num(4, start(0, 'lowerRoman', '%1.', 1)) +
          [1, 2, 3, 4].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join(''),
        body: [
          para('Application for Appointment'),
          para(w.hospital.text + yn, numbered(1, 0)),
          para(ten.stem, numbered(1, 0)),
          ...ten.items.map(({ text }) => para(text + yn, numbered(1, 1))),
          para(w.exam.text + yn, numbered(1, 0)),
          para('Part two'),
          para(w.dea.text + yn, numbered(2, 0)),
          para(w.depress.text + yn, numbered(2, 0)),
          para('Part three'),
          para(w.insurance.text + yn, numbered(3, 0)),
          para(q.functions.text + yn, numbered(3, 0)),
          para('Part four'),
          para(w.military.text + yn, numbered(4, 0)),
          para(w.rehab.text + yn, numbered(4, 0))
        ].join('')
      })
    },
    truth: [
      { ...w.hospital, label: 'Question 1:' },
      ...under(ten, (n) => `${abc(n)})`),
      { ...w.exam, label: 'Question 3:' },
      { ...w.dea, label: 'C)' },
      { ...w.depress, label: 'D)' },
      { ...w.insurance, label: '(10)' },
      { ...q.functions, label: '(11)' },
      { ...w.military, label: 'i.' },
      { ...w.rehab, label: 'ii.' }
    ]
  },
  {
    name: 'two-word-table-numbers',
    makes: ['word-docx', 'word-pdf'],
    docx: () =>
      makeDocx({
        numbering: `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
        body:
          para('Health and Conduct Questions') +
          `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="700"/><w:gridCol w:w="7000"/><w:gridCol w:w="800"/><w:gridCol w:w="800"/></w:tblGrid>${[
            cell(para('No.')) + cell(para('Question')) + cell(para('YES')) + cell(para('NO')),
            ...mixed.map(
              ({ text }) =>
                cell(`<w:p><w:pPr>${numbered(1, 0)}</w:pPr></w:p>`, '<w:tcW w:w="700" w:type="dxa"/>') +
                cell(para(text), '<w:tcW w:w="7000" w:type="dxa"/>') +
                cell('<w:p/>') +
                cell('<w:p/>')
            )
          ]
            .map((row) => `<w:tr>${row}</w:tr>`)
            .join('')}</w:tbl>`
      }),
    truth: dotted
  },
  {
    name: 'two-word-stem-table',
    makes: ['word-docx'],
    docx: () =>
      makeDocx({
        body:
          para('B. Sanctions') +
          para(board.stem) +
          table(
            ...board.items.map(
              ({ text }, i) =>
                cell(para(`${i + 1}.`)) +
                cell(para(text)) +
                cell(control('<w14:checkbox/>', para('☐ Yes'))) +
                cell(control('<w14:checkbox/>', para('☐ No')))
            )
          ) +
          para('C. Other') +
          table(cell(para(`4. ${w.dea.text}`)) + cell(para('YES\u00a0\u00a0NO'))) +
          para('Comments:')
      }),
    truth: [...under(board, (n) => `${n}.`), { ...w.dea, label: '4.' }]
  },
  {
    name: 'two-word-tabs',
    makes: ['word-docx', 'word-pdf'],
    docx: () =>
      makeDocx({
        body: [w.hospital, w.insurance, w.depress, q.drugs]
          .map(
            (one, i) =>
              `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="500"/><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs><w:ind w:left="500" w:hanging="500"/></w:pPr>${run(`${i + 1}.`)}<w:r><w:tab/></w:r>${run(one.text)}<w:r><w:tab/></w:r>${run('Yes □ No □')}</w:p>`
          )
          .join('')
      }),
    truth: label([w.hospital, w.insurance, w.depress, q.drugs], (n) => `${n}.`)
  },
  {
    name: 'two-word-tracked-list',
    makes: ['word-docx'],
    docx: () => {
      const mark = (kind: string, content: string) =>
        `<w:${kind} w:id="9" w:author="B" w:date="2026-02-02T00:00:00Z">${content}</w:${kind}>`
      const gone = (text: string) => mark('del', `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`)
      const item = (content: string, deleted = false) =>
        `<w:p><w:pPr>${numbered(1, 0)}${deleted ? `<w:rPr>${mark('del', '').replace('></w:del>', '/>')}</w:rPr>` : ''}</w:pPr>${content}</w:p>`
      return makeDocx({
        numbering: `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
        body: [
          item(run(w.hospital.text + yn)),
          item(gone(`Have you ever been committed?${yn}`), true),
          item(
            `${run('Have you ')}${gone('ever ')}${mark('ins', run('within the last five years '))}${run('been treated for an emotional disorder?')}${run(yn)}`
          ),
          item(mark('ins', run(q.functions.text + yn)))
        ].join('')
      })
    },
    truth: [
      { ...w.hospital, label: '1.' },
      {
        text: 'Have you within the last five years been treated for an emotional disorder?',
        outcome: 'must-change',
        label: '2.'
      },
      { ...q.functions, label: '3.' }
    ]
  },
  {
    name: 'two-fields-hidden',
    makes: ['fields-pdf'],
    fields: { questions: [w.exam, w.depress, w.hospital, q.functions], printed: 1 },
    truth: [w.exam, w.depress, w.hospital, q.functions].map((one, i) => ({ ...one, label: i < 1 ? '1.' : null }))
  },
  {
    name: 'two-long-definition',
    makes: ['chromium-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Serif"}',
      `<h2>Definitions</h2><p>“Ability to practice” means the cognitive capacity to make appropriate clinical diagnoses and to exercise reasoned judgments.</p><p>“Chemical substances” includes alcohol, drugs and medications.</p><h2>Questions</h2><p><b>A1</b> ${w.ongoing.text} ☐ Yes ☐ No</p><p><b>A2</b> ${w.military.text} ☐ Yes ☐ No</p><p><b>A3</b> ${q.drugs.text} ☐ Yes ☐ No</p>`
    ),
    truth: [
      { ...w.ongoing, label: 'A1' },
      { ...w.military, label: 'A2' },
      { ...q.drugs, label: 'A3' }
    ]
  },
  {
    name: 'two-narrow-hyphen',
    makes: ['chromium-pdf', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:10pt "DejaVu Serif"}td{border:1px solid #000;padding:3pt;vertical-align:middle}table{border-collapse:collapse;width:4.2in}',
      `<table>${each(parens, (o) => `<tr><td align=center>${o.label}</td><td>${o.text.replace('restricted', 're&shy;strict&shy;ed').replace('insurer', 'in&shy;sur&shy;er').replace('professional', 'pro&shy;fes&shy;sion&shy;al').replace('accommodation', 'ac&shy;com&shy;mo&shy;da&shy;tion')}</td><td>Yes</td><td>No</td></tr>`)}</table>`
    ),
    truth: parens
  }
]
