import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditQuestion } from '../../src/contract/audit.js'

/** One line of `made/truth.jsonl`. */
export interface TruthLine {
  file: string
  label: string | null
  text: string
  stem?: string
  outcome: string
}

export const made = join(import.meta.dirname, 'made')

export const readTruth = (): TruthLine[] =>
  readFileSync(join(made, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TruthLine)

/** What of the truth was missed, labelled or judged wrong in one document, and what was read beside it. */
export function compare(truth: readonly TruthLine[], questions: readonly AuditQuestion[]) {
  const misses = { text: [] as string[], label: [] as string[], outcome: [] as string[], place: [] as string[] }
  const used = new Set<AuditQuestion>()
  for (const item of truth) {
    const found = questions.find((question) => !used.has(question) && isSame(question, item))
    const where = `${item.file} ${item.label}`
    if (!found) {
      misses.text.push(`${where} ${item.stem ?? ''} | ${item.text.slice(0, 60)}`)
      continue
    }
    used.add(found)
    if (plain(found.label) !== plain(item.label)) misses.label.push(`${where}: ${found.label}`)
    if (found.outcome !== item.outcome) misses.outcome.push(`${where}: ${found.outcome} for ${item.outcome}`)
    if (found.location.page == null && found.location.block === undefined) misses.place.push(where)
  }
  const extra = questions
    .filter((question) => !used.has(question) && question.kind !== 'note' && question.kind !== 'follow-up')
    .map(({ label, stem, text }) => `${truth[0]!.file} ${label} ${stem ?? ''} | ${text.slice(0, 100)}`)
  return { misses, matched: used.size, extra }
}

/** Found under its stem or not: a scan may lose a sign, so the words of the item decide. */
function isSame(question: AuditQuestion, item: TruthLine): boolean {
  return plain(question.text) === plain(item.text) && (!item.stem || plain(question.stem) === plain(item.stem))
}

const plain = (text: string | null | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
