import { cell, control, level, makeDocx, numbered, para, run, table } from '../../helpers/docx.js'
import type { LayoutQuestion } from '../questions.js'
import type { LayoutSource, Truth } from '../sources.js'
import { board, q, ten } from './words.js'

const label = (questions: readonly LayoutQuestion[], frame: (n: number) => string): Truth[] =>
  questions.map((one, i) => ({ ...one, label: frame(i + 1) }))
const under = (group: { stem: string; items: readonly LayoutQuestion[] }, frame: (n: number) => string): Truth[] =>
  group.items.map((one, i) => ({ ...one, label: frame(i + 1), stem: group.stem }))
const abc = (n: number) => 'abcdefghij'[n - 1]!
const html = (style: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`
const each = (truth: readonly Truth[], show: (one: Truth) => string) => truth.map(show).join('')

const eight = [q.refused, q.psych, q.excluded, q.suit, q.counselor, q.official, q.functions, q.drugs]

const columns = label(eight, (n) => `${n})`)
const zebra = label([q.registration, q.excluded, q.inpatient, q.pending, q.official, q.society, q.drugs], (n) => `${n}`)
const nested = [
  { ...q.refused, label: '1.' },
  ...under(ten, (n) => `2${abc(n)}.`),
  ...under(board, (n) => `3${abc(n)}.`),
  { ...q.functions, label: '4.' }
]
const beforeBreak = label([q.refused, q.suit, q.excluded, q.crime], (n) => `Question ${n}.`)
const heads = label([q.leave, q.pending, q.functions, q.residency], (n) => `Q${n}.`)
const narrow = label([q.excluded, q.official, q.dependency, q.crime, q.functions], (n) => `${n}.`)
const landscape = label([q.society, q.psych, q.excluded, q.official, q.drugs, q.residency], (n) => `${n}.`)
const shapes = label([q.refused, q.inpatient, q.suit, q.functions, q.drugs, q.psych, q.crime], (n) => `${n}.`)
const banner = [
  { ...q.refused, label: '1.' },
  { ...q.society, label: '2.' },
  { ...q.counselor, label: '3.' },
  { ...q.official, outcome: 'should-change' as const, label: '4.' },
  { ...q.crime, label: '5.' }
]
const boxed = (s: string) => `<span style="display:inline-block;width:9pt;height:9pt;border:1px solid #000"></span> ${s}`

const num = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const use = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`
const yn = ' ☐ Yes ☐ No'

export const first: readonly LayoutSource[] = [
  {
    name: 'one-two-columns-rule',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:A4;margin:18mm}body{font:9.5pt "DejaVu Sans"}.c{columns:2;column-gap:10mm;column-rule:1px solid #444;text-align:justify}p{margin:0 0 5pt;padding-left:16pt;text-indent:-16pt}',
      `<h2>Riverton Hospital — Attestation Questions</h2><p style="text-indent:0;padding:0">Answer all questions below. Explain each affirmative answer on a separate sheet.</p><div class="c">${each(columns, (o) => `<p>${o.label} ${o.text}<br>Yes ○ &nbsp; No ○</p>`)}</div><p>Signature: ____________________ Date: __________</p>`
    ),
    truth: columns
  },
  {
    name: 'one-zebra-centred',
    makes: ['chromium-pdf', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.7in}body{font:10pt "DejaVu Serif"}table{border-collapse:collapse;width:100%}td,th{padding:5pt 6pt;vertical-align:middle}tr:nth-child(even){background:#e8eef6}td.n{text-align:center;width:24pt}td.a{text-align:center;width:36pt}',
      `<h1 style="font-size:14pt">Section IV: Professional History</h1><table><tr><th></th><th align="left">Please respond to each statement</th><th>YES</th><th>NO</th></tr>${each(zebra, (o) => `<tr><td class="n">${o.label}</td><td>${o.text}</td><td class="a">○</td><td class="a">○</td></tr>`)}</table>`
    ),
    truth: zebra
  },
  {
    name: 'one-nested-break',
    makes: ['chromium-pdf', 'office-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Serif"}p{margin:0 0 7pt}.s{margin-left:28pt}',
      `<h2>HEALTH AND CONDUCT</h2><p>1. ${q.refused.text} ☐ Yes ☐ No</p><div style="height:5.9in">&nbsp;</div><p>2. ${ten.stem}</p>${each(under(ten, (n) => `2${abc(n)}.`), (o) => `<p class="s">${o.label} ${o.text} ☐ Yes ☐ No</p>`)}<p>3. ${board.stem}</p>${each(under(board, (n) => `3${abc(n)}.`), (o) => `<p class="s">${o.label} ${o.text} ☐ Yes ☐ No</p>`)}<p>4. ${q.functions.text} ☐ Yes ☐ No</p>`
    ),
    truth: nested
  },
  {
    name: 'one-header-footer',
    makes: ['chromium-pdf'],
    header: 'Lakeland Board of Nursing — Renewal Application',
    footer: 'Form LBN-22 (rev. 3/2026) Page <span class="pageNumber"></span> of <span class="totalPages"></span>',
    html: html(
      '@page{size:letter;margin:1in 0.8in}body{font:12pt "DejaVu Sans"}.q{page-break-after:always}',
      each(beforeBreak, (o) => `<div class="q"><h3>${o.label}</h3><p>${o.text}</p><p>☐ YES &nbsp; ☐ NO</p><p>If you answered yes, explain: __________________________________</p></div>`)
    ),
    truth: beforeBreak
  },
  {
    name: 'one-label-above',
    makes: ['chromium-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Sans"}',
      `<h1>Employee Health Statement</h1>${each(heads, (o) => `<p><b>${o.label}</b> ${o.text}</p><p style="margin-left:20pt">( ) Yes &nbsp; ( ) No</p>`)}`
    ),
    truth: heads
  },
  {
    name: 'one-hyphens',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:10.5pt "DejaVu Serif";width:3.1in;hyphens:manual;text-align:justify;font-variant-ligatures:common-ligatures}',
      `<h3>Disclosures</h3>${each(narrow, (o) => `<p>${o.label} ${o.text.replace(/condition/g, 'con&shy;di&shy;tion').replace(/appropriately/g, 'ap&shy;pro&shy;pri&shy;ate&shy;ly').replace(/accommodation/g, 'ac&shy;com&shy;mo&shy;da&shy;tion').replace(/professional/g, 'pro&shy;fes&shy;sion&shy;al').replace(/dependency/g, 'de&shy;pen&shy;den&shy;cy').replace(/essential/g, 'es&shy;sen&shy;tial').replace(/suspended/g, 'sus&shy;pend&shy;ed').replace(/alcoholism/g, 'al&shy;co&shy;hol&shy;ism')} ☐ Yes ☐ No</p>`)}`
    ),
    truth: narrow
  },
  {
    name: 'one-landscape-explanation',
    makes: ['chromium-pdf', 'office-pdf'],
    landscape: true,
    html: html(
      '@page{size:11in 8.5in;margin:0.6in}body{font:10pt "DejaVu Sans"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:4pt;vertical-align:top}',
      `<h2>Supplement B</h2><table><thead><tr><th>Item</th><th>Question</th><th>Yes</th><th>No</th><th>Explanation (attach pages if needed)</th></tr></thead>${each(landscape, (o) => `<tr><td>${o.label}</td><td>${o.text}</td><td></td><td></td><td></td></tr>`)}</table>`
    ),
    truth: landscape
  },
  {
    name: 'one-shapes',
    makes: ['chromium-pdf'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:11pt "DejaVu Sans"}p{margin:6pt 0}',
      `<h2>Questions</h2>${each(shapes.slice(0, 1), (o) => `<p>${o.label} ${o.text} <input type=checkbox> Yes <input type=checkbox> No</p>`)}${each(shapes.slice(1, 2), (o) => `<p>${o.label} ${o.text} <input type=radio> Yes <input type=radio> No</p>`)}${each(shapes.slice(2, 3), (o) => `<p>${o.label} ${o.text} [ ] Yes [ ] No</p>`)}${each(shapes.slice(3, 4), (o) => `<p>${o.label} ${o.text} ${boxed('Yes')} ${boxed('No')}</p>`)}${each(shapes.slice(4, 5), (o) => `<p>${o.label} ${o.text} ❏ Y ❏ N</p>`)}${each(shapes.slice(5, 6), (o) => `<p>${o.label} ${o.text} ____Yes ____No</p>`)}${each(shapes.slice(6), (o) => `<p>${o.label} ${o.text} (circle one) YES / NO</p>`)}`
    ),
    truth: shapes
  },
  {
    name: 'one-banner',
    makes: ['chromium-pdf', 'office-docx'],
    html: html(
      '@page{size:letter;margin:0.8in}body{font:10.5pt "DejaVu Sans"}h3{background:#123;color:#fff;padding:3pt 6pt;font-size:11pt;font-variant:small-caps}',
      `<h1>Application for Clinical Privileges</h1><h3>A. Licensure</h3>${each(banner.slice(0, 2), (o) => `<p>${o.label} ${o.text} ☐ Yes ☐ No</p>`)}<p><i>Note: If the answer to any question in this section is yes, attach a letter from the board.</i></p><h3>B. Health Status</h3><p>The following questions concern your present fitness to practice.</p>${each(banner.slice(2, 4), (o) => `<p>${o.label} ${o.text} ☐ Yes ☐ No</p><p>If yes, please describe: ____________________</p>`)}<h3>C. Legal</h3>${each(banner.slice(4), (o) => `<p>${o.label} ${o.text} ☐ Yes ☐ No</p>`)}<p>I certify that the statements above are true and complete.</p>`
    ),
    truth: banner
  },
  {
    name: 'one-footnote-number',
    makes: ['chromium-pdf', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:11pt "DejaVu Serif"}sup{font-size:60%}',
      `<h2>Fitness to Practice</h2><p>1. Do you currently<sup>1</sup> have any health condition that impairs your ability to practice safely? ☐ Yes ☐ No</p><p>2. ${q.suit.text} ☐ Yes ☐ No</p><hr style="width:2in;margin-left:0"><p style="font-size:8.5pt"><sup>1</sup> “Currently” does not mean on the day of this application but at any time within the last five years.</p>`
    ),
    truth: [
      { text: 'Do you currently have any health condition that impairs your ability to practice safely?', outcome: 'must-change', label: '1.' },
      { ...q.suit, label: '2.' }
    ]
  },
  {
    name: 'one-scan',
    makes: ['scan-pdf'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:12pt "DejaVu Serif"}table{border-collapse:collapse}td{border:1px solid #000;padding:4pt}',
      `<h2>Prairie Medical Group</h2><table>${each(label([q.refused, q.psych, q.suit, q.functions, q.drugs], (n) => `${n}.`), (o) => `<tr><td>${o.label}</td><td>${o.text}</td><td>Yes</td><td>No</td></tr>`)}</table>`
    ),
    truth: label([q.refused, q.psych, q.suit, q.functions, q.drugs], (n) => `${n}.`)
  },
  {
    name: 'one-turned',
    makes: ['turned-pdf'],
    html: html(
      '@page{size:letter;margin:0.9in}body{font:11pt "DejaVu Sans"}td{padding:4pt}',
      `<h2>Peer Questions</h2><table>${each(zebra, (o) => `<tr><td valign=middle>${o.label}</td><td>${o.text}</td><td>☐ Yes</td><td>☐ No</td></tr>`)}</table>`
    ),
    truth: zebra
  },
  {
    name: 'one-word-numbers',
    makes: ['word-docx', 'word-pdf'],
    docx: () =>
      makeDocx({
        numbering:
          num(1, level(0, 'upperRoman', '%1.') + level(1, 'upperLetter', '%2.') + level(2, 'decimal', '(%3)')) +
          num(2, level(0, 'decimalZero', '%1.') + level(1, 'lowerRoman', '(%2)')) +
          num(3, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2')) +
          use(1, 1) + use(2, 2) + use(3, 3) + use(4, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
        body: [
          para('Credentialing Application', '<w:pStyle w:val="Title"/>'),
          para('LICENSURE', numbered(1, 0)),
          para(q.refused.text + yn, numbered(1, 1)),
          para(q.registration.text + yn, numbered(1, 1)),
          para('CONDUCT', numbered(1, 0)),
          para(q.pending.text + yn, numbered(1, 1)),
          para(ten.stem, numbered(1, 1)),
          ...ten.items.map(({ text }) => para(text + yn, numbered(1, 2))),
          para('Attestation'),
          para(q.psych.text + yn, numbered(2, 0)),
          para(board.stem, numbered(2, 0)),
          ...board.items.map(({ text }) => para(text + yn, numbered(2, 1))),
          para('Answer the next question only if you renew.'),
          para(q.functions.text + yn, numbered(4, 0)),
          para('Other matters', numbered(3, 0)),
          para(q.suit.text + yn, numbered(3, 1)),
          para(q.drugs.text + yn, numbered(3, 1))
        ].join('')
      }),
    truth: [
      { ...q.refused, label: 'A.' },
      { ...q.registration, label: 'B.' },
      { ...q.pending, label: 'A.' },
      ...under(ten, (n) => `(${n})`),
      { ...q.psych, label: '01.' },
      ...under(board, (n) => `(${['i', 'ii', 'iii'][n - 1]})`),
      { ...q.functions, label: '07.' },
      { ...q.suit, label: '1.1' },
      { ...q.drugs, label: '1.2' }
    ]
  },
  {
    name: 'one-text-boxes',
    makes: ['word-docx'],
    docx: () => {
      const box = (content: string) =>
        `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
      return makeDocx({
        body: [
          para('Health Questions'),
          para(`1. ${q.suit.text}${yn}`),
          box(para(`2. ${q.inpatient.text}${yn}`) + para(`3. ${q.drugs.text}${yn}`)),
          para(`4. ${q.society.text}${yn}`)
        ].join('')
      })
    },
    truth: label([q.suit, q.inpatient, q.drugs, q.society], (n) => `${n}.`)
  },
  {
    name: 'one-tracked',
    makes: ['word-docx'],
    docx: () => {
      const ins = (s: string) => `<w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">${s}</w:ins>`
      const del = (s: string) =>
        `<w:del w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${s}</w:delText></w:r></w:del>`
      return makeDocx({
        body: [
          para(`1. ${q.refused.text}${yn}`),
          `<w:p>${run('2. Have you ever been ')}${del('convicted')}${ins(run('treated'))}${run(' for ')}${ins(run('a mental '))}${del('any ')}${run(`illness?${yn}`)}</w:p>`,
          `<w:p><w:pPr><w:rPr><w:del w:id="5" w:author="A" w:date="2026-01-01T00:00:00Z"/></w:rPr></w:pPr>${del('3. Have you ever been in therapy?')}</w:p>`,
          `<w:p>${ins(run(`3. ${q.functions.text}${yn}`))}</w:p>`,
          `<w:p><w:moveFrom w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z">${run('4. Moved away?')}</w:moveFrom><w:moveTo w:id="8" w:author="A" w:date="2026-01-01T00:00:00Z">${run(`4. ${q.society.text}${yn}`)}</w:moveTo></w:p>`
        ].join('')
      })
    },
    truth: [
      { ...q.refused, label: '1.' },
      { text: 'Have you ever been treated for a mental illness?', outcome: 'must-change', label: '2.' },
      { ...q.functions, label: '3.' },
      { ...q.society, label: '4.' }
    ]
  },
  {
    name: 'one-controls',
    makes: ['word-docx', 'word-pdf'],
    docx: () => {
      const check = control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', run('☐'))
      const drop = control('<w:dropDownList><w:listItem w:displayText="Yes" w:value="1"/><w:listItem w:displayText="No" w:value="0"/></w:dropDownList>', run('Choose an item.'))
      return makeDocx({
        body: [
          control('<w:alias w:val="Part"/>', para('Part 1 – Disclosure')),
          `<w:p>${run(`1. ${q.pending.text} `)}${check}${run(' Yes ')}${check}${run(' No')}</w:p>`,
          `<w:p>${run(`2. ${q.leave.text} `)}${drop}</w:p>`,
          control('<w:alias w:val="Block"/>', para(`3. ${q.drugs.text}`) + `<w:p>${check}${run(' Yes ')}${check}${run(' No')}</w:p>`),
          table(cell(para('4.')) + cell(control('<w:text/>', para(q.official.text))) + cell(`<w:p>${check}</w:p>`) + cell(`<w:p>${check}</w:p>`))
        ].join('')
      })
    },
    truth: label([q.pending, q.leave, q.drugs, q.official], (n) => `${n}.`)
  },
  {
    name: 'one-legacy-fields',
    makes: ['word-docx'],
    docx: () => {
      const f = (data: string, code: string, result = '') =>
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result ? run(result) : ''}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
      const box = f('<w:name w:val="C"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>', 'FORMCHECKBOX')
      const text = f('<w:name w:val="T"/><w:textInput/>', 'FORMTEXT', '     ')
      return makeDocx({
        body: [q.refused, q.psych, q.crime, q.functions]
          .map((one, i) => `<w:p>${run(`${i + 1}.\t${one.text} `)}${box}${run(' Yes ')}${box}${run(' No')}</w:p><w:p>${run('If yes, explain: ')}${text}</w:p>`)
          .join('')
      })
    },
    // "If yes, explain" makes the last one a question to change.
    truth: label([q.refused, q.psych, q.crime, { ...q.functions, outcome: 'should-change' as const }], (n) => `${n}.`)
  },
  {
    name: 'one-merged',
    makes: ['word-docx', 'word-pdf'],
    docx: () =>
      makeDocx({
        body:
          para('Attestation') +
          table(
            cell(para('Licensure'), '<w:gridSpan w:val="4"/>'),
            cell(para('1')) + cell(para(q.refused.text)) + cell(para('Yes ☐')) + cell(para('No ☐')),
            cell(para('2'), '<w:vMerge w:val="restart"/>') + cell(para(ten.stem), '<w:gridSpan w:val="3"/>'),
            ...ten.items.map(({ text }, i) => cell('<w:p/>', '<w:vMerge/>') + cell(para(`${abc(i + 1)}) ${text}`)) + cell(para('Yes ☐')) + cell(para('No ☐'))),
            cell(para('Health'), '<w:gridSpan w:val="4"/>'),
            cell(para('3')) + cell(para(q.official.text)) + cell(para('Yes ☐')) + cell(para('No ☐'))
          )
      }),
    truth: [{ ...q.refused, label: '1' }, ...under(ten, (n) => `${abc(n)})`), { ...q.official, label: '3' }]
  },
  {
    name: 'one-strict',
    makes: ['word-docx'],
    docx: () => {
      const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
      return makeDocx({
        body: '',
        members: {
          '_rels/.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
          'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${strict}" w:conformance="strict"><w:body>${para('Part B')}${[q.suit, q.psych, q.functions].map((one, i) => para(`${i + 1}. ${one.text}${yn}`)).join('')}<w:sectPr/></w:body></w:document>`
        }
      })
    },
    truth: label([q.suit, q.psych, q.functions], (n) => `${n}.`)
  },
  {
    name: 'one-header-docx',
    makes: ['word-docx'],
    docx: () =>
      makeDocx({
        header: para('Have you read the instructions? Valley Clinic – confidential'),
        footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${para('“Currently” means within the past three years.')}</w:footnote>`,
        body: [
          para('Valley Clinic Application'),
          `<w:p>${run('1. Do you currently')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(` have an illness that impairs your ability to practice safely?${yn}`)}</w:p>`,
          `<w:p>${run('2. ')}${run(q.suit.text)}<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${run(' Yes ')}<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${run(' No')}</w:p>`,
          `<w:p>${run('3. ')}${run(q.inpatient.text)} <w:r><w:t>\uf0a8</w:t></w:r>${run(' Yes ')}<w:r><w:t>\uf0a8</w:t></w:r>${run(' No')}</w:p>`
        ].join('')
      }),
    truth: [
      { text: 'Do you currently have an illness that impairs your ability to practice safely?', outcome: 'must-change', label: '1.' },
      { ...q.suit, label: '2.' },
      { ...q.inpatient, label: '3.' }
    ]
  },
  {
    name: 'one-definitions',
    makes: ['office-docx', 'office-pdf'],
    html: html(
      '@page{size:letter;margin:1in}body{font:11pt "DejaVu Serif"}',
      `<h2>Part C</h2><p>For purposes of these questions, “impairs” means makes unable to practice with reasonable skill and safety.</p><ol start="21"><li>Do you have a physical or mental condition that currently impairs your ability to practice? <br>Yes ___ No ___<ul><li>If yes, are the limitations reduced by ongoing treatment?</li></ul></li><li>${q.drugs.text} <br>Yes ___ No ___</li><li>${q.excluded.text} <br>Yes ___ No ___</li></ol>`
    ),
    truth: [
      { text: 'Do you have a physical or mental condition that currently impairs your ability to practice?', outcome: 'should-change', label: '21.' },
      { ...q.drugs, label: '22.' },
      { ...q.excluded, label: '23.' }
    ]
  },
  {
    name: 'one-acroform',
    makes: ['fields-pdf'],
    html: '',
    fields: [q.refused, q.psych, q.suit, q.official, q.drugs],
    truth: [q.refused, q.psych, q.suit, q.official, q.drugs].map((one, i) => ({ ...one, label: i < 3 ? `${i + 1}.` : null }))
  }
]
