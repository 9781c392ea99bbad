import { cell, control, level, makeDocx, numbered, para, run, table } from '../../helpers/docx.js'
import type { LayoutSource } from '../sources.js'
import { abc, label, under, yn } from './frames.js'
import { jurisdiction, privileges, t, treated } from './third-words.js'

const num = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const use = (id: number, abstract = id, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`
const restart = (from: number) => `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${from}"/></w:lvlOverride>`
const mark = (kind: string, content: string, id = 3) =>
  `<w:${kind} w:id="${id}" w:author="C" w:date="2026-03-03T00:00:00Z">${content}</w:${kind}>`
const box = control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', run('☐'))
const answer = `${run('\u2003')}${box}${run(' Yes ')}${box}${run(' No')}`
const ruled = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders></w:tblPr>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
const wide = (width: number) => `<w:tcW w:w="${width}" w:type="dxa"/>`

/** The Word documents of the third set. */
export const thirdWord: readonly LayoutSource[] = [
  {
    name: 'three-word-levels',
    makes: ['word-docx'],
    docx: () =>
      makeDocx({
        numbering:
          num(
            1,
            level(0, 'upperRoman', 'Article %1') +
              level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
              level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')
          ) + use(1),
        body: [
          para('Licensure', numbered(1, 0)),
          para(t.limited.text + yn, numbered(1, 1)),
          para(jurisdiction.stem, numbered(1, 1)),
          ...jurisdiction.items.map(({ text }) => para(text + yn, numbered(1, 2))),
          para('Health', numbered(1, 0)),
          para(t.five.text + yn, numbered(1, 1)),
          para(t.duties.text + yn, numbered(1, 1))
        ].join('')
      }),
    truth: [
      { ...t.limited, label: '1.1' },
      ...under(jurisdiction, (n) => `1.2.${n}`),
      { ...t.five, label: '2.1' },
      { ...t.duties, label: '2.2' }
    ]
  },
  {
    name: 'three-word-levels-printed',
    makes: ['word-pdf'],
    docx: () =>
      makeDocx({
        numbering:
          num(1, level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%1.%2.%3')) +
          use(1),
        body: [
          para('Licensure', numbered(1, 0)),
          para(t.limited.text + yn, numbered(1, 1)),
          para(jurisdiction.stem, numbered(1, 1)),
          ...jurisdiction.items.map(({ text }) => para(text + yn, numbered(1, 2))),
          para('Health', numbered(1, 0)),
          para(t.five.text + yn, numbered(1, 1)),
          para(t.duties.text + yn, numbered(1, 1))
        ].join('')
      }),
    truth: [
      { ...t.limited, label: 'I.1' },
      ...under(jurisdiction, (n) => `I.2.${n}`),
      { ...t.five, label: 'II.1' },
      { ...t.duties, label: 'II.2' }
    ]
  },
  {
    name: 'three-word-continued',
    makes: ['word-docx', 'word-pdf'],
    docx: () =>
      makeDocx({
        numbering:
          num(1, level(0, 'upperLetter', '%1.') + level(1, 'decimal', '%2)')) +
          num(2, level(0, 'lowerLetter', '%1)')) +
          use(1) +
          use(2) +
          use(3, 1, restart(1)) +
          use(4, 2, restart(1)),
        body: [
          para('Section One'),
          para(t.withdrawn.text + yn, numbered(1, 0)),
          para(t.peer.text + yn, numbered(1, 0)),
          para('The next questions concern money. Answer them truthfully.'),
          para(t.paid.text + yn, numbered(1, 0)),
          para(t.taxes.text + yn, numbered(1, 0)),
          para('Section Two'),
          para(t.had.text + yn, numbered(3, 0)),
          para(privileges.stem, numbered(3, 0)),
          ...privileges.items.map(({ text }) => para(text + yn, numbered(2, 0))),
          para(treated.stem, numbered(3, 0)),
          ...treated.items.map(({ text }) => para(text + yn, numbered(4, 0))),
          para(t.drugs.text + yn, numbered(3, 0))
        ].join('')
      }),
    truth: [
      { ...t.withdrawn, label: 'A.' },
      { ...t.peer, label: 'B.' },
      { ...t.paid, label: 'C.' },
      { ...t.taxes, label: 'D.' },
      { ...t.had, label: 'A.' },
      ...under(privileges, (n) => `${abc(n)})`),
      ...under(treated, (n) => `${abc(n)})`),
      { ...t.drugs, label: 'D.' }
    ]
  },
  {
    name: 'three-word-numbered-cells',
    makes: ['word-docx', 'word-pdf'],
    docx: () =>
      makeDocx({
        numbering: num(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)')) + use(1),
        body:
          para('Attestation Questions') +
          ruled(
            cell(para('Question'), wide(7000)) + cell(para('Yes'), wide(900)) + cell(para('No'), wide(900)),
            cell(para(t.arrest.text, numbered(1, 0)), wide(7000)) + cell(para('☐')) + cell(para('☐')),
            cell(para(jurisdiction.stem, numbered(1, 0)), wide(7000)) + cell('<w:p/>') + cell('<w:p/>'),
            ...jurisdiction.items.map(
              ({ text }) => cell(para(text, numbered(1, 1)), wide(7000)) + cell(para('☐')) + cell(para('☐'))
            ),
            cell(para(t.recommended.text, numbered(1, 0)), wide(7000)) + cell(para('☐')) + cell(para('☐'))
          )
      }),
    truth: [
      { ...t.arrest, label: '1.' },
      ...under(jurisdiction, (n) => `(${abc(n)})`),
      { ...t.recommended, label: '3.' }
    ]
  },
  {
    name: 'three-word-box',
    makes: ['word-docx'],
    docx: () => {
      const shape = (content: string) =>
        `<w:p>${run('2. ')}${run(t.training.text + yn)}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
      return makeDocx({
        body: [
          para('Questionnaire'),
          para(`1. ${t.gap.text}${yn}`),
          shape(para('Answer item 3 in your own hand.') + para(`3. ${t.stress.text}${yn}`)),
          para(`4. ${t.uninsured.text}${yn}`)
        ].join('')
      })
    },
    truth: label([t.gap, t.training, t.stress, t.uninsured], (n) => `${n}.`)
  },
  {
    name: 'three-word-moved',
    makes: ['word-docx'],
    docx: () => {
      const range = (kind: string, content: string) =>
        `<w:${kind}RangeStart w:id="20" w:name="m1" w:author="C" w:date="2026-03-03T00:00:00Z"/>${content}<w:${kind}RangeEnd w:id="20"/>`
      const moved = (kind: 'moveFrom' | 'moveTo', text: string) =>
        `<w:p><w:pPr>${numbered(1, 0)}<w:rPr>${mark(kind, '').replace(`></w:${kind}>`, '/>')}</w:rPr></w:pPr>${range(kind, mark(kind, run(text), 21))}</w:p>`
      const row = (text: string, kind = '') =>
        `<w:tr>${kind ? `<w:trPr>${mark(kind, '').replace(`></w:${kind}>`, '/>')}</w:trPr>` : ''}${cell(para(text))}${cell(para('Yes ☐'))}${cell(para('No ☐'))}</w:tr>`
      return makeDocx({
        numbering: num(1, level(0, 'decimal', '%1.')) + use(1),
        body: [
          moved('moveFrom', t.limited.text + yn),
          para(t.five.text + yn, numbered(1, 0)),
          para(t.gap.text + yn, numbered(1, 0)),
          moved('moveTo', t.limited.text + yn),
          `<w:tbl><w:tblPr/>${row(`4. ${t.work.text}`)}${row('5. Have you ever been committed to a hospital?', 'del')}${row(`5. ${t.drugs.text}`, 'ins')}</w:tbl>`
        ].join('')
      })
    },
    truth: label([t.five, t.gap, t.limited, t.work, t.drugs], (n) => `${n}.`)
  },
  {
    name: 'three-word-controls',
    makes: ['word-docx'],
    docx: () => {
      const cellControl = (content: string) => control('<w:text/>', content)
      const rowControl = (content: string) =>
        control('<w15:repeatingSectionItem xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>', content)
      const hint = control('<w:showingPlcHdr/><w:text/>', run('Click or tap here to enter text.'))
      const rows = [t.limited, t.stress, t.recommended].map((one, i) =>
        rowControl(
          `<w:tr>${cell(para(`${i + 1}.`), wide(700))}${cellControl(cell(para(one.text), wide(6500)))}${cell(`<w:p>${box}${run(' Yes')}</w:p>`, wide(1000))}${cell(`<w:p>${box}${run(' No')}</w:p>`, wide(1000))}</w:tr>`
        )
      )
      return makeDocx({
        body: [
          `<w:p>${run('Name: ')}${hint}</w:p>`,
          `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`,
          `<w:p>${run(`4. ${t.arrest.text}`)}${answer}</w:p>`,
          `<w:p>${run('Details: ')}${hint}</w:p>`,
          control('<w:alias w:val="Last"/>', `<w:p>${run(`5. ${t.drugs.text}`)}${answer}</w:p>`)
        ].join('')
      })
    },
    truth: label([t.limited, t.stress, t.recommended, t.arrest, t.drugs], (n) => `${n}.`)
  },
  {
    name: 'three-word-merged',
    makes: ['word-docx', 'word-pdf'],
    docx: () => {
      const merge = (first: boolean) => `${wide(1500)}<w:vMerge${first ? ' w:val="restart"' : ''}/>`
      const rows = (title: string, questions: readonly { text: string }[], from: number) =>
        questions.map(
          ({ text }, i) =>
            cell(i === 0 ? para(title) : '<w:p/>', merge(i === 0)) +
            cell(para(`${from + i}.`), wide(600)) +
            cell(para(text), wide(5500)) +
            cell(para('☐ Yes'), wide(900)) +
            cell(para('☐ No'), wide(900))
        )
      return makeDocx({
        body:
          para('Professional Practice Questionnaire') +
          ruled(
            cell(para('Topic'), wide(1500)) +
              cell(para('Question'), `${wide(6100)}<w:gridSpan w:val="2"/>`) +
              cell(para('Answer'), `${wide(1800)}<w:gridSpan w:val="2"/>`),
            ...rows('Conduct', [t.limited, t.withdrawn, t.arrest], 1),
            ...rows('Health', [t.psychotic, t.recommended], 4)
          )
      })
    },
    truth: label([t.limited, t.withdrawn, t.arrest, t.psychotic, t.recommended], (n) => `${n}.`)
  },
  {
    name: 'three-word-formats',
    makes: ['word-docx', 'word-pdf'],
    docx: () =>
      makeDocx({
        styles:
          '<w:style w:type="paragraph" w:styleId="Ask"><w:name w:val="Ask"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        numbering: `${num(1, level(0, 'decimal', 'Q%1.', '<w:pStyle w:val="Ask"/>'))}${num(2, level(0, 'ordinal', '%1'))}${num(3, level(0, 'decimalZero', '%1)'))}${num(4, level(0, 'upperRoman', '%1 -'))}${num(5, level(0, 'lowerLetter', '[%1]'))}${[1, 2, 3, 4, 5].map((id) => use(id)).join('')}`,
        body: [
          para('First part'),
          para(t.limited.text + yn, '<w:pStyle w:val="Ask"/>'),
          para(t.five.text + yn, '<w:pStyle w:val="Ask"/>'),
          para('Second part'),
          para(t.gap.text + yn, numbered(2, 0)),
          para(t.had.text + yn, numbered(2, 0)),
          para('Third part'),
          para(t.paid.text + yn, numbered(3, 0)),
          para(t.duties.text + yn, numbered(3, 0)),
          para('Fourth part'),
          para(t.arrest.text + yn, numbered(4, 0)),
          para(t.stress.text + yn, numbered(4, 0)),
          para('Fifth part'),
          para(t.uninsured.text + yn, numbered(5, 0)),
          para(t.prescribed.text + yn, numbered(5, 0))
        ].join('')
      }),
    truth: [
      { ...t.limited, label: 'Q1.' },
      { ...t.five, label: 'Q2.' },
      { ...t.gap, label: '1st' },
      { ...t.had, label: '2nd' },
      { ...t.paid, label: '01)' },
      { ...t.duties, label: '02)' },
      { ...t.arrest, label: 'I -' },
      { ...t.stress, label: 'II -' },
      { ...t.uninsured, label: '[a]' },
      { ...t.prescribed, label: '[b]' }
    ]
  },
  {
    name: 'three-word-breaks',
    makes: ['word-docx', 'word-pdf'],
    docx: () => {
      const br = '<w:r><w:br/></w:r>'
      const tab = '<w:r><w:tab/></w:r>'
      return makeDocx({
        body: [
          para('DISCLOSURE', '<w:jc w:val="center"/>'),
          ...[t.limited, t.psychotic, t.paid, t.drugs].map(
            (one, i) =>
              `<w:p><w:pPr><w:ind w:left="720" w:hanging="720"/></w:pPr>${run(`${i + 1}.`, '<w:b/>')}${tab}${run(one.text)}${br}${run('Yes')}${tab}${run('No')}${i === 2 ? `${br}${run('If yes, explain:')}` : ''}</w:p>`
          )
        ].join('')
      })
    },
    truth: label([t.limited, t.psychotic, t.paid, t.drugs], (n) => `${n}.`)
  },
  {
    name: 'three-word-notes',
    makes: ['word-docx'],
    docx: () =>
      makeDocx({
        footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="1">${para('“Currently” means within the last three years.')}</w:footnote>`,
        body: [
          para('Personal statement'),
          `<w:p>${run('1) Are you currently')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>${run(' affected by a condition that impairs your ability to practice medicine?')}${run(yn)}</w:p>`,
          para(`2) ${t.peer.text}${yn}`),
          table(
            cell(para('3)')) +
              cell(`${para(t.had.text)}${para('If yes, give the dates of treatment.')}`) +
              cell(para('☐ Yes\u00a0☐ No'))
          )
        ].join('')
      }),
    truth: [
      {
        text: 'Are you currently affected by a condition that impairs your ability to practice medicine?',
        outcome: 'must-change',
        label: '1)'
      },
      { ...t.peer, label: '2)' },
      { ...t.had, label: '3)' }
    ]
  }
]
