import { join } from 'node:path'
import { z } from 'zod'
import { Strength } from '../contract/audit.js'
import { readRuleFile } from './yaml.js'

const Pack = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  describes: z.string().min(1),
  sources: z.array(z.string()).min(1),
  only: z.array(z.string()).nullable().default(null),
  strengths: z.record(z.string(), z.partialRecord(Strength, Strength.nullable())).default({})
})

const RuleSetFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d{4}\.\d{1,2}(\.\d+)?$/, 'a version is year.month, for example 2026.11'),
  defaultPack: z.string(),
  /** The order in which findings are listed. */
  order: z.array(z.string()).min(1),
  packs: z.array(Pack).min(1)
})
export type RuleSetFile = z.infer<typeof RuleSetFile>

/** Reads `ruleset.yaml` of a rules folder. */
export function loadRuleSetFile(root: string): RuleSetFile {
  return readRuleFile(join(root, 'ruleset.yaml'), RuleSetFile)
}
