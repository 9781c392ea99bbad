import type { Unread, Warning } from '../../contract/audit.js'
import type { Control } from '../../ooxml/controls.js'
import { openPackage } from '../../ooxml/package.js'
import type { Losses } from '../../ooxml/paragraph.js'
import { type FileParagraph, readFile } from '../../ooxml/read-file.js'
import type { Document, Field, Line } from '../document.js'
import { warnIfFilled } from '../pdf/filled.js'
import { type ReadParagraph, readWithMammoth } from './mammoth.js'

/**
 * Reads a Word document: one Line a paragraph, with its printed number, place and controls, in the accepted view of
 * tracked changes. Headers and footers come last, marked as running.
 * @throws Problem `document.unsupported-type`, `document.encrypted`, `document.too-large`, `document.damaged`
 */
export async function readDocx(bytes: Uint8Array): Promise<Document> {
  const file = openPackage(bytes)
  const content = readFile(file)
  const mammoth = await readWithMammoth(
    file,
    content.parts.map((part) => part.name)
  )
  const lines: Line[] = []
  let number: FileParagraph | null = null
  const unanswered: Field[] = []
  for (const paragraph of content.paragraphs) {
    if (paragraph.fallback) continue
    if (paragraph.text.trim() === '') unanswered.push(...paragraph.controls.map(toField))
    const empty = paragraph.text.trim() === ''
    if (empty && paragraph.printed?.label && paragraph.cell) number = paragraph
    if (empty && paragraph.controls.length === 0) continue
    const line = toLine(paragraph, mammoth?.get(paragraph.block))
    if (!empty && number && line.label === undefined && sameRow(number, paragraph)) {
      line.label = number.printed!.label!
      line.level = number.printed!.level
    }
    if (!empty) number = null
    lines.push(line)
  }
  const document: Document = {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    pages: null,
    flow: 'paragraphs',
    lines,
    fields: unanswered,
    warnings: warnings(content.losses, mammoth !== null),
    unread: unread(content.losses)
  }
  warnIfFilled(
    document,
    content.paragraphs.flatMap((paragraph) => (paragraph.fallback ? [] : paragraph.controls))
  )
  return document
}

function toLine(paragraph: FileParagraph, read: ReadParagraph | undefined): Line {
  const { printed, heading } = paragraph
  const line: Line = { text: paragraph.text, page: null, block: paragraph.block, path: paragraph.path }
  if (read?.bold) line.bold = true
  if (read?.italic) line.italic = true
  if (heading !== null) line.heading = heading
  if (printed?.label) line.label = printed.label
  if (printed?.bullet === '☐') line.fields = [{ kind: 'checkbox', tooltip: null, options: [] }]
  if (printed) line.level = printed.level
  if (paragraph.cell) line.cell = paragraph.cell
  if (paragraph.kind === 'header' || paragraph.kind === 'footer') line.running = true
  if (paragraph.mark !== null) line.footnote = paragraph.mark
  if (paragraph.controls.length > 0) line.fields = [...(line.fields ?? []), ...paragraph.controls.map(toField)]
  return line
}

/** Offices put the automatic number into a cell of its own, beside the question. */
function sameRow(number: FileParagraph, paragraph: FileParagraph): boolean {
  return number.cell?.table === paragraph.cell?.table && number.cell?.row === paragraph.cell?.row
}

function toField(control: Control): Field {
  return { kind: control.kind, tooltip: control.tooltip, options: control.options }
}

function warnings(losses: Losses, mammothRead: boolean): Warning[] {
  const found: Warning[] = []
  if (losses.hiddenText) {
    found.push({
      code: 'docx.hidden-text',
      message: 'The document holds hidden text. It is not printed and was left out.'
    })
  }
  if (!mammothRead) {
    found.push({
      code: 'docx.one-reader',
      message: 'Only one of two readers could read the document. Compare its questions with the form.'
    })
  }
  return found
}

function unread(losses: Losses): Unread[] {
  return [
    ...losses.pictures.map((part) => ({ page: null, part, reason: 'image-only' })),
    ...losses.diagrams.map((part) => ({ page: null, part, reason: 'diagram' })),
    ...losses.embedded.map((part) => ({ page: null, part, reason: 'embedded-document' }))
  ]
}
