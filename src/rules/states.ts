import { z } from 'zod'
import { Domain, formKinds, professions } from '../contract/audit.js'
import { ruleFilesIn } from './folder.js'
import { compileSigns, type Signs } from './signs.js'
import { readRuleFile } from './yaml.js'

/** Which questions a state rule speaks of. Every part that is set must hold; a list holds when one of its members does. */
export const StateCondition = z.strictObject({
  /** One of these criteria is found, at any strength. */
  criteria: z.array(z.string()).optional(),
  /** One limb lies in one of these domains. */
  domains: z.array(Domain).optional(),
  /** One limb has one of these triggers. */
  triggers: z.array(z.string()).optional(),
  /** The question is flagged (true) or is not (false). */
  flagged: z.boolean().optional(),
  /** The words hold one of these phrases. */
  phrases: z.array(z.string()).optional()
})
export type StateCondition = z.infer<typeof StateCondition>

const Example = z.strictObject({
  text: z.string().min(1),
  result: z.enum(['conflicts-with', 'permitted-by', 'no-rule-found'])
})

const StateRuleFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  state: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(1),
  citation: z.string().min(1),
  /** Since when it holds. */
  since: z.string().min(4),
  binds: z.strictObject({
    formKinds: z.array(z.enum(formKinds)).min(1),
    /** When set, only forms of these professions. */
    professions: z.array(z.enum(professions)).optional(),
    /** Whose forms, in words. */
    whose: z.string().min(1)
  }),
  /** Plain words of what it says. */
  says: z.string().min(1),
  conflicts: z.array(StateCondition).default([]),
  permits: z.array(StateCondition).default([]),
  messages: z.strictObject({ conflicts: z.string(), permits: z.string(), none: z.string() }),
  sources: z.array(z.string()).min(1),
  examples: z.array(Example).min(3)
})

/** One rule of one state on health questions of the kinds of form it governs. */
export type StateRule = z.infer<typeof StateRuleFile> & {
  /** Counts the phrases of each condition, named `conflicts.0`, `permits.1` … */
  signs: Signs
  file: string
}

/** Reads `states/*.yaml` of a rules folder, one rule a file, in the order of the state codes. */
export function loadStateRules(root: string): StateRule[] {
  return ruleFilesIn(root, 'states').map((file) => {
    const rule = readRuleFile(file, StateRuleFile)
    return { ...rule, signs: compileSigns(phrasesOf(rule), file), file }
  })
}

function phrasesOf(rule: z.infer<typeof StateRuleFile>): Record<string, string[]> {
  const named: Record<string, string[]> = {}
  for (const list of ['conflicts', 'permits'] as const)
    rule[list].forEach(({ phrases }, at) => {
      if (phrases) named[`${list}.${at}`] = phrases
    })
  return named
}
