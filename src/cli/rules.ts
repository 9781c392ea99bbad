import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type BrokenExample, brokenExamples } from '../audit/examples.js'
import { Problem } from '../contract/problem.js'
import { loadRuleSet, rulesFolder } from '../rules/load.js'
import type { RuleSet } from '../rules/ruleset.js'
import { RuleFileError } from '../rules/yaml.js'

const exit = { good: 0, mistakes: 1 } as const

/** `stigmacheck rules check DIR` and `stigmacheck rules list`. */
export async function rules(words: string[]): Promise<number> {
  const [what, folder, ...more] = words
  if (what === 'list' && folder === undefined) return list()
  if (what === 'check' && folder !== undefined && more.length === 0) return check(folder)
  throw new Problem('usage', 'Wrong use of "rules".', {
    todo: 'Use "stigmacheck rules check DIR" or "stigmacheck rules list".',
    status: 400
  })
}

/** Every criterion of the rule set with its strengths and sources, and the packs. */
function list(): number {
  const { id, version, criteria, form, packs } = loadRuleSet()
  const rows = [
    `${id} ${version}`,
    '',
    'Criteria of a question',
    ...criteria.map(({ id, strengths, title }) => row(id, Object.keys(strengths).join(', '), title)),
    '',
    'Criteria of the whole form',
    ...form.map(({ id, strength, title }) => row(id, strength, title)),
    '',
    'Packs',
    ...packs.map(({ id, title, describes }) => row(id, title, describes))
  ]
  process.stdout.write(`${rows.join('\n')}\n`)
  return exit.good
}

const row = (id: string, middle: string, text: string): string =>
  `  ${id.padEnd(34)} ${middle.padEnd(26)} ${text.trim()}`

/**
 * Checks a folder of own rules: that every file can be read, points only to what exists, and that every example is
 * judged as it says. A folder with a ruleset.yaml is checked as a whole rule set, any other beside the project's rules.
 */
function check(folder: string): number {
  const own = resolve(folder)
  if (!existsSync(own) || !hasRules(own))
    throw new Problem('rules.missing', `There is no rule file in ${JSON.stringify(folder)}.`, {
      todo: 'Name a folder with criteria/*.yaml or vocabulary/*.yaml; see docs/writing-rules.md.'
    })
  let ruleSet: RuleSet
  try {
    ruleSet = existsSync(join(own, 'ruleset.yaml')) ? loadRuleSet({ root: own }) : loadRuleSet({ extra: own })
  } catch (error) {
    if (!(error instanceof RuleFileError)) throw error
    process.stdout.write(`${shortPath(error.file)}:${error.line}: ${error.reason}\n`)
    return exit.mistakes
  }
  const broken = ruleSet.criteria.flatMap((criterion) => brokenExamples(criterion, ruleSet))
  for (const one of broken) process.stdout.write(`${tell(one)}\n`)
  const ownCriteria = ruleSet.criteria.filter(({ file }) => file.startsWith(own))
  const examples = ownCriteria.flatMap(({ examples }) => examples)
  const known = examples.filter(({ kind }) => kind === 'todo').length
  const told = broken.length === 0 ? 'every example holds' : `${broken.length} examples do not hold`
  process.stdout.write(
    `${ownCriteria.length} criteria, ${examples.length} examples, ${known} known misses in ${shortPath(own)}; ${told}\n`
  )
  return broken.length === 0 ? exit.good : exit.mistakes
}

const hasRules = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.yaml'))

const tell = ({ file, line, criterion, reason }: BrokenExample): string =>
  `${shortPath(file)}:${line}: ${criterion}: ${reason}`

/** Relative to where the command runs, or to the rules folder for the project's own files. */
function shortPath(file: string): string {
  const here = relative(process.cwd(), file)
  if (!here.startsWith('..')) return here
  const inRules = relative(rulesFolder, file)
  return inRules.startsWith('..') ? file : join('rules', inRules)
}
