import type { DiffStep } from '../contract/audit.js'

/** Above this many table cells the common words are not searched for: the old text goes, the new one comes. */
const mostCells = 4_000_000

/**
 * The word difference of two texts, by longest common subsequence of words.
 * `keep` and `remove` put together give `before` exactly, `keep` and `add` give `after` exactly.
 */
export function diffWords(before: string, after: string): DiffStep[] {
  const old = cut(before)
  const fresh = cut(after)
  let head = 0
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++
  return merge([
    ...old.slice(0, head).map((text): DiffStep => ({ op: 'keep', text })),
    ...compare(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...old.slice(old.length - tail).map((text): DiffStep => ({ op: 'keep', text }))
  ])
}

/** Words, runs of white space and single marks; together they are the text. */
const cut = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []

const isSpace = (token: string): boolean => token.trim() === ''

function compare(old: string[], fresh: string[]): DiffStep[] {
  const width = fresh.length + 1
  if (old.length * fresh.length > mostCells || old.length === 0 || fresh.length === 0)
    return [
      ...old.map((text): DiffStep => ({ op: 'remove', text })),
      ...fresh.map((text): DiffStep => ({ op: 'add', text }))
    ]
  // Words weigh more than the spaces between them, so that a run of spaces never outbids a word.
  const common = new Uint32Array((old.length + 1) * width)
  const weight = (token: string): number => (isSpace(token) ? 1 : 3)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--) {
      const skip = Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
      const take = old[i] === fresh[j] ? common[(i + 1) * width + j + 1]! + weight(old[i]!) : 0
      common[i * width + j] = Math.max(skip, take)
    }
  const steps: DiffStep[] = []
  let i = 0
  let j = 0
  while (i < old.length && j < fresh.length) {
    const here = common[i * width + j]!
    if (old[i] === fresh[j] && here === common[(i + 1) * width + j + 1]! + weight(old[i]!)) {
      steps.push({ op: 'keep', text: old[i]! })
      i++
      j++
    } else if (here === common[(i + 1) * width + j]) steps.push({ op: 'remove', text: old[i++]! })
    else steps.push({ op: 'add', text: fresh[j++]! })
  }
  while (i < old.length) steps.push({ op: 'remove', text: old[i++]! })
  while (j < fresh.length) steps.push({ op: 'add', text: fresh[j++]! })
  return steps
}

/** Joins neighbours of one kind; between two kept words what goes stands before what comes. */
function merge(steps: DiffStep[]): DiffStep[] {
  const merged: DiffStep[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed) merged.push({ op: 'remove', text: removed })
    if (added) merged.push({ op: 'add', text: added })
    removed = ''
    added = ''
  }
  for (const [at, { op, text }] of steps.entries()) {
    if (op === 'remove') removed += text
    else if (op === 'add') added += text
    else if (isLoneSpace(steps, at) && (removed || added)) {
      // A space alone between two changes is easier to read as part of them.
      removed += text
      added += text
    } else {
      flush()
      const last = merged.at(-1)
      if (last?.op === 'keep') last.text += text
      else merged.push({ op, text })
    }
  }
  flush()
  return merged
}

const isLoneSpace = (steps: DiffStep[], at: number): boolean =>
  isSpace(steps[at]!.text) && at + 1 < steps.length && steps[at + 1]!.op !== 'keep'
