import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { samplePath } from '../helpers/samples.js'
import { hostileFiles } from './files.js'
import type { Most, Outcome } from './run.js'

/** Megabytes that the service's process may hold at any time; and each of its workers. */
const memory = 700

t.test('every file of the hostile set ends in a result or a typed problem, and the process lives on', async (t) => {
  const folder = t.testdir({})
  const files = hostileFiles(
    readFileSync(samplePath('mesa-privileges-request.pdf')),
    readFileSync(samplePath('northfield-nursing-renewal.docx'))
  )
  t.ok(files.length >= 120, `${files.length} files`)
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
  const outcomes = await run(folder)
  const most = outcomes.pop() as unknown as Most
  t.equal(outcomes.length, files.length, 'one outcome a file')
  const named = (test: (outcome: Outcome) => boolean) =>
    outcomes.filter(test).map(({ file, result }) => `${file}: ${result}`)
  t.same(
    named(({ result }) => result.startsWith('untyped')),
    [],
    'no error without a type'
  )
  t.same(
    named(({ questions, band }) => questions === 0 && band !== null && band !== 'incomplete'),
    [],
    'what was not read is never called complete'
  )
  t.same(
    named(({ milliseconds }) => milliseconds > 15_000),
    [],
    'none takes longer than 15 seconds'
  )
  t.ok(most.service < memory, `the service held ${most.service} MB of ${memory}`)
  t.ok(most.worker < memory, `the largest worker held ${most.worker.toFixed(0)} MB of ${memory}`)
})

async function run(folder: string): Promise<Outcome[]> {
  const script = fileURLToPath(new URL('./run.ts', import.meta.url))
  const env = { ...process.env, NODE_OPTIONS: '' }
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder], {
    env,
    maxBuffer: 1e8
  })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
