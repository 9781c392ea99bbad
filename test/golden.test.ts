import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { Audit } from '../src/contract/audit.js'
import { createPool } from '../src/worker/pool.js'
import { goldenOf } from './helpers/golden.js'

const samples = join(import.meta.dirname, '..', 'samples')
const files = readdirSync(samples).filter((file) => /\.(pdf|docx)$/.test(file))
const pool = createPool({ threads: 2 })
t.teardown(() => pool.close())

t.test('there are at least eight sample forms, PDF and DOCX', async (t) => {
  t.ok(files.length >= 8)
  t.ok(files.some((file) => file.endsWith('.pdf')))
  t.ok(files.some((file) => file.endsWith('.docx')))
})

for (const file of files) {
  t.test(`${file} gives the audit that stands beside it`, async (t) => {
    const bytes = readFileSync(join(samples, file))
    const audit = await pool.check(bytes, file, {})
    t.ok(Audit.safeParse(audit).success, 'it is valid against the published schema')
    const again = await pool.check(readFileSync(join(samples, file)), file, {})
    t.equal(JSON.stringify(again), JSON.stringify(audit), 'the same bytes give the same JSON')

    const expected = join(samples, `${file}.expected.json`)
    const golden = goldenOf(audit)
    // A person reads the difference before it is committed: UPDATE_GOLDEN=1 writes, git diff shows.
    if (process.env.UPDATE_GOLDEN) writeFileSync(expected, `${JSON.stringify(golden, null, 2)}\n`)
    t.same(golden, JSON.parse(readFileSync(expected, 'utf8')))
  })
}
