import type { StateName } from '../../../web/pages/choices.js'
import { ruleSetOf } from '../../rule-set.js'

/** The states of the select box, by name. */
export function stateNames(): StateName[] {
  return Object.entries(ruleSetOf().context.states)
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
