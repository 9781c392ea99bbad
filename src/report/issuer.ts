import type { Suggestion } from '../contract/audit.js'
import { loadRuleSet } from '../rules/load.js'

/** The words of official wordings that give way to the applicant's profession. */
const swapped = 'practice medicine'

/**
 * Who issued a wording. Where the profession was put into official words that is said too: what stands under an
 * issuer's name is otherwise quoted exactly.
 */
export function issuerOf({ wording, issuer, text }: Pick<Suggestion, 'wording' | 'issuer' | 'text'>): string | null {
  if (issuer === null) return null
  const known = loadRuleSet().wordings.find(({ id }) => id === wording)
  return known?.official && isAdapted(known.text, text) ? `${issuer}, with the profession put in` : issuer
}

function isAdapted(official: string, text: string): boolean {
  const [before, after] = official.split(swapped)
  return after !== undefined && text !== official && text.startsWith(before!) && text.endsWith(after)
}

/** Whether the wording is the project's own and was issued by nobody. */
export function isModel({ wording }: Pick<Suggestion, 'wording'>): boolean {
  return loadRuleSet().wordings.some(({ id, official }) => id === wording && !official)
}
