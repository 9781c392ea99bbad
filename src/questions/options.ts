import type { Block } from './block.js'
import type { Item } from './item.js'
import type { BlockKind } from './kind.js'
import { isBullet } from './labels.js'
import { joinLines, type MappedText } from './mapped-text.js'
import { isStem } from './stems.js'
import { asksToTick, lastOption, listed, personal } from './words.js'

/**
 * A box of a list to tick belongs to the question above it: "Check all that apply: ☐ … ☐ …".
 * Under a question about the applicant ("Have you had any of the following:") each box is an item that the question is
 * the stem of; under any other the boxes are kept with it.
 * @returns the items to add, none when the question above has kept the block, or null when the block is no option
 */
export function optionItems(
  items: readonly Item[],
  block: Block,
  kind: BlockKind,
  sectionNumber: number
): Item[] | null {
  const last = items.at(-1)
  const owner = last?.owner ?? last
  if (!owner || owner.sectionNumber !== sectionNumber || !isOption(block, kind)) return null
  const asks = owner.kind === 'question' || isStem(owner.block) || asksToTick.test(owner.block.text.text)
  const open = listed.test(owner.block.text.text)
  if (!asks || !(block.ticked || (isBullet(block.label) && open))) return null
  return keepOptions(owner, block, [block.text, ...block.options])
}

/** What a question does with boxes that stand behind its own words. */
export function ownOptions(owner: Item): Item[] {
  return keepOptions(owner, owner.block, owner.block.options)
}

function isOption(block: Block, kind: BlockKind): boolean {
  const { text } = block.text
  if (kind !== 'caption' && kind !== 'note') return false
  if ((block.label && !isBullet(block.label)) || block.answers.yesNo || block.answers.boxes > 1) return false
  return text.split(' ').length <= 14 && !/[?:]$/.test(text)
}

function keepOptions(owner: Item, block: Block, options: readonly MappedText[]): Item[] {
  const { text } = owner.block.text
  if (!personal.test(text) || !listed.test(text)) {
    owner.options.push(...options)
    return []
  }
  const stem = owner.stem ? joinLines(owner.stem, owner.block.text) : owner.block.text
  owner.options.push(...options.filter((option) => lastOption.test(option.text)))
  return options
    .filter((option) => !lastOption.test(option.text))
    .map((option) => ({
      ...owner,
      kind: 'question' as const,
      block: { ...block, text: option, label: null, lines: option.lines, options: [] },
      stem,
      followUp: null,
      definitions: [],
      options: [],
      owner
    }))
}
