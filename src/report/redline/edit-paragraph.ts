import type { Paragraph, Piece } from '../../ooxml/paragraph.js'
import { child, type XmlElement } from '../../ooxml/xml.js'
import { besideLink } from './link.js'
import type { Revisions } from './revision.js'
import { insertion, rewriteRun, type TextEdit } from './rewrite-run.js'
import type { Splice } from './splice.js'

/** Source changes for one paragraph, and the runs around which a comment can stand. */
export interface ParagraphChange {
  splices: Splice[]
  first: XmlElement | null
  last: XmlElement | null
  /** Words that could not be removed, because they are no runs (a formula, a box that is a control). */
  left: boolean
}

/** Turns an edit of the accepted text into changes of the runs that hold it. */
export function editParagraph(
  paragraph: Paragraph,
  source: string,
  edit: TextEdit,
  revisions: Revisions
): ParagraphChange {
  const byRun = new Map<XmlElement, Piece[]>()
  let left = false
  for (const piece of paragraph.pieces) {
    const run = piece.run && outermost(piece.run)
    if (run) byRun.set(run, [...(byRun.get(run) ?? []), run === piece.run ? piece : asOne(piece, run)])
    else if (touches(piece, edit)) left = true
  }
  if (edit.whole) for (const run of allRuns(paragraph)) if (!byRun.has(run)) byRun.set(run, [])

  const splices: Splice[] = []
  const touched: XmlElement[] = []
  const additions = assign(edit.added, [...byRun.values()].flat())
  const outside = new Set<Addition>()
  for (const one of additions) {
    const at = besideLink(one, paragraph, edit)
    if (at === null) continue
    outside.add(one)
    splices.push({ from: at, to: at, text: insertion(one.run, source, one.text, revisions, false) })
  }
  for (const [run, pieces] of byRun) {
    const added = additions.filter((one) => one.run === run && !outside.has(one))
    if (added.length === 0 && !edit.whole && !pieces.some((piece) => touches(piece, edit))) continue
    splices.push({ from: run.start, to: run.end, text: rewriteRun(run, source, pieces, edit, added, revisions) })
    touched.push(run)
  }
  touched.sort((a, b) => a.start - b.start)
  return { splices, first: touched[0] ?? null, last: touched.at(-1) ?? null, left }
}

/** Words to add and the run that they go into. */
export interface Addition {
  at: number
  text: string
  run: XmlElement
}

/** The run that holds a run: words with a reading printed above them are runs inside a run. */
function outermost(run: XmlElement): XmlElement {
  let top = run
  for (let one = run.parent; one && one.name !== 'w:p'; one = one.parent) if (one.name === 'w:r') top = one
  return top
}

/** Words inside such a run can only be taken with the child of the run that holds them. */
function asOne(piece: Piece, run: XmlElement): Piece {
  let element = piece.element
  while (element.parent && element.parent !== run) element = element.parent
  return { ...piece, element, kind: 'mark' }
}

function touches(piece: Piece, edit: TextEdit): boolean {
  const end = piece.start + piece.text.length
  return edit.removed.some((one) => one.start < end && one.end > piece.start)
}

/** The run that an addition goes into: the one whose words end there or go through it, otherwise the next one. */
function assign(added: TextEdit['added'], pieces: Piece[]): Addition[] {
  const sorted = [...pieces].sort((a, b) => a.start - b.start)
  return added.flatMap((one) => {
    const before = sorted.findLast((piece) => piece.start < one.at && one.at <= piece.start + piece.text.length)
    const home = before ?? sorted.find((piece) => piece.start >= one.at) ?? sorted.at(-1)
    return home?.run ? [{ ...one, run: outermost(home.run) }] : []
  })
}

function allRuns(paragraph: Paragraph): XmlElement[] {
  return paragraph.elements.flatMap(runsIn)
}

function runsIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:r') return [element]
  if (element.name === 'w:del' || element.name === 'w:moveFrom' || element.name === 'w:pPr') return []
  return element.children.flatMap(runsIn)
}

/**
 * Marks the end of a paragraph as removed, so that nothing of it is left when the changes are accepted, or as new, so
 * that it joins with the next paragraph when they are rejected.
 */
export function changeMark(element: XmlElement, kind: 'ins' | 'del', revisions: Revisions): Splice[] {
  const { prefix } = element
  const change = `<${prefix}${kind} ${revisions.attributes(prefix)}/>`
  const properties = child(element, 'w:pPr')
  const mark = child(properties, 'w:rPr')
  if (child(mark, `w:${kind}`)) return []
  if (mark && mark.open < mark.end) {
    const after = child(mark, 'w:ins')?.end ?? mark.open
    return [{ from: after, to: after, text: change }]
  }
  const made = `<${prefix}rPr>${change}</${prefix}rPr>`
  if (mark) return [{ from: mark.start, to: mark.end, text: made }]
  if (properties && properties.open < properties.end) {
    const before = properties.children.find((one) => one.name === 'w:sectPr' || one.name === 'w:pPrChange')
    const at = before?.start ?? properties.close
    return [{ from: at, to: at, text: made }]
  }
  const whole = `<${prefix}pPr>${made}</${prefix}pPr>`
  return properties
    ? [{ from: properties.start, to: properties.end, text: whole }]
    : [{ from: element.open, to: element.open, text: whole }]
}

/** Marks a table row as removed. */
export function removeRow(row: XmlElement, revisions: Revisions): Splice[] {
  const { prefix } = row
  const change = `<${prefix}del ${revisions.attributes(prefix)}/>`
  const properties = child(row, 'w:trPr')
  if (!properties) {
    const at = child(row, 'w:tblPrEx')?.end ?? row.open
    return [{ from: at, to: at, text: `<${prefix}trPr>${change}</${prefix}trPr>` }]
  }
  if (properties.open === properties.end) {
    return [{ from: properties.start, to: properties.end, text: `<${prefix}trPr>${change}</${prefix}trPr>` }]
  }
  const at = properties.children.find((one) => one.name === 'w:trPrChange')?.start ?? properties.close
  return [{ from: at, to: at, text: change }]
}
