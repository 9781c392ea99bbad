import type { Paragraph } from '../../ooxml/paragraph.js'
import { child, type XmlElement } from '../../ooxml/xml.js'
import type { Addition } from './edit-paragraph.js'
import { linkOf, type TextEdit } from './rewrite-run.js'

/**
 * Where new words go that would stand at an end of a link: behind or in front of it, since they are no part of what it
 * leads to. Null where they can stand in their run, or where words of the link stay on both sides of them.
 */
export function besideLink(added: Addition, paragraph: Paragraph, edit: TextEdit): number | null {
  const link = linkOf(added.run)
  if (link) return besideOf(added, paragraph, edit, { from: link.start, to: link.end })
  const field = fieldOf(added.run, paragraph)
  return field && besideOf(added, paragraph, edit, field)
}

interface Range {
  from: number
  to: number
}

function besideOf({ at }: Addition, { pieces }: Paragraph, { removed }: TextEdit, link: Range): number | null {
  const inside = pieces.filter(({ run }) => run && run.start >= link.from && run.end <= link.to)
  const stays = (from: number, to: number) => from < to && !removed.some((one) => one.start <= from && to <= one.end)
  const ends = inside.map(({ start, text }) => ({ start, end: start + text.length }))
  if (!ends.some(({ start, end }) => stays(Math.max(start, at), end))) return link.to
  return ends.some(({ start, end }) => stays(start, Math.min(end, at))) ? null : link.from
}

/** The source of the field in whose printed result a run stands. */
function fieldOf(run: XmlElement, { pieces }: Paragraph): Range | null {
  if (!pieces.some((piece) => piece.run === run && piece.inField)) return null
  const siblings = run.parent?.children ?? []
  const at = siblings.indexOf(run)
  const first = outerSign(siblings.slice(0, at).reverse(), 'begin', 'end')
  const last = outerSign(siblings.slice(at + 1), 'end', 'begin')
  return first && last && { from: first.start, to: last.end }
}

function outerSign(runs: XmlElement[], wanted: string, other: string): XmlElement | null {
  let depth = 0
  for (const one of runs) {
    const type = child(one, 'w:fldChar')?.attributes['w:fldCharType']
    if (type === other) depth++
    else if (type === wanted && depth-- === 0) return one
  }
  return null
}
