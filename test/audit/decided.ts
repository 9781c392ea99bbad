import type { Outcome } from '../../src/contract/audit.js'
import type { Printed } from '../helpers/judge.js'

/** A sentence that a ruling decides. */
export interface Decided extends Printed {
  outcome: Outcome
  /** Criteria above advisable, `id` for a must and `id=should`; all that are met. */
  criteria?: string
  /** Criteria on which careful coders may differ. */
  open?: string
}

export interface Ruling {
  id: string
  /** Stands in docs/rulings.md too. */
  says: string
  sentences: Decided[]
}

export const must = (text: string, criteria: string, more: Omit<Partial<Decided>, 'text'> = {}): Decided => ({
  text,
  outcome: 'must-change',
  criteria,
  ...more
})
export const should = (text: string, criteria: string, more: Omit<Partial<Decided>, 'text'> = {}): Decided => ({
  text,
  outcome: 'should-change',
  criteria: criteria
    .split(' ')
    .map((id) => `${id}=should`)
    .join(' '),
  ...more
})
const as =
  (outcome: Outcome) =>
  (text: string, more: Omit<Partial<Decided>, 'text'> = {}): Decided => ({ text, outcome, ...more })
export const advisable = as('advisable')
export const clear = as('clear')
export const notHealth = as('not-health')
