import { PDF } from '@libpdf/core'
import { PDFParse } from 'pdf-parse'
import t from 'tap'
import { readDocument } from '../../src/document/read.js'
import { annotatePdf } from '../../src/report/annotated.js'
import { makeAudit, makeQuestion } from '../helpers/audit.js'
import { makePdf } from '../helpers/pdf.js'
import { marksIn } from '../helpers/pdf-marks.js'
import { findingOn } from '../helpers/sample-audit.js'

const asked = 'Were you ever in care for a nervous ailment at any time?'

/** A form with a text field, a checkbox and a list, whose question is marked. */
async function markedForm(): Promise<Uint8Array> {
  const pdf = await PDF.load(await makePdf([['Please answer every item of this page in full.', asked]]))
  const form = pdf.getOrCreateForm()
  const page = pdf.getPage(0)!
  page.drawField(form.createTextField('name'), { x: 60, y: 400, width: 200, height: 20 })
  page.drawField(form.createCheckbox('agree'), { x: 60, y: 360, width: 12, height: 12 })
  page.drawField(form.createDropdown('state', { options: ['Ohio', 'Utah'] }), { x: 60, y: 320, width: 90, height: 20 })
  const original = await pdf.save()
  const { lines, pages } = await readDocument(original.slice())
  const line = lines.find(({ text }) => text === asked)!
  const anchor = { in: 'text' as const, start: 0, end: asked.length, page: 1, box: line.box!, edges: line.edges! }
  const question = makeQuestion({
    text: asked,
    outcome: 'must-change',
    location: { page: 1, anchors: [anchor] },
    findings: [findingOn(asked, 'ever in care')]
  })
  return (await annotatePdf(makeAudit({ questions: [question], document: { pages } }), original)).bytes
}

async function valuesInLibpdf(bytes: Uint8Array) {
  const form = (await PDF.load(bytes)).getForm()!
  return [
    form.getTextField('name')?.getValue(),
    form.getCheckbox('agree')?.isChecked(),
    form.getDropdown('state')?.getValue()
  ]
}

async function valuesInPdfjs(bytes: Uint8Array) {
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 })
  const fields = await (await parser['load']()).getFieldObjects()
  await parser.destroy()
  return ['name', 'agree', 'state'].map((name) => widgetOf(fields, name).value)
}

/** A field may be one object with its place on the page, or stand above it. */
function widgetOf(fields: Record<string, { id: string; value?: unknown }[]>, name: string) {
  return fields[name]!.find((one) => 'value' in one)!
}

async function seenIn(bytes: Uint8Array) {
  const marks = await marksIn(bytes)
  const words = marks.filter(({ kind }) => kind === 'highlight').map(({ words }) => words)
  return { words, fields: marks.filter(({ kind }) => kind === 'widget').length }
}

t.test('a marked form can be filled in and saved with pdf.js, and its marks stay', async (t) => {
  const parser = new PDFParse({ data: await markedForm(), verbosity: 0 })
  const pdf = await parser['load']()
  const fields = await pdf.getFieldObjects()
  const filled = { name: 'M. Ortiz', agree: true, state: 'Utah' }
  for (const [name, value] of Object.entries(filled))
    pdf.annotationStorage.setValue(widgetOf(fields, name).id, { value })
  const saved = await pdf.saveDocument()
  await parser.destroy()
  t.strictSame(await valuesInLibpdf(saved), ['M. Ortiz', true, 'Utah'])
  t.strictSame(await valuesInPdfjs(saved), ['M. Ortiz', 'Yes', 'Utah'])
  t.strictSame(await seenIn(saved), { words: ['everincare'], fields: 3 })
})

t.test('a marked form can be filled in and saved with another library, and its marks stay', async (t) => {
  const pdf = await PDF.load(await markedForm())
  const form = pdf.getForm()!
  form.getTextField('name')!.setValue('M. Ortiz')
  form.getCheckbox('agree')!.check()
  form.getDropdown('state')!.setValue('Utah')
  const saved = await pdf.save({ incremental: true })
  t.strictSame(await valuesInPdfjs(saved), ['M. Ortiz', 'Yes', 'Utah'])
  t.strictSame(await seenIn(saved), { words: ['everincare'], fields: 3 })
})
