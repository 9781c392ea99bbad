import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Strength } from '../contract/audit.js'
import { Condition } from './condition.js'
import type { Criterion, Example } from './ruleset.js'
import { RuleFileError, readRuleFile } from './yaml.js'

const where = {
  section: z.string().optional(),
  stem: z.string().optional(),
  definitions: z.array(z.string()).optional(),
  followUp: z.string().optional(),
  form: z.string().optional(),
  note: z.string().optional(),
  strength: Strength.optional(),
  marks: z.array(z.string().min(1)).optional()
}
const ExampleLine = z.union([
  z.strictObject({ flagged: z.string().min(1), ...where, strength: Strength }),
  z.strictObject({ clear: z.string().min(1), ...where }),
  z.strictObject({ edge: z.string().min(1), ...where }),
  z.strictObject({ todo: z.string().min(1), ...where, note: z.string().min(1) })
])

const CriterionFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  strengths: z.strictObject({
    must: Condition.optional(),
    should: Condition.optional(),
    advisable: Condition.optional()
  }),
  /** What the found words are: spans of limbs by what they say, shown with the finding. */
  marks: z.array(z.string()).min(1),
  message: z.strictObject({
    must: z.string().optional(),
    should: z.string().optional(),
    advisable: z.string().optional()
  }),
  why: z.string().min(1),
  sources: z.array(z.string()).min(1),
  suggest: z.string().nullable(),
  examples: z.array(ExampleLine)
})

/**
 * Reads `criteria/*.yaml` of a rules folder, one criterion a file.
 * @throws RuleFileError also for a strength without a message, or an example that stands twice.
 */
export function loadCriteria(root: string): Criterion[] {
  const folder = join(root, 'criteria')
  if (!existsSync(folder)) return []
  const seen = new Map<string, string>()
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => loadCriterion(join(folder, name), seen))
}

function loadCriterion(file: string, seen: Map<string, string>): Criterion {
  const read = readRuleFile(file, CriterionFile)
  const source = readFileSync(file, 'utf8').split('\n')
  const fail = (needle: string, reason: string): never => {
    throw new RuleFileError(file, Math.max(1, source.findIndex((line) => line.includes(needle)) + 1), reason)
  }
  for (const strength of ['must', 'should', 'advisable'] as const)
    if (read.strengths[strength] && !read.message[strength])
      fail('message:', `message.${strength}: the strength "${strength}" needs a message`)
  if (Object.keys(read.strengths).length === 0) fail('strengths:', 'strengths: at least one is needed')
  const examples = read.examples.map((line): Example => {
    const kind = (['flagged', 'clear', 'edge', 'todo'] as const).find((name) => name in line)!
    const text = (line as Record<string, unknown>)[kind] as string
    return {
      kind,
      text,
      marks: line.marks ?? [],
      strength: line.strength ?? null,
      section: line.section ?? null,
      stem: line.stem ?? null,
      definitions: line.definitions ?? [],
      followUp: line.followUp ?? null,
      form: line.form ?? null,
      note: line.note ?? null,
      line: Math.max(1, source.findIndex((row) => row.includes(text.slice(0, 50))) + 1)
    }
  })
  for (const example of examples) {
    const key = [
      read.id,
      example.section,
      example.stem,
      example.text,
      example.definitions.join('|'),
      example.followUp
    ].join('\n')
    if (seen.has(key)) throw new RuleFileError(file, example.line, `the example "${example.text}" stands twice`)
    seen.set(key, file)
  }
  const { examples: _, ...rest } = read
  return { ...rest, strengths: read.strengths as Criterion['strengths'], examples, file }
}
