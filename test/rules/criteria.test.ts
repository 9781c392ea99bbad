import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { brokenExamples } from '../../src/audit/examples.js'
import { checkExamples } from '../../src/rules/check.js'
import { loadRuleSet, rulesFolder } from '../../src/rules/load.js'
import { RuleFileError } from '../../src/rules/yaml.js'

const ruleSet = loadRuleSet()

/** A copy of rules/ in which one file is changed, and what loading it says. */
function loadChanged(file: string, change: (text: string) => string): RuleFileError {
  const root = mkdtempSync(join(tmpdir(), 'rules-'))
  try {
    cpSync(rulesFolder, root, { recursive: true })
    const path = join(root, file)
    const before = readFileSync(path, 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`the test changes nothing in ${file}`)
    writeFileSync(path, after)
    checkExamples(loadRuleSet({ root }))
    throw new Error(`the mistake in ${file} was not seen`)
  } catch (error) {
    if (error instanceof RuleFileError) return error
    throw error
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

t.test('every example of every criterion comes out as it says', async (t) => {
  for (const criterion of ruleSet.criteria)
    t.same(
      brokenExamples(criterion, ruleSet).map(({ line, reason }) => `line ${line}: ${reason}`),
      [],
      criterion.id
    )
})

t.test('every criterion has three flagged, three clear and one edge example', async (t) => {
  t.doesNotThrow(() => checkExamples(ruleSet))
})

t.test('all nineteen criteria of the codebook are loaded, in the order of ruleset.yaml', async (t) => {
  t.equal(ruleSet.criteria.length, 19)
  t.equal(ruleSet.criteria[0]?.id, 'past-condition')
  t.equal(ruleSet.criteria.at(-1)?.id, 'no-treatment-exception')
})

t.test('a mistake in a rule file stops the loading with file, line and reason', async (t) => {
  const cases: [string, string, (text: string) => string, RegExp][] = [
    ['an unknown source', 'criteria/medication.yaml', (s) => s.replace('eeoc-1995', 'no-such-source'), /no source/],
    [
      'an unknown wording',
      'criteria/medication.yaml',
      (s) => s.replace('suggest: fsmb-2018', 'suggest: nowhere'),
      /no wording/
    ],
    [
      'an unknown predicate',
      'criteria/medication.yaml',
      (s) => s.replace('trigger: medication', 'trigger: pills'),
      /./
    ],
    ['too few examples', 'criteria/medication.yaml', (s) => s.replace('edge:', 'clear:'), /"edge"/],
    [
      'an example that stands twice',
      'criteria/medication.yaml',
      (s) =>
        s.replace(
          'Do you administer medication to patients?',
          'Are you authorized to prescribe medications in this state?'
        ),
      /stands twice/
    ],
    [
      'a strength without a message',
      'criteria/medication.yaml',
      (s) => s.replace('strengths:', 'strengths:\n  should: { health: true }'),
      /needs a message/
    ],
    ['a phrase that is not closed', 'vocabulary/time.yaml', (s) => s.replace('"never"', '"(never"'), /not closed/],
    ['a beginning with a figure', 'vocabulary/time.yaml', (s) => s.replace('"never"', '"201*"'), /letters only/],
    ['a phrase that begins with a gap', 'vocabulary/time.yaml', (s) => s.replace('"never"', '"..2 never"'), /a gap/],
    ['an unknown concept', 'vocabulary/time.yaml', (s) => s.replace('"never"', '"<nothing>"'), /no concept/],
    ['broken YAML', 'criteria/medication.yaml', (s) => `${s}\n  bad: [`, /./]
  ]
  for (const [name, file, change, reason] of cases) {
    const error = loadChanged(file, change)
    t.match(error.file, file, name)
    t.ok(error.line >= 1, `${name}: line ${error.line}`)
    t.match(error.reason, reason, name)
  }
})

t.test('a pack says which criteria count and how strongly', async (t) => {
  const ids = ruleSet.packs.map(({ id }) => id)
  t.same(ids, ['coalition', 'fsmb-2018', 'jama-2021', 'all-in', 'ncqa'])
  for (const id of ids) t.equal(loadRuleSet({ pack: id }).pack.id, id)
  t.throws(() => loadRuleSet({ pack: 'nobody' }), /no pack/)
})
