import { PDF } from '@libpdf/core'
import type { Audit } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import { addMarks } from './annotated/marks.js'
import { note } from './annotated/note.js'
import { addOutline } from './annotated/outline.js'
import { marksOf, type Unplaced } from './annotated/place.js'
import { quietly } from './annotated/quietly.js'
import { isSigned, refuseCertified, saveMarks } from './annotated/save.js'
import { Sheet } from './annotated/sheet.js'
import { summary } from './annotated/summary.js'
import { count } from './words.js'

export type { Unplaced } from './annotated/place.js'

/** The marked PDF, and the flagged words that have no place on a page; they are also named in the note on page 1. */
export interface Annotated {
  bytes: Uint8Array
  unplaced: Unplaced[]
}

const marked = new Set(['must-change', 'should-change', 'advisable', 'needs-review'])

/**
 * The uploaded PDF with its flagged words highlighted, a note at each, an outline of the findings and a summary on
 * page 1. Everything is appended: the original bytes stay the beginning of the file.
 * @throws Problem `annotated.unreadable`, `annotated.certified`, `annotated.signed`
 */
export async function annotatePdf(audit: Audit, original: Uint8Array): Promise<Annotated> {
  return await quietly(() => annotate(audit, original))
}

async function annotate(audit: Audit, original: Uint8Array): Promise<Annotated> {
  const pdf = await load(original)
  refuseCertified(pdf)
  const sheet = new Sheet(pdf)
  const pages = pdf.getPageCount()
  const marks = audit.questions.filter(({ outcome }) => marked.has(outcome)).map((question) => marksOf(question, pages))
  const entries = marks.flatMap((one, index) => addMarks(sheet, audit, one, index + 1) ?? [])
  const unplaced = marks.flatMap((one) => one.unplaced)
  const summaryNote = { id: 'stigmacheck-summary', subject: 'Summary', contents: summary(audit, unplaced) }
  sheet.add(1, (page, toPage) => note(pdf, page, toPage, [6, 6], summaryNote))
  sheet.close()
  // A new outline would be reported as a change behind the signature; notes are allowed there.
  if (!isSigned(original)) addOutline(pdf, `stigmacheck: ${count(entries.length, 'finding')}`, entries)
  return { bytes: await saveMarks(pdf, original), unplaced }
}

async function load(original: Uint8Array): Promise<PDF> {
  try {
    const pdf = await PDF.load(original)
    if (pdf.isEncrypted && !pdf.isAuthenticated) throw new Error('needs a password')
    return pdf
  } catch (cause) {
    throw new Problem('annotated.unreadable', 'This PDF cannot be marked: its structure cannot be read.', {
      todo: 'Use the HTML report, or print the document to PDF anew and upload the copy.',
      cause
    })
  }
}
