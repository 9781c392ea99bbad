import type { Outcome } from '../../src/contract/audit.js'
import { sequence } from '../../src/reading/second-reader-model.js'
import { judge, type Printed } from '../helpers/judge.js'
import { changes } from './changes.js'

export interface Unsteady {
  change: string
  before: Outcome
  after: Outcome
  item: Printed
}

export interface Steadiness {
  /** By change: how many items it touched, and on which of them the outcome moved. */
  byChange: Map<string, { touched: number; moved: Unsteady[] }>
  touched: number
  moved: number
}

/**
 * Judges every item as it is and after each change, and tells where the outcome moved. The same items give the same result.
 * The kind of form is given: a guess would depend on which items a change touches.
 */
export async function measureSteadiness(items: readonly Printed[]): Promise<Steadiness> {
  const before = await judge(items, { formKind: 'other' })
  const byChange: Steadiness['byChange'] = new Map()
  for (const [name, change] of Object.entries(changes)) {
    const random = sequence(4711)
    const touched = items
      .map((item, at) => ({ item: change(item, random), at }))
      .filter((one): one is { item: Printed; at: number } => one.item !== null)
    const after = await judge(
      touched.map(({ item }) => item),
      { formKind: 'other' }
    )
    const moved = touched.flatMap(({ item, at }, index) => {
      const [was, is] = [before[at]!.outcome, after[index]!.outcome]
      return was === is ? [] : [{ change: name, before: was, after: is, item }]
    })
    byChange.set(name, { touched: touched.length, moved })
  }
  const all = [...byChange.values()]
  return {
    byChange,
    touched: all.reduce((sum, { touched }) => sum + touched, 0),
    moved: all.reduce((sum, { moved }) => sum + moved.length, 0)
  }
}

/** One line a moved outcome. */
export function tell({ change, before, after, item }: Unsteady): string {
  const printed = [item.stem, item.text, item.followUp, ...(item.definitions ?? [])].filter(Boolean).join(' | ')
  return `${change}: ${before} became ${after}: ${printed.replace(/\s+/g, ' ')}`
}
