import { join } from 'node:path'
import { z } from 'zod'
import { RuleFileError, readRuleFile } from './yaml.js'

/** A published source that criteria, wordings and state rules point to. */
export const Source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  issuer: z.string().min(1),
  /** Null when the source carries no date. */
  year: z.number().int().nullable(),
  /** URL or citation under which it can be found. */
  where: z.string().min(1),
  /** What it establishes, in the project's own words. */
  establishes: z.string().min(1)
})
export type Source = z.infer<typeof Source>

/**
 * Reads `sources.yaml` of a rules folder.
 * @throws RuleFileError also when an id stands twice.
 */
export function loadSources(root: string): Source[] {
  const file = join(root, 'sources.yaml')
  const { sources } = readRuleFile(file, z.strictObject({ sources: z.array(Source).min(1) }))
  const seen = new Set<string>()
  for (const { id } of sources) {
    if (seen.has(id)) throw new RuleFileError(file, 1, `the source "${id}" stands twice`)
    seen.add(id)
  }
  return sources
}
