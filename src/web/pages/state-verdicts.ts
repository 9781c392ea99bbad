import type { Band } from '../../contract/audit.js'
import type { ComparisonRow } from '../../contract/comparison.js'

/** What is known of one state: for each coding, the weakest among its forms. */
export interface StateVerdict {
  state: string
  forms: number
  band: Band
  jamaScore: number
  allInOption: 1 | 2 | 3 | null
  dyrbyeConsistent: boolean
  /** The row of the form with the weakest verdict. */
  href: string
}

const weakest: readonly Band[] = ['not-aligned', 'incomplete', 'improvements-advised', 'aligned']

export function byState(rows: readonly ComparisonRow[]): StateVerdict[] {
  const states = new Map<string, ComparisonRow[]>()
  for (const row of rows) if (row.state) states.set(row.state, [...(states.get(row.state) ?? []), row])
  return [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, own]) => verdictOf(state, own))
}

function verdictOf(state: string, own: readonly ComparisonRow[]): StateVerdict {
  const worst = own.reduce((a, b) => (weakest.indexOf(b.band) < weakest.indexOf(a.band) ? b : a))
  const options = own.map(({ codings }) => codings.allInOption)
  return {
    state,
    forms: own.length,
    band: worst.band,
    jamaScore: Math.min(...own.map(({ codings }) => codings.jamaScore)),
    allInOption: options.includes(null) ? null : options[0]!,
    dyrbyeConsistent: own.every(({ codings }) => codings.dyrbyeConsistent),
    href: `#form-${worst.audit}`
  }
}
