import { join } from 'node:path'
import { z } from 'zod'
import { professions } from '../contract/audit.js'
import { readRuleFile } from './yaml.js'

/** How a profession is named in a wording, and by which words of a form it is guessed. */
export const ProfessionRule = z.strictObject({
  id: z.enum(professions),
  /** What takes the place of "practice medicine" when the applicant is addressed. */
  practice: z.string(),
  /** The same when a referee is asked about the applicant; left out: `practice`. */
  practiceOfApplicant: z.string().optional(),
  /** Phrase of a model text → phrase of this profession. Official wordings change in nothing but the practice. */
  swaps: z.record(z.string(), z.string()),
  /** Words by which a form shows its profession, and the weight of one hit. */
  signs: z.record(z.string(), z.number().positive()).default({})
})
export type ProfessionRule = z.infer<typeof ProfessionRule>

/** Reads `wordings/professions.yaml` of a rules folder. */
export function loadProfessions(root: string): ProfessionRule[] {
  const file = join(root, 'wordings', 'professions.yaml')
  return readRuleFile(file, z.strictObject({ professions: z.array(ProfessionRule).min(1) })).professions
}
