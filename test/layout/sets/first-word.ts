import { cell, control, level, makeDocx, numbered, para, run, table } from '../../helpers/docx.js'
import type { LayoutSource } from '../sources.js'
import { abc, label, under, yn } from './frames.js'
import { board, q, ten } from './words.js'

const num = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const use = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`

/** The Word documents of the first set. */
export const firstWord: readonly LayoutSource[] = [
  {
    name: 'one-word-numbers',
    makes: ['word-docx', 'word-pdf'],
    docx: () =>
      makeDocx({
        numbering:
          num(1, level(0, 'upperRoman', '%1.') + level(1, 'upperLetter', '%2.') + level(2, 'decimal', '(%3)')) +
          num(2, level(0, 'decimalZero', '%1.') + level(1, 'lowerRoman', '(%2)')) +
          num(3, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2')) +
          use(1, 1) +
          use(2, 2) +
          use(3, 3) +
          use(4, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
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
      const drop = control(
        '<w:dropDownList><w:listItem w:displayText="Yes" w:value="1"/><w:listItem w:displayText="No" w:value="0"/></w:dropDownList>',
        run('Choose an item.')
      )
      return makeDocx({
        body: [
          control('<w:alias w:val="Part"/>', para('Part 1 – Disclosure')),
          `<w:p>${run(`1. ${q.pending.text} `)}${check}${run(' Yes ')}${check}${run(' No')}</w:p>`,
          `<w:p>${run(`2. ${q.leave.text} `)}${drop}</w:p>`,
          control(
            '<w:alias w:val="Block"/>',
            `${para(`3. ${q.drugs.text}`)}<w:p>${check}${run(' Yes ')}${check}${run(' No')}</w:p>`
          ),
          table(
            cell(para('4.')) +
              cell(control('<w:text/>', para(q.official.text))) +
              cell(`<w:p>${check}</w:p>`) +
              cell(`<w:p>${check}</w:p>`)
          )
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
          .map(
            (one, i) =>
              `<w:p>${run(`${i + 1}.\t${one.text} `)}${box}${run(' Yes ')}${box}${run(' No')}</w:p><w:p>${run('If yes, explain: ')}${text}</w:p>`
          )
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
            ...ten.items.map(
              ({ text }, i) =>
                cell('<w:p/>', '<w:vMerge/>') +
                cell(para(`${abc(i + 1)}) ${text}`)) +
                cell(para('Yes ☐')) +
                cell(para('No ☐'))
            ),
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
      {
        text: 'Do you currently have an illness that impairs your ability to practice safely?',
        outcome: 'must-change',
        label: '1.'
      },
      { ...q.suit, label: '2.' },
      { ...q.inpatient, label: '3.' }
    ]
  }
]
