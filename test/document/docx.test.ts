import { strToU8, zipSync } from 'fflate'
import t from 'tap'
import { Problem } from '../../src/contract/problem.js'
import { readDocx } from '../../src/document/docx/read.js'
import { formatNumber } from '../../src/ooxml/number-format.js'
import { cell, control, type DocxParts, level, makeDocx, numbered, para, run, table } from '../helpers/docx.js'

const read = (parts: DocxParts) => readDocx(makeDocx(parts))
const texts = async (body: string) => (await read({ body })).lines.map((line) => line.text)

async function problemOf(bytes: Uint8Array): Promise<string> {
  try {
    await readDocx(bytes)
  } catch (problem) {
    if (problem instanceof Problem) return problem.code
    throw problem
  }
  return 'none'
}

t.test('numbers are printed as Word prints them', async (t) => {
  const numbering =
    `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '%1.%2.%3', '<w:isLgl/>')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', 'Section %1', '<w:pStyle w:val="Part"/>')}${level(1, 'decimalZero', '%1-%2', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '\uf0a8', '')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>' +
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
  const styles =
    '<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
  const body = [
    para('first', numbered(1, 0)),
    para('sub', numbered(1, 1)),
    para('sub', numbered(1, 1)),
    para('legal', numbered(1, 2)),
    para('not numbered'),
    para('second', numbered(1, 0)),
    para('sub again', numbered(1, 1)),
    para('restarted', numbered(4, 0)),
    para('goes on', numbered(1, 0)),
    para('by style', '<w:pStyle w:val="Part"/>'),
    para('level two', numbered(2, 1)),
    para('by style', '<w:pStyle w:val="Part"/>'),
    para('never restarts', numbered(2, 1)),
    para('box', numbered(3, 0)),
    para('switched off', `<w:pStyle w:val="Part"/>${numbered(0, 0)}`),
    table(
      cell(`<w:p><w:pPr>${numbered(1, 0)}</w:pPr></w:p>`) + cell(para('number in its own cell')) + cell(para('Yes'))
    )
  ].join('')
  const document = await read({ body, numbering, styles })
  t.same(
    document.lines.map((line) => line.label ?? null),
    [
      '1.',
      '(a)',
      '(b)',
      '1.2.1',
      null,
      '2.',
      '(a)',
      '7.',
      '8.',
      'Section I',
      'I-01',
      'Section II',
      'II-02',
      null,
      null,
      '9.',
      null
    ]
  )
  t.equal(document.lines[13]?.fields?.[0]?.kind, 'checkbox', 'a list that prints boxes is a list of boxes')
})

t.test('every number format has its printed form', async (t) => {
  const printed = [
    ['upperLetter', 28, 'BB'],
    ['lowerRoman', 14, 'xiv'],
    ['ordinal', 12, '12th'],
    ['ordinal', 23, '23rd'],
    ['cardinalText', 21, 'Twenty-one'],
    ['ordinalText', 20, 'Twentieth'],
    ['ordinalText', 32, 'Thirty-second'],
    ['chicago', 5, '**'],
    ['numberInDash', 3, '- 3 -'],
    ['decimalEnclosedCircle', 2, '②'],
    ['001', 7, '007'],
    ['hebrew1', 4, '4'],
    ['none', 4, '']
  ] as const
  for (const [format, value, text] of printed) t.equal(formatNumber(value, format), text, `${format} ${value}`)
})

t.test('tracked changes are read as accepted', async (t) => {
  const by = 'w:id="1" w:author="A"'
  const mark = (change: string) => `<w:rPr><w:${change} ${by}/></w:rPr>`
  t.same(
    await texts(
      `<w:p>${run('Are you ')}<w:del ${by}><w:r><w:delText>ever</w:delText></w:r></w:del><w:ins ${by}>${run('currently')}</w:ins>${run(' impaired?')}</w:p>` +
        `<w:p><w:moveFrom ${by}>${run('gone')}</w:moveFrom><w:moveTo ${by}>${run('here')}</w:moveTo></w:p>` +
        `<w:p><w:pPr>${mark('del')}</w:pPr>${run('One question ')}</w:p><w:p>${run('in two paragraphs')}</w:p>` +
        `<w:tbl><w:tr><w:trPr><w:del ${by}/></w:trPr>${cell(para('a deleted row'))}</w:tr><w:tr>${cell(para('kept row'))}</w:tr></w:tbl>`
    ),
    ['Are you currently impaired?', 'here', 'One question in two paragraphs', 'kept row']
  )
})

t.test('an answer in a control is never read, and print in a control always is', async (t) => {
  const document = await read({
    body:
      `<w:p>${run('Name: ')}${control('<w:alias w:val="Full name"/><w:text/>', run('Jane Roe'))}</w:p>` +
      `<w:p>${run('State: ')}${control('<w:dropDownList><w:listItem w:displayText="Iowa" w:value="IA"/></w:dropDownList>', run('Iowa'))}</w:p>` +
      control('<w:showingPlcHdr/>', para('Click here to enter text.')) +
      control('', para('Do you have a condition that impairs your practice?')) +
      control('<w:lock w:val="sdtContentLocked"/><w:text/>', para('Printed and locked')) +
      `<w:p>${control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', run('☒'))}${run(' Yes')}</w:p>` +
      table(cell(para('Date of birth')) + cell(control('', para('1 May 1970')))) +
      `<w:p>${run('Old field: ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('typed answer')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
      `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' No')}</w:p>`
  })
  t.same(
    document.lines.map((line) => line.text).filter((text) => text !== ''),
    [
      'Name: ',
      'State: ',
      'Do you have a condition that impairs your practice?',
      'Printed and locked',
      '☐ Yes',
      'Date of birth',
      'Old field: ',
      '☐ No'
    ]
  )
  t.notMatch(JSON.stringify(document), /Jane|1970|typed answer/)
  t.same(document.lines[0]?.fields, [{ kind: 'text', tooltip: 'Full name', options: [] }])
  t.same(document.lines[1]?.fields?.[0]?.options, ['Iowa'])
})

t.test('a form that looks filled in says so, and a blank one does not', async (t) => {
  const answers = (value: string, checked: number, prompt = '') =>
    [1, 2, 3, 4, 5]
      .map(
        (i) =>
          `<w:p>${run(`Line ${i}: `)}${control(`${prompt}<w:text/>`, run(value))}${control(`<w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox>`, run('x'))}</w:p>`
      )
      .join('')
  const codes = async (body: string) => (await read({ body })).warnings.map((warning) => warning.code)
  t.same(await codes(answers('Roe', 1)), ['document.filled-in'])
  t.same(await codes(answers('Click to enter', 0, '<w:showingPlcHdr/>')), [])
})

t.test('tables keep rows, columns and spans, also nested and merged', async (t) => {
  const inner = table(cell(para('inner')))
  const { lines } = await read({
    body: table(
      cell(para('wide'), '<w:gridSpan w:val="2"/>') + cell(para('Yes')),
      cell(para('a')) + cell(inner + para('after')) + cell(para('No'), '<w:vMerge w:val="restart"/>'),
      cell(para('b')) + cell(para('c')) + cell('<w:p/>', '<w:vMerge/>')
    )
  })
  t.same(
    lines.map((line) => [line.text, line.path, line.cell?.table, line.cell?.row, line.cell?.column, line.cell?.span]),
    [
      ['wide', 'body/table[1]/row[1]/cell[1]', 0, 0, 0, 2],
      ['Yes', 'body/table[1]/row[1]/cell[2]', 0, 0, 2, 1],
      ['a', 'body/table[1]/row[2]/cell[1]', 0, 1, 0, 1],
      ['inner', 'body/table[1]/row[2]/cell[2]/table[1]/row[1]/cell[1]', 1, 0, 0, 1],
      ['after', 'body/table[1]/row[2]/cell[2]', 0, 1, 1, 1],
      ['No', 'body/table[1]/row[2]/cell[3]', 0, 1, 2, 1],
      ['b', 'body/table[1]/row[3]/cell[1]', 0, 2, 0, 1],
      ['c', 'body/table[1]/row[3]/cell[2]', 0, 2, 1, 1]
    ]
  )
})

t.test('text boxes are read once, notes with their marks, symbols as boxes, hidden text not at all', async (t) => {
  const box = `<w:txbxContent>${para('In a box')}</w:txbxContent>`
  const document = await read({
    body:
      `<w:p>${run('Before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
      `<w:p>${run('currently')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' impaired')}</w:p>` +
      `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${run(' Yes ')}<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/></w:rPr><w:t>£</w:t></w:r>${run(' No')}</w:p>` +
      `<w:p>${run('shown ')}${run('hidden', '<w:vanish/>')}</w:p>` +
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>d &amp; e</w:t></w:r></w:p>',
    footnotes: `<w:footnote w:id="2">${para('Within two years.')}</w:footnote>`,
    header: para('Application'),
    styles: ''
  })
  t.same(
    document.lines.map((line) => line.text),
    [
      'Before',
      'In a box',
      'currently¹ impaired',
      '☐ Yes ☐ No',
      'shown ',
      'a\tb\nc-d & e',
      'Within two years.',
      'Application'
    ]
  )
  t.equal(document.lines[1]?.path, 'body/textbox[1]')
  t.equal(document.lines[6]?.footnote, '1')
  t.equal(document.lines[7]?.running, true)
  t.same(
    document.warnings.map((warning) => warning.code),
    ['docx.hidden-text']
  )
})

t.test('Strict documents and other prefixes read the same', async (t) => {
  const members = {
    'word/document.xml': `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="1"/></x:pPr><x:r><x:t>Health</x:t></x:r></x:p></x:body></x:document>`
  }
  const { lines } = await read({ body: '', members })
  t.match(lines, [{ text: 'Health', heading: 2, block: 0 }])
})

t.test('what is not a Word document is named', async (t) => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const good = makeDocx({ body: para('text') })
  t.equal(await problemOf(zip({ 'readme.txt': 'hello' })), 'document.unsupported-type')
  t.equal(
    await problemOf(makeDocx({ body: '', mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' })),
    'document.unsupported-type'
  )
  const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  t.equal(await problemOf(container), 'document.unsupported-type')
  t.equal(await problemOf(Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')])), 'document.encrypted')
  for (let i = 1; i < 16; i++) {
    t.equal(await problemOf(good.subarray(0, (good.length * i) >> 4)), 'document.damaged', `cut at ${i} of 16`)
  }
})

t.test('files made to hurt end in a typed problem', async (t) => {
  const main = (text: string | Uint8Array) => makeDocx({ body: '', members: { 'word/document.xml': text } })
  const dtd = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w>&b;</w>'
  t.equal(await problemOf(main(dtd)), 'document.damaged', 'entities')
  t.equal(await problemOf(main(new Uint8Array(60_000_000).fill(32))), 'document.too-large', 'a bomb by ratio')
  t.equal(await problemOf(main('<a>'.repeat(3000))), 'document.too-large', 'depth')
  t.equal(await problemOf(main(`<w>${'<a/>'.repeat(700_000)}</w>`)), 'document.too-large', 'elements')
  t.equal(await problemOf(main('<w:document><w:body>')), 'document.damaged', 'not well-formed')

  const lying = makeDocx({ body: para('x'.repeat(5000)) })
  const view = new DataView(lying.buffer, lying.byteOffset)
  for (let at = 0; at < lying.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 5000)
      view.setUint32(at + 24, 40, true)
  }
  t.equal(await problemOf(lying), 'document.damaged', 'a directory that lies about sizes')

  const many = Object.fromEntries(Array.from({ length: 4100 }, (_, i) => [`word/${i}.bin`, '']))
  t.equal(await problemOf(makeDocx({ body: '', members: many })), 'document.too-large', 'members')
})
