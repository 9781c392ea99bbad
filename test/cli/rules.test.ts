import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pack = join(root, 'samples', 'rules-example-hospital')

function run(words: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...words],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } }
  )
  return { status, stdout, stderr }
}

/** A copy of the example pack with one change in one file. */
function spoiled(t: Test, file: string, from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'stigmacheck-rules-'))
  cpSync(pack, folder, { recursive: true })
  const path = join(folder, file)
  const source = readFileSync(path, 'utf8')
  t.ok(source.includes(from), `${file} holds ${JSON.stringify(from)}`)
  writeFileSync(path, source.replace(from, to))
  return folder
}

t.test('the example pack of own rules holds', async (t) => {
  const { status, stdout } = run(['rules', 'check', pack])
  t.equal(status, 0)
  t.match(stdout, /2 criteria, 14 examples, 0 known misses in samples\/rules-example-hospital; every example holds/)
})

t.test('a mistake in an own rule is told with file, line and reason', async (t) => {
  for (const [file, from, to, told] of [
    ['criteria/wellness-survey.yaml', 'strength: must', 'strength: strong', /wellness-survey\.yaml:\d+: .*strength/],
    [
      'criteria/wellness-survey.yaml',
      'larchmere-survey',
      'larchmere-quiz',
      /wellness-survey\.yaml:5: .*"larchmere-quiz"/
    ],
    ['criteria/wellness-survey.yaml', '[larchmere-bylaw-9]', '[bylaw-10]', /wellness-survey\.yaml:\d+: .*"bylaw-10"/],
    ['criteria/wellness-survey.yaml', '  - edge:', '  - clear:', /wellness-survey\.yaml:\d+: .*"edge"/],
    ['vocabulary/larchmere-words.yaml', '(score | result) ..4', '(score | result ..4', /larchmere-words\.yaml:19: /],
    ['criteria/wellness-survey.yaml', 'id: wellness', 'id: [wellness', /wellness-survey\.yaml:\d+: /]
  ] as const) {
    const { status, stdout, stderr } = run(['rules', 'check', spoiled(t, file, from, to)])
    t.equal(status, 1, `${from} → ${to}`)
    t.match(stdout, told)
    t.equal(stderr, '', 'nothing else is said')
  }
})

t.test('an example that is judged otherwise is told with what was expected and what came', async (t) => {
  const folder = spoiled(
    t,
    'criteria/wellness-survey.yaml',
    'clear: Does your clinic offer depression screening to its patients?',
    'clear: Are you treated for a mental illness, or was your burnout score above 27?'
  )
  const { status, stdout } = run(['rules', 'check', folder])
  t.equal(status, 1)
  t.match(stdout, /wellness-survey\.yaml:24: wellness-survey: ".*" should be clear of wellness-survey, but is must/)
  t.match(stdout, /1 examples do not hold/)
})

t.test('a folder without rules is refused', async (t) => {
  const { status, stderr } = run(['rules', 'check', mkdtempSync(join(tmpdir(), 'stigmacheck-none-'))])
  t.equal(status, 2)
  t.match(stderr, /no rule file .*\[rules\.missing\]/)
})

t.test('the list names every criterion and pack', async (t) => {
  const { status, stdout } = run(['rules', 'list'])
  t.equal(status, 0)
  for (const id of ['past-condition', 'hypothetical-impairment', 'safe-haven-missing', 'coalition', 'ncqa'])
    t.match(stdout, new RegExp(`^ {2}${id} `, 'm'))
})

t.test('own rules judge a form when STIGMACHECK_RULES names their folder', async (t) => {
  const list = join(mkdtempSync(join(tmpdir(), 'stigmacheck-list-')), 'form.jsonl')
  const text = 'Are you presently using illegal drugs? Failure to disclose will lead to denial.'
  writeFileSync(list, `${JSON.stringify({ id: 'a', text, context: {} })}\n`)
  const found = (env: Record<string, string>) =>
    JSON.parse(run(['check', list, '--format', 'json'], env).stdout).questions[0].findings.map(
      ({ criterion }: { criterion: string }) => criterion
    )
  t.same(found({ STIGMACHECK_RULES: pack }), ['threat-beside-question'])
  t.same(found({ STIGMACHECK_RULES: '' }), [])
})
