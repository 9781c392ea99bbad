import { basename } from 'node:path'
import { z } from 'zod'
import { ruleFilesIn } from './folder.js'
import { readRuleFile } from './yaml.js'

export const wordingKinds = [
  'question',
  'reference',
  'substance',
  'functions',
  'statement',
  'safe-haven',
  'confidentiality',
  'attestation',
  'follow-up',
  'release',
  'gap',
  'discipline'
] as const

const WordingFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  kind: z.enum(wordingKinds),
  /** Who issued the words. Never anybody who only recommends them. */
  issuer: z.string().min(1),
  /** True when the words are quoted from the issuer; false for the project's own models. */
  official: z.boolean(),
  /** In the physician's form; src/wording/profession.ts puts in the other professions. Blanks stand in square brackets. */
  text: z.string().min(1),
  /** Who else uses the wording, and since when. */
  adopted: z.array(z.string()).default([]),
  /** What a reader should know before choosing it. */
  note: z.string().optional(),
  /** Sentences its issuer prints with it. */
  beside: z.array(z.string()).default([]),
  sources: z.array(z.string()).min(1),
  /** Other wordings to offer in its place, best first. */
  alternatives: z.array(z.string()).default([])
})
/** A text that may be suggested: an official wording, quoted exactly, or one of the project's own models. */
export type Wording = z.infer<typeof WordingFile> & { file: string }

/** Files of rules/wordings that hold something else than wordings. */
const reserved = new Set(['choices.yaml', 'professions.yaml'])

/** Reads `wordings/*.yaml` of a rules folder. A folder without wordings gives none. */
export function loadWordings(root: string): Wording[] {
  const wordings: Wording[] = []
  for (const file of ruleFilesIn(root, 'wordings')) {
    if (reserved.has(basename(file))) continue
    const read = readRuleFile(file, z.strictObject({ wordings: z.array(WordingFile) }))
    wordings.push(...read.wordings.map((wording) => ({ ...wording, file })))
  }
  return wordings
}
