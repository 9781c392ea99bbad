import { loadRuleSet } from '../rules/load.js'
import type { RuleSet } from '../rules/ruleset.js'
import { invalid } from './plugins/errors.js'

/** The rule set of a pack; the default pack when none is named. */
export function ruleSetOf(pack?: string): RuleSet {
  packKnown(pack)
  return loadRuleSet({ ...(pack ? { pack } : {}) })
}

/** @throws Problem naming the packs there are. */
export function packKnown(pack: string | undefined): void {
  if (pack === undefined) return
  const packs = loadRuleSet().packs.map(({ id }) => id)
  if (packs.includes(pack)) return
  throw invalid('There is no such pack of rules.', `Use one of: ${packs.join(', ')}.`)
}
