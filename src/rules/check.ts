import type { RuleSet } from './ruleset.js'
import { RuleFileError } from './yaml.js'

/** How many examples of each kind a criterion needs before it may be part of a rule set. */
export const leastExamples = { flagged: 3, clear: 3, edge: 1 } as const

/**
 * Checks that every criterion carries its own tests.
 * @throws RuleFileError for the first criterion with too few examples
 */
export function checkExamples({ criteria }: Pick<RuleSet, 'criteria'>): void {
  for (const { file, examples } of criteria)
    for (const [kind, least] of Object.entries(leastExamples))
      if (examples.filter((example) => example.kind === kind).length < least)
        throw new RuleFileError(file, 1, `examples: at least ${least} "${kind}" are needed`)
}
