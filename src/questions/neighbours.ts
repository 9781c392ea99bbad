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
