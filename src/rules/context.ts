import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { formKinds, type Profession } from '../contract/audit.js'
import type { ProfessionRule } from './professions.js'
import { compileSigns, type Signs } from './signs.js'
import { readRuleFile } from './yaml.js'

const Weights = z.record(z.string(), z.number().positive())

const ContextFile = z.strictObject({
  /** Least weight for a guess, and how many times the next best it must weigh. */
  threshold: z.strictObject({ weight: z.number().positive(), lead: z.number().min(1) }),
  formKinds: z.array(z.strictObject({ id: z.enum(formKinds), signs: Weights })).min(1),
  /** `<state>` stands for the name of any state. */
  stateSigns: Weights,
  states: z.record(z.string().regex(/^[A-Z]{2}$/), z.string())
})

/** Words by which a document shows what it is. */
export interface ContextRules {
  threshold: { weight: number; lead: number }
  states: Record<string, string>
  /** What each sign speaks of, by its name. A sign of a state holds the state's name and gives no value of its own. */
  weights: ReadonlyMap<string, Sign>
  signs: Signs
}

interface Sign {
  about: 'state' | 'formKind' | 'profession'
  value: string | null
  weight: number
}

/**
 * Reads `context.yaml` of a rules folder; the signs of the professions stand with their wordings.
 * @throws RuleFileError for a phrase that cannot be read.
 */
export function loadContextRules(root: string, professions: ProfessionRule[]): ContextRules {
  const file = join(root, 'context.yaml')
  const weights = new Map<string, Sign>()
  const phrases: Record<string, string[]> = {}
  if (!existsSync(file)) return { threshold: { weight: 1, lead: 1 }, states: {}, weights, signs: () => new Map() }
  const { threshold, formKinds, stateSigns, states } = readRuleFile(file, ContextFile)
  for (const { id, signs } of formKinds)
    for (const [phrase, weight] of Object.entries(signs)) add('formKind', id, phrase, weight)
  for (const { id, signs } of professions)
    for (const [phrase, weight] of Object.entries(signs)) add('profession', id satisfies Profession, phrase, weight)
  for (const [phrase, weight] of Object.entries(stateSigns)) add('state', null, phrase, weight)
  phrases.state = Object.values(states).map((name) => name.toLowerCase())
  return { threshold, states, weights, signs: compileSigns(phrases, file) }

  function add(about: Sign['about'], value: string | null, phrase: string, weight: number): void {
    const name = `${about}-${weights.size}`
    weights.set(name, { about, value, weight })
    phrases[name] = [phrase]
  }
}
