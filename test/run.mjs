// The one test command: lint, types, then every test. Ends with the line `N passed, N failed`.
// `node test/run.mjs FILE…` runs only these test files.
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

const output = '.tap/all.tap'
const guarded = resolve('.tap/guard.txt')
// Every Node process and thread of the tests refuses connections that would leave the machine, and writes them down.
const env = {
  ...process.env,
  STIGMACHECK_GUARD_FILE: guarded,
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${new URL('helpers/guard.mjs', import.meta.url)}`
}
const bin = (name) => `node_modules/.bin/${name}`
const run = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }).status ?? 1

const files = process.argv.slice(2)
const checks =
  files.length > 0
    ? []
    : [
        ['lint and format', bin('biome'), ['check', '.']],
        ['types', bin('tsc'), ['--noEmit']],
        ['types of the page script', bin('tsc'), ['--project', 'src/web/browser/tsconfig.json']]
      ]

let passed = 0
let failed = 0
const broken = []
for (const [name, command, args] of checks) {
  if (run(command, args) === 0) passed++
  else {
    failed++
    broken.push(name)
  }
}

// What promises seconds runs when nothing else does.
const timed = ['test/hostile/hostile.test.ts', 'test/worker/pool.test.ts']
const runs = files.length > 0 ? [files] : [timed, testFiles('test').filter((file) => !timed.includes(file))]

mkdirSync('.tap', { recursive: true })
rmSync(output, { force: true })
rmSync(guarded, { force: true })
let status = 0
let total = 0
let unfinished = 0
const lines = []
for (const [at, some] of runs.entries()) {
  const own = `.tap/run-${at}.tap`
  rmSync(own, { force: true })
  const jobs = some === timed ? ['--jobs=1'] : []
  const ended = run(bin('tap'), ['run', '--reporter=terse', `--output-file=${own}`, ...jobs, ...some], { env })
  status ||= ended
  const told = linesOf(own)
  appendFileSync(output, told.join('\n'))
  // tap leaves out the counts that are zero.
  const summary = told.findLast((line) => /^# \{ .*total: \d+/.test(line)) ?? ''
  const count = (name) => Number(new RegExp(`\\b${name}: (\\d+)`).exec(summary)?.[1] ?? 0)
  if (count('total') === 0) broken.push('tap ran no test')
  passed += count('pass')
  failed += count('fail')
  total += count('total')
  unfinished += count('skip') + count('todo')
  lines.push(...told)
}

for (const line of new Set(lines.filter((line) => /^\s*# left out: /.test(line)))) console.log(line.trim())
for (const line of failures(lines)) console.log(line)
const left = linesOf(guarded).filter((line) => line.startsWith('tried'))
if (left.length > 0) {
  failed++
  broken.push(`no connection leaves the machine: ${left.join(', ')}`)
}
for (const name of broken) console.log(`failed: ${name}`)
if (unfinished > 0) console.log(`failed: ${unfinished} tests skipped or left as todo`)
const red = failed > 0 || status !== 0 || broken.length > 0 || total === 0 || unfinished > 0
if (red && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed`)
process.exit(red ? 1 : 0)

function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort()
}

/** Every failed test with what tap says of it: a run elsewhere leaves nothing behind but what it printed. */
function failures(told) {
  const found = []
  let until
  for (const line of told) {
    if (/^\s*not ok /.test(line) && !/# (?:skip|todo)/i.test(line)) found.push(line.trimEnd())
    if (/^\s*not ok /.test(line)) until = found.length + 30
    else if (/^\s*(?:ok |# Subtest)/.test(line)) until = undefined
    else if (until !== undefined && found.length < until) found.push(line.trimEnd())
  }
  return found.slice(0, 400)
}

function linesOf(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
