import { unzipSync } from 'fflate'
import t from 'tap'
import { redlineDocx } from '../../src/report/redline/docx.js'
import { makeForm } from '../helpers/audit.js'
import { cell, control, level, makeDocx, numbered, para, run, table } from '../helpers/docx.js'
import { auditOf } from '../helpers/docx-audit.js'
import { hasProgram, leftOut } from '../helpers/left-out.js'
import { decideAllInLibreOffice } from '../helpers/libreoffice.js'
import { decideRevisions, textOfDocx } from '../helpers/revisions.js'

const asked = 'Have you ever been treated for a mental illness?'
const better = 'Are you currently impaired by any condition?'
const statement = 'Seek care.'
const promise = 'You may answer "No" to this question in good standing.'
const line = (words: string) => `<w:p>${run(words)}</w:p>`
const grid = table(cell(para('1.')) + cell(para('Name')))

/** Bodies in which no paragraph follows the place of a new one, so that a rejected one could stay behind empty. */
const homes: Record<string, { body: string; accepted: string[] }> = {
  'in front of a table': {
    body: line('Health') + line(asked) + grid,
    accepted: ['Health', statement, better, promise, '1.', 'Name']
  },
  'at the end of a cell': {
    body: line('Health') + table(cell(para('1.')) + cell(para(asked))) + line('End'),
    accepted: ['Health', statement, '1.', better, promise, 'End']
  },
  'in a table with which the document begins': {
    body: table(cell(para('1.')) + cell(para(asked))) + line('End'),
    accepted: ['1.', statement, better, promise, 'End']
  },
  'between a numbered item and a table': {
    body: line('Health') + para(asked, `${numbered(1, 0)}<w:rPr><w:b/></w:rPr>`) + grid,
    accepted: ['Health', statement, better, promise, '1.', 'Name']
  },
  'in front of a content control': {
    body: line('Health') + line(asked) + control('', para('Name')) + line('End'),
    accepted: ['Health', statement, better, promise, 'Name', 'End']
  },
  'at the end of the document': {
    body: line('Health') + line(asked),
    accepted: ['Health', statement, better, promise]
  }
}

const files = Object.entries(homes).map(([name, { body, accepted }]) => {
  const original = makeDocx({ body })
  const findings = [statement, promise].map((add, i) => ({
    criterion: `missing-${i}`,
    strength: 'should' as const,
    title: `Text ${i}`,
    message: 'M',
    why: 'W',
    sources: [],
    questions: [],
    add
  }))
  const audit = auditOf(original, [{ text: asked, becomes: better }], { form: makeForm({ findings }) })
  const { bytes, unplaced } = redlineDocx(audit, original, {})
  return { name, original, bytes, unplaced, accepted }
})
const lines = (docx: Uint8Array) => textOfDocx(docx).split('\n')

for (const { name, original, bytes, unplaced, accepted } of files) {
  t.test(`new text ${name} comes with the changes and goes with them`, async (t) => {
    t.same(unplaced, [])
    t.same(lines(decideRevisions(bytes, { keep: 'new', by: 'stigmacheck' })), accepted)
    const rejected = decideRevisions(bytes, { keep: 'old', by: 'stigmacheck' })
    t.equal(textOfDocx(rejected), textOfDocx(original))
    t.notMatch(
      mainOf(bytes),
      /<w:ins [^>]*\/><\/w:rPr><\/w:pPr>(?:(?!<\/w:p>).)*Seek care(?:(?!<\/w:p>).)*<\/w:p><w:tbl>/
    )
  })
}

t.test(
  'a new paragraph behind a numbered item has no number, and the item has its own back when rejected',
  async (t) => {
    const { bytes } = files.find(({ name }) => name.includes('numbered'))!
    const item = `<w:pPr>${numbered(1, 0)}<w:rPr><w:b/></w:rPr></w:pPr>`
    const accepted = mainOf(decideRevisions(bytes, { keep: 'new', by: 'stigmacheck' }))
    t.equal(accepted.split('<w:numPr>').length, 2)
    t.ok(accepted.indexOf('<w:numPr>') < accepted.indexOf('currently'))
    t.ok(accepted.indexOf('<w:numPr>') > accepted.indexOf(statement))
    t.match(mainOf(decideRevisions(bytes, { keep: 'old', by: 'stigmacheck' })), item)
  }
)

t.test('a text about the answer to "this question" stands below a question about a condition', async (t) => {
  const reading = (trigger: string) => [
    { time: 'present', window: null, trigger, impairment: 'none', domain: ['any' as const], spans: [] }
  ]
  const drugs = 'Do you use drugs illegally now?'
  const leave = 'Have you taken leave because of your health?'
  const able = 'Does a condition impair you now?'
  const original = makeDocx({ body: [drugs, leave, able, 'End'].map(line).join('') })
  const finding = {
    criterion: 'missing',
    strength: 'should' as const,
    title: 'T',
    message: 'M',
    why: 'W',
    sources: [],
    questions: [],
    add: promise
  }
  const audit = auditOf(
    original,
    [
      { text: drugs, reading: reading('illegal-use') },
      { text: leave, reading: reading('leave'), becomes: 'List each gap in your work.' },
      { text: able, reading: reading('condition') }
    ],
    { form: makeForm({ findings: [finding] }) }
  )
  const { bytes } = redlineDocx(audit, original, {})
  t.same(lines(decideRevisions(bytes, { keep: 'new' })), [drugs, 'List each gap in your work.', able, promise, 'End'])
})

t.test('text below a list item stands where the words of the item begin', async (t) => {
  const indented = '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'
  const numbering = `<w:abstractNum w:abstractNumId="4">${level(0, 'decimal', '%1.', indented)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>`
  const finding = { criterion: 'c', strength: 'should' as const, title: 'T', message: 'M', why: 'W', sources: [] }
  const form = makeForm({ findings: [{ ...finding, questions: [], add: promise }] })
  for (const [properties, left] of [
    [numbered(1, 0), '720'],
    [`${numbered(1, 0)}<w:ind w:left="1000" w:hanging="300"/>`, '1000']
  ] as const) {
    const original = makeDocx({ body: para(asked, properties) + line('End'), numbering })
    const { bytes } = redlineDocx(auditOf(original, [{ text: asked, becomes: better }], { form }), original, {})
    t.match(mainOf(bytes), `<w:spacing w:after="120"/><w:ind w:left="${left}"/><w:rPr><w:ins `)
  }
})

t.test('an item in front of a frame leaves its paragraph there, because nothing can join the frame', async (t) => {
  const framed = para('In a frame', '<w:framePr w:wrap="around"/>')
  const original = makeDocx({ body: line('Health') + line(asked) + framed + line('End') })
  const { bytes } = redlineDocx(auditOf(original, [{ text: asked, becomes: '' }]), original, {})
  t.same(lines(decideRevisions(bytes, { keep: 'new' })), ['Health', '', 'In a frame', 'End'])
})

t.test(
  'a comment at words of a content control stands in it and in front of them, also where a removed mark joins paragraphs',
  async (t) => {
    const gone = para('', '<w:rPr><w:del w:id="7" w:author="B"/></w:rPr>')
    const original = makeDocx({ body: line('Health') + gone + control('', para(asked)) + line('End') })
    const main = mainOf(redlineDocx(auditOf(original, [{ text: asked, becomes: better }]), original, {}).bytes)
    t.match(main, /<w:sdtContent><w:p><w:commentRangeStart [^>]*><w:commentRangeEnd [^>]*><w:r><w:commentReference /)
  }
)

t.test('LibreOffice takes new text back without a trace', async (t) => {
  if (!hasProgram('soffice')) return leftOut(t, 'new text of the redline in LibreOffice', 'soffice')
  const folder = t.testdir()
  const redlines = files.map(({ bytes }) => bytes)
  const commented = files.map(({ bytes }) => decideRevisions(bytes, { keep: 'old', by: 'stigmacheck' }))
  const saved = decideAllInLibreOffice(commented, 'reject', folder)
  const rejected = decideAllInLibreOffice(redlines, 'reject', folder)
  const accepted = decideAllInLibreOffice(redlines, 'accept', folder)
  for (const [i, file] of files.entries()) {
    // A comment alone makes it put an empty paragraph in front of a table with which a document begins.
    t.same(lines(rejected[i]!), lines(saved[i]!), `rejected ${file.name}`)
    t.same(
      lines(accepted[i]!).filter((text) => text !== ''),
      file.accepted,
      `accepted ${file.name}`
    )
  }
})

function mainOf(docx: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(docx)['word/document.xml'])
}
