import type { Block } from './block.js'
import type { Item } from './item.js'
import type { BlockKind } from './kind.js'
import { isBullet } from './labels.js'
import { isAsking, isStem } from './stems.js'
import { asksToTick, listed } from './words.js'

/**
 * A box of a list to tick belongs to the question above it: "Check all that apply: ☐ … ☐ …".
 * @returns whether the question above has kept the block as its option
 */
export function keepOption(items: readonly Item[], block: Block, kind: BlockKind, sectionNumber: number): boolean {
  const owner = items.at(-1)
  if (!owner || owner.sectionNumber !== sectionNumber) return false
  const filledIn =
    block.blanks.length >= 2 &&
    owner.options.length === 0 &&
    !block.label &&
    isAsking(owner.block.text.text) &&
    isStem(owner.block)
  if (filledIn) owner.options.push(...block.blanks)
  if (filledIn || !isOption(block, kind)) return filledIn
  const asks = owner.kind === 'question' || isStem(owner.block) || asksToTick.test(owner.block.text.text)
  const open = listed.test(owner.block.text.text)
  if (!asks || !(block.ticked || (isBullet(block.label) && open))) return false
  owner.options.push(block.text, ...block.options)
  return true
}

/** Whether a block is a few words behind a box to tick. */
function isOption(block: Block, kind: BlockKind): boolean {
  const { text } = block.text
  if (kind !== 'caption' && kind !== 'note') return false
  if (
    block.answers.scale >= 3 ||
    (block.label && !isBullet(block.label)) ||
    block.answers.yesNo ||
    block.answers.boxes > 1
  )
    return false
  return text.split(' ').length <= 14 && !/[?:]$/.test(text)
}
