import { governed, markedBy, mayGovern } from './govern.js'
import { type Item, isAsked } from './item.js'
import { hasObject } from './kind.js'
import { joinLines, joinOptions } from './mapped-text.js'
import { Named } from './named.js'
import { openers } from './words.js'

/** Puts follow-ups, options, definitions, footnotes and notes to the questions they belong to. What is attached stands no longer alone. */
export function attachAll(items: readonly Item[]): Item[] {
  const attached = new Set<Item>()
  const named = new Named(items)
  for (const item of items) if (item.options.length > 0) item.definitions.push(joinOptions(item.options))
  // What reaches many questions is looked for in the whole form, so that is done only so often.
  let searches = 0
  items.forEach((item, index) => {
    const attaches = (item.kind === 'follow-up' || item.kind === 'note') && searches < mostSearches
    const targets = !attaches ? [] : (item.kind === 'note' ? governed : followed)(items, index, named)
    if (targets.length > 1 || (item.kind === 'note' && mayGovern(item))) searches++
    // An instruction keeps its boxes: "If yes, check one: ☐ … ☐ …".
    const whole = item.options.length > 0 ? joinLines(item.block.text, joinOptions(item.options)) : item.block.text
    for (const target of targets) {
      if (item.kind === 'follow-up') target.followUp = target.followUp ? joinLines(target.followUp, whole) : whole
      else target.definitions.push(item.block.text)
    }
    if (targets.length > 0) attached.add(item)
    else if (item.kind === 'follow-up' && /^please\b/i.test(item.block.text.text)) item.kind = alone(item)
  })
  return items.filter((item) => !attached.has(item))
}

/** A request that goes with no question asks by itself where it has an object and a place to write. */
function alone({ block: { text, answers, blank } }: Item): 'question' | 'note' {
  const asks = openers.request.test(text.text) && hasObject.test(text.text)
  return asks && (answers.line || blank || /:\W*$/.test(text.text)) ? 'question' : 'note'
}

const mostSearches = 500

/** The questions that an "If yes, …" goes with: those it names, the one beside it, else the one right above. */
function followed(items: readonly Item[], index: number, named: Named): Item[] {
  const item = items[index]!
  const { text } = item.block.text
  const carriers = markedBy(items, item)
  if (carriers.length > 0) return carriers
  const byName = named.of(item, index)
  if (byName.length > 0) return byName
  if (
    /\b(?:any|all|each|every) [^.?]{0,20}\byes\b|\bany (?:of )?(?:these|the above|the following|the preceding|question|item)|\b(?:above|preceding) (?:questions?|items)\b|\babove\b[^.]{0,30}\b(?:marked|answered|checked|yes)\b/i.test(
      text
    )
  ) {
    const group = sectionBefore(items, index)
    if (group.length > 0) return group
  }
  const beside = besideOf(items, index)
  if (beside) return [beside]
  const below = headed(items, index)
  if (below.length > 0) return below
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const before = items[at]!
    if (isAsked(before)) return before.sectionNumber === item.sectionNumber ? [before] : []
    if (before.kind !== 'follow-up' && before.kind !== 'note') return []
  }
  return []
}

/** The questions under the head of a column to write in: "If yes, give details". */
function headed(items: readonly Item[], index: number): Item[] {
  const { block, sectionNumber } = items[index]!
  const { page, bottom, left, cell } = block
  if (page === null || block.text.text.split(' ').length > mostHeadWords || /^\W*yes\b/i.test(block.text.text))
    return []
  const inTable = cell !== null && cell.row === 0 && cell.column > 0
  const overColumns = cell === null && items[index - 1]?.sectionNumber !== sectionNumber
  const next = items[index + 1]
  if (!(inTable || overColumns) || !next || !isAsked(next) || next.block.top - bottom > headRoom) return []
  const rest = items.slice(index + 1)
  const end = rest.findIndex((item) => item.sectionNumber !== sectionNumber)
  return (end < 0 ? rest : rest.slice(0, end)).filter(
    (item) =>
      isAsked(item) &&
      item.block.page === page &&
      item.block.top > bottom &&
      item.block.left < left - headGap &&
      item.block.cell?.table === cell?.table
  )
}

const mostHeadWords = 10
/** Points between the head and the first question. */
const headRoom = 40
/** Points between the left edges of the questions and of the column. */
const headGap = 100

/** The question on whose lines the follow-up stands, in another column. */
function besideOf(items: readonly Item[], index: number): Item | null {
  const { page, top, bottom, left } = items[index]!.block
  if (page === null) return null
  const middle = (top + bottom) / 2
  const near = items.slice(Math.max(0, index - 20), index + 20)
  const found = near.filter(
    ({ kind, block }) =>
      (kind === 'question' || kind === 'statement') &&
      block.page === page &&
      block.left < left &&
      block.top - 3 <= middle &&
      middle <= block.bottom + 3
  )
  return found.at(-1) ?? null
}

/** The same section before the instruction. */
function sectionBefore(items: readonly Item[], index: number): Item[] {
  const { sectionNumber } = items[index]!
  const found: Item[] = []
  for (let at = index - 1; at >= 0 && items[at]!.sectionNumber === sectionNumber; at--)
    if (isAsked(items[at]!)) found.unshift(items[at]!)
  return found
}
