import type { Anchor, Box, Location, TextPart } from '../contract/audit.js'
import type { Document, Line } from '../document/document.js'
import type { Block } from './block.js'
import type { MappedText } from './mapped-text.js'

/** Ties a text to the places its words came from: one anchor for each stretch of one line. */
export function anchorsOf(document: Document, text: MappedText, part: TextPart, index?: number): Anchor[] {
  const anchors: Anchor[] = []
  let start = 0
  for (const { line, offset, length } of text.runs) {
    const end = start + length
    if (line >= 0) anchors.push(anchorOf(document.lines[line]!, { part, index, start, end, offset }))
    start = end
  }
  return anchors
}

function anchorOf(
  line: Line,
  at: { part: TextPart; index: number | undefined; start: number; end: number; offset: number }
): Anchor {
  const { part, index, start, end, offset } = at
  const base = { in: part, ...(index === undefined ? {} : { index }), start, end }
  if (line.block !== undefined) return { ...base, block: line.block, offset }
  if (!line.box || line.page === null) return base
  const edges = line.edges?.slice(offset, offset + (end - start) + 1).map(round)
  if (!edges || edges.length === 0) return { ...base, page: line.page, box: line.box.map(round) as Box }
  const [x, y, width, height] = line.box
  const [low, high] = [edges[0]!, edges.at(-1)!].sort((a, b) => a - b) as [number, number]
  const isUpOrDown = line.turn === 1 || line.turn === 3
  const box: Box = isUpOrDown ? [x, low, width, high - low] : [low, y, high - low, height]
  return { ...base, page: line.page, box: box.map(round) as Box, edges }
}

/** Page and boxes of an item's own words, or its paragraph. */
export function locationOf(document: Document, { lines, text }: Pick<Block, 'lines' | 'text'>): Location {
  const own = lines.map((index) => document.lines[index]!)
  const first = document.lines[text.lines[0] ?? lines[0] ?? -1]
  if (!first) return {}
  if (first.block !== undefined)
    return { block: first.block, ...(first.path === undefined ? {} : { path: first.path }) }
  if (first.page === null) return {}
  const boxes = own.flatMap((line): Box[] => (line.box && line.page === first.page ? [line.box.map(round) as Box] : []))
  return { page: first.page, boxes }
}

const round = (value: number): number => Math.round(value * 100) / 100
