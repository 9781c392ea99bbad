import { type PDF, PdfArray, PdfDict, PdfName, PdfNull, PdfNumber, type PdfRef } from '@libpdf/core'
import { inertLine } from '../inert.js'
import { number, text } from './objects.js'

export interface OutlineEntry {
  title: string
  page: PdfRef
  /** In the page's own space. */
  left: number
  top: number
}

/** Adds the findings as one branch at the end of the document's outline. Bookmarks that exist stay as they are. */
export function addOutline(pdf: PDF, title: string, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return
  const resolve = (ref: PdfRef) => pdf.context.resolve(ref)
  const catalog = pdf.context.catalog.getDict()
  const existing = catalog.getDict('Outlines', resolve)
  const existingRef = catalog.getRef('Outlines')
  if (existing && !existingRef) return
  const root = existing ?? PdfDict.of({ Type: PdfName.of('Outlines') })
  const rootRef = existingRef ?? pdf.register(root)
  const branch = PdfDict.of({ Title: text(title), Parent: rootRef, Count: number(entries.length) })
  const branchRef = pdf.register(branch)
  addChildren(pdf, branch, branchRef, entries)

  const lastRef = root.getRef('Last')
  const last = lastRef && resolve(lastRef)
  if (lastRef && last instanceof PdfDict) {
    last.set('Next', branchRef)
    branch.set('Prev', lastRef)
  } else root.set('First', branchRef)
  root.set('Last', branchRef)
  const open = root.get('Count', resolve)
  root.set('Count', number((open instanceof PdfNumber ? Math.max(0, open.value) : 0) + 1 + entries.length))
  if (!existing) catalog.set('Outlines', rootRef)
}

function addChildren(pdf: PDF, branch: PdfDict, branchRef: PdfRef, entries: readonly OutlineEntry[]): void {
  const items = entries.map(({ title, page, left, top }) =>
    PdfDict.of({
      Title: text(inertLine(title).slice(0, 200)),
      Parent: branchRef,
      Dest: PdfArray.of(page, PdfName.of('XYZ'), number(left), number(top), PdfNull.instance)
    })
  )
  const refs = items.map((item) => pdf.register(item))
  items.forEach((item, index) => {
    const previous = refs[index - 1]
    const next = refs[index + 1]
    if (previous) item.set('Prev', previous)
    if (next) item.set('Next', next)
  })
  branch.set('First', refs[0]!)
  branch.set('Last', refs.at(-1)!)
}
