import type { Block } from './block.js'
import type { MappedText } from './mapped-text.js'
import { followUpInside, navigation, openers } from './words.js'

/** Parts a block where, behind its question, an "If yes, …" begins. What only says where to go on stays. */
export function splitFollowUp(block: Block): Block[] {
  const { text } = block.text
  for (const { index } of [...text.slice(0, longest).matchAll(followUpInside)].slice(0, 20)) {
    const before = text.slice(0, index).trimEnd()
    const rest = text.slice(index).replace(/^[\s(]+/, '')
    const asked = /[?:.)]["”’)\]*†‡]*$/.test(before) || /^If /.test(rest)
    const ticks = block.answers.yesNo || block.answers.boxes > 0
    const asks =
      before.includes('?') || (block.label !== null && (ticks || openers.request.test(before)) && /^If /.test(rest))
    if (!asked || before.split(' ').length < 3 || !asks || navigation.test(sentence(rest))) continue
    const start = text.length - rest.length
    const closed = text[start - 1] === '(' && rest.endsWith(')') ? text.length - 1 : text.length
    return [
      part(block, block.text.slice(0, before.length)),
      { ...part(block, block.text.slice(start, closed)), label: null, inline: true, options: [] }
    ]
  }
  return [block]
}

/** Behind so many units nobody looks for an instruction. */
const longest = 4000

const sentence = (text: string): string => /^[^.?!]*/.exec(text)![0]

/** A block of some of the words of another. */
export function part(block: Block, text: MappedText): Block {
  const own = new Set(text.lines)
  const words = new Set(block.text.lines)
  return { ...block, text, lines: block.lines.filter((line) => own.has(line) || !words.has(line)) }
}
