import type { DiffStep, Suggestion } from '../../contract/audit.js'

/** One change of a text: words to remove at an offset of the old text, or words to add there. */
export interface ChangeStep {
  op: 'remove' | 'add'
  at: number
  text: string
}

/** The changes that lead from a question to its replacement; the whole text where the difference does not fit it. */
export function diffSteps(text: string, suggestion: Suggestion): ChangeStep[] {
  const { diff } = suggestion
  const before = diff
    .filter((step) => step.op !== 'add')
    .map((step) => step.text)
    .join('')
  const after = diff
    .filter((step) => step.op !== 'remove')
    .map((step) => step.text)
    .join('')
  if (before !== text || after !== suggestion.text) {
    return [
      { op: 'remove', at: 0, text },
      { op: 'add', at: text.length, text: suggestion.text }
    ]
  }
  const steps: ChangeStep[] = []
  let at = 0
  for (const step of withoutIslands(diff)) {
    if (step.op !== 'keep') steps.push({ op: step.op, at, text: step.text })
    if (step.op !== 'add') at += step.text.length
  }
  return steps
}

/** Fewer words than this between two changes are replaced with them: a redline is read, and islands are hard to read. */
const fewestKept = 3

function withoutIslands(diff: DiffStep[]): DiffStep[] {
  const result: DiffStep[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') result.push({ op: 'remove', text: removed })
    if (added !== '') result.push({ op: 'add', text: added })
    removed = ''
    added = ''
  }
  for (const [i, { op, text }] of diff.entries()) {
    const island = op === 'keep' && i > 0 && i < diff.length - 1 && wordsIn(text) < fewestKept
    if (op === 'keep' && !island) {
      flush()
      result.push({ op, text })
      continue
    }
    if (op !== 'add') removed += text
    if (op !== 'remove') added += text
  }
  flush()
  return result
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
