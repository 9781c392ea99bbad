import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Audit } from '../../src/contract/audit.js'
import { createPool } from '../../src/worker/pool.js'
import { compare, made, readTruth } from './compare.js'

const truth = readTruth()
const files = [...new Set(truth.map(({ file }) => file))]

t.test('at least twenty documents in different layouts are read as they are printed', async (t) => {
  t.ok(files.length >= 20)
  // One after the other: a scan has a time of its own, which it should not share with the rest of the set.
  const pool = createPool({ threads: 1 })
  t.teardown(() => pool.close())
  const audits = new Map<string, Audit>()
  for (const file of files) audits.set(file, await pool.check(readFileSync(join(made, file)), file, {}))
  const misses = { text: [] as string[], label: [] as string[], outcome: [] as string[], place: [] as string[] }
  const extra: string[] = []
  let matched = 0
  for (const [file, { questions }] of audits) {
    const found = compare(
      truth.filter((item) => item.file === file),
      questions
    )
    for (const kind of ['text', 'label', 'outcome', 'place'] as const) misses[kind].push(...found.misses[kind])
    extra.push(...found.extra)
    matched += found.matched
  }
  const share = (wrong: string[], all: number) => 1 - wrong.length / all
  t.same(misses.place, [], 'each has its place')
  t.ok(share(misses.text, truth.length) >= 0.98, 'at least 98% of the questions are found', { found: misses.text })
  t.ok(share(extra, matched + extra.length) >= 0.98, 'at least 98% of what is found are questions', { found: extra })
  t.ok(share(misses.label, matched) >= 0.97, 'at least 97% have their printed label', { found: misses.label })
  t.ok(share(misses.outcome, matched) >= 0.97, 'at least 97% are judged right', { found: misses.outcome })
})
