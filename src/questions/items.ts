import type { Block } from './block.js'
import type { Item } from './item.js'
import { type BlockKind, isFieldNames, kindOf } from './kind.js'
import { isBullet } from './labels.js'
import { joinLines, type MappedText } from './mapped-text.js'
import { keepOption } from './options.js'
import { Outline } from './outline.js'
import { Scales } from './scales.js'
import { isStem } from './stems.js'
import { openers, reminder, tableHeads } from './words.js'

/** Reads blocks in order into items, each with its kind, stem and section. */
export function itemsOf(blocks: readonly Block[]): Item[] {
  const bodySize = commonSize(blocks)
  const outline = new Outline()
  const scales = new Scales()
  const items: Item[] = []
  let section: MappedText | null = null
  let sectionNumber = 0
  let lastHeading: Block | null = null
  for (const block of blocks) {
    if (block.text.text === '') continue
    const kind = kindOf(block, bodySize)
    scales.see(block, kind === 'heading')
    if (tableHeads.test(block.text.text) || scales.isHead(block)) continue
    if (kind === 'heading') {
      const joined = lastHeading !== null && isSameHeading(lastHeading, block)
      const repeated = section?.text === block.text.text
      section = joined ? joinLines(section!, block.text) : block.text
      lastHeading = block
      if (!joined && !repeated && !isContinued(block)) {
        sectionNumber++
        outline.close()
      }
      continue
    }
    lastHeading = null
    if (keepOption(items, block, kind, sectionNumber)) {
      outline.spend(items.at(-1)!.block)
      continue
    }
    const placed = kind === 'follow-up' || (kind === 'note' && !block.label && !isStem(block) && !block.ticked)
    const { stem, parentLabel } = placed && !block.answers.yesNo ? nowhere : outline.place(block)
    const settled = settle(kind, block, { stem, scales })
    if (settled === null) continue
    const request = settled === 'rating' && stem === null ? scales.request : null
    if (request) outline.stems.add(request)
    const item: Item = {
      kind: settled,
      block,
      stem: request?.text ?? stem,
      section,
      sectionNumber,
      followUp: null,
      definitions: [],
      options: [...block.options],
      parentLabel
    }
    items.push(item)
  }
  return finish(items, outline.stems)
}

/** A caption or a note becomes a question where its place asks for an answer. */
function settle(
  kind: Exclude<BlockKind, 'heading'>,
  block: Block,
  { stem, scales }: { stem: MappedText | null; scales: Scales }
): Item['kind'] | null {
  const { answers, label } = block
  const text = block.text.text
  if (kind !== 'follow-up' && scales.rates(block)) return 'rating'
  if (kind === 'question' && stem && reminder.test(stem.text)) return 'note'
  if (kind !== 'caption' && kind !== 'note') return kind
  const numbered = label !== null && !isBullet(label)
  if (isStem(block)) return text.split(' ').length > 1 ? 'note' : null
  const asked = stem !== null && (numbered || answers.yesNo || answers.boxes >= 2 || block.ticked)
  if (openers.note.test(text) || openers.instruction.test(text)) return 'note'
  if (asked) return 'question'
  if (answers.boxes >= 2 && numbered) return 'question'
  if (answers.yesNo && /[A-Za-z]{2}/.test(text) && !isFieldNames(block)) return 'question'
  if (kind === 'caption') return text.split(' ').length > 1 && (numbered || block.ticked) ? 'note' : null
  return 'note'
}

/** A stem is no item to answer, except where only boxes stand under it. */
function finish(items: readonly Item[], stems: ReadonlySet<Block>): Item[] {
  return items.map((item) => {
    const { block, options, kind } = item
    const served = stems.has(block) && !block.answers.yesNo
    if (served && (kind === 'question' || kind === 'statement')) return Object.assign(item, { kind: 'note' })
    const ticked = options.length > 0 && kind === 'note' && isStem(block) && !served
    return ticked ? Object.assign(item, { kind: 'question' }) : item
  })
}

const nowhere = { stem: null, parentLabel: null }

/** Headings of two lines that are set alike, or of which the first opens a bracket, and stand close together are one. */
function isSameHeading(before: Block, block: Block): boolean {
  const close = before.page === block.page && block.page !== null && block.top - before.bottom < block.size
  const aligned =
    Math.abs(before.left - block.left) < 6 || Math.abs(before.left + before.right - block.left - block.right) < 12
  return close && aligned && Math.abs(before.size - block.size) < 0.3 && before.bold === block.bold && !block.label
}

/** "(continued)" goes on with the lists of the page before. */
function isContinued({ text: { text } }: Block): boolean {
  return /\bcontinued\b|\bcont[’'.]?d?\b/i.test(text)
}

function commonSize(blocks: readonly Block[]): number {
  const units = new Map<number, number>()
  for (const { size, text } of blocks) units.set(size, (units.get(size) ?? 0) + text.text.length)
  return [...units].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}
