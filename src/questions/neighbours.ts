import type { Block } from './block.js'

/** How far off in the reading order the other heads of a table may be. */
const reach = 6

/** A heading stands alone on its line; the heads of a table do not. */
export function markNeighbours(blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    if (block.page === null) return
    const near = blocks.slice(Math.max(0, index - reach), index + reach + 1)
    const beside = near.filter((other) => other !== block && other.page === block.page && isBeside(block, other))
    block.alone = !beside.some((other) => !isOtherColumn(block, other))
    const answered = block.answers.yesNo || block.answers.boxes > 0 || block.label !== null
    block.columnHead = !answered && isShort(block) && beside.filter(isShort).length >= 2
  })
  markLoneRows(blocks)
}

/** A row of three or more cells with words, and nothing but empty cells below: the heads of a table to fill in. */
function markLoneRows(blocks: readonly Block[]): void {
  const tables = new Map<string, Block[]>()
  for (const block of blocks) {
    if (!block.cell || block.page === null) continue
    const key = `${block.page} ${block.cell.table}`
    const own = tables.get(key)
    if (own) own.push(block)
    else tables.set(key, [block])
  }
  for (const own of tables.values()) {
    const columns = new Set(own.map(({ cell }) => cell!.column))
    const plain = own.every(({ cell, answers, label }) => cell!.row === 0 && !answers.yesNo && !answers.boxes && !label)
    if (plain && columns.size >= 3) for (const block of own) block.columnHead = true
  }
}

const isShort = ({ text: { text }, label }: Block): boolean => label === null && text.length < 60

function isBeside(block: Block, other: Block): boolean {
  const overlap = Math.min(block.bottom, other.bottom) - Math.max(block.top, other.top)
  return overlap > Math.min(block.size, other.size) * 0.5
}

/** A heading of the left column stays one when a line of the right column is as high. */
function isOtherColumn(block: Block, other: Block): boolean {
  const gap = Math.max(block.left, other.left) - Math.min(block.widest, other.widest)
  return gap > 10 && Math.abs(block.left - other.left) > 200
}
