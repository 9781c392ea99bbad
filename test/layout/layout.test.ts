import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Audit, AuditQuestion } from '../../src/contract/audit.js'
import { createPool } from '../../src/worker/pool.js'

interface Truth {
  file: string
  label: string | null
  text: string
  stem?: string
  outcome: string
}

const made = join(import.meta.dirname, 'made')
const truth = readFileSync(join(made, 'truth.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Truth)
const files = [...new Set(truth.map(({ file }) => file))]
const plain = (text: string | null | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

t.test('at least twenty documents in different layouts are read as they are printed', async (t) => {
  t.ok(files.length >= 20)
  // One after the other: a scan has a time of its own, which it should not share with the rest of the set.
  const pool = createPool({ threads: 1 })
  t.teardown(() => pool.close())
  const audits = new Map<string, Audit>()
  for (const file of files) audits.set(file, await pool.check(readFileSync(join(made, file)), file, {}))
  const misses = { text: [] as string[], label: [] as string[], outcome: [] as string[] }
  let matched = 0
  for (const item of truth) {
    const found = audits.get(item.file)!.questions.find((question) => isSame(question, item))
    const where = `${item.file} ${item.label}`
    if (!found) {
      misses.text.push(`${where} ${item.text.slice(0, 60)}`)
      continue
    }
    matched++
    if (plain(found.label) !== plain(item.label)) misses.label.push(`${where}: ${found.label}`)
    if (found.outcome !== item.outcome) misses.outcome.push(`${where}: ${found.outcome} for ${item.outcome}`)
    t.ok(found.location.page != null || found.location.block !== undefined, `${where} has its place`)
  }
  const share = (wrong: string[], all: number) => 1 - wrong.length / all
  t.ok(share(misses.text, truth.length) >= 0.98, 'at least 98% of the questions are found', { found: misses.text })
  t.ok(share(misses.label, matched) >= 0.97, 'at least 97% have their printed label', { found: misses.label })
  t.ok(share(misses.outcome, matched) >= 0.97, 'at least 97% are judged right', { found: misses.outcome })
})

/** Found under its stem or not: a scan may lose a sign, so the words of the item decide. */
function isSame(question: AuditQuestion, item: Truth): boolean {
  return plain(question.text) === plain(item.text) && (!item.stem || plain(question.stem) === plain(item.stem))
}
