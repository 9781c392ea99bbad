import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkExamples } from './check.js'
import { loadChoices } from './choices.js'
import { loadContextRules } from './context.js'
import { loadCriteria } from './criteria.js'
import { loadFormCriteria } from './form.js'
import { loadRuleSetFile } from './packs.js'
import { loadProfessions } from './professions.js'
import { checkTextReferences } from './references.js'
import type { Criterion, RuleSet } from './ruleset.js'
import { loadSources } from './sources.js'
import { loadStateRules } from './states.js'
import { loadVocabulary, type Vocabulary } from './vocabulary.js'
import { loadWordings } from './wordings.js'
import { RuleFileError } from './yaml.js'

export interface RuleSetOptions {
  /** Which pack judges; the default is the one that ruleset.yaml names. */
  pack?: string
  /** A folder of own rules, laid out like rules/; its criteria, phrases and wordings are added. */
  extra?: string
  /** Another folder in place of rules/. */
  root?: string
}

/** The folder rules/ of this installation. */
export const rulesFolder = fileURLToPath(new URL('../../rules', import.meta.url))

const loaded = new Map<string, RuleSet>()

/**
 * Loads, checks and compiles the rule set. The same options give the same object.
 * @throws RuleFileError for the first mistake, with file, line and reason.
 */
export function loadRuleSet(options: RuleSetOptions = {}): RuleSet {
  const root = options.root ?? rulesFolder
  const key = JSON.stringify([root, options.pack, options.extra])
  const before = loaded.get(key)
  if (before) return before
  const roots = options.extra ? [root, options.extra] : [root]
  const { id, version, defaultPack, order, packs } = loadRuleSetFile(root)
  const pack = packs.find((one) => one.id === (options.pack ?? defaultPack))
  if (!pack) throw new RuleFileError(join(root, 'ruleset.yaml'), 1, `there is no pack "${options.pack ?? defaultPack}"`)
  const professions = loadProfessions(root)
  const ruleSet: RuleSet = {
    id,
    version,
    sha256: hashOf(roots),
    pack,
    packs,
    criteria: inOrder(roots.flatMap(loadCriteria), order, root),
    vocabulary: vocabularyOf(roots),
    sources: roots.flatMap((one) => (existsSync(join(one, 'sources.yaml')) ? loadSources(one) : [])),
    wordings: roots.flatMap(loadWordings),
    states: roots.flatMap(loadStateRules),
    form: roots.flatMap(loadFormCriteria),
    choices: loadChoices(root),
    professions,
    context: loadContextRules(root, professions)
  }
  checkExamples(ruleSet)
  checkReferences(ruleSet)
  checkTextReferences(ruleSet, root)
  loaded.set(key, ruleSet)
  return ruleSet
}

const vocabularies = new Map<string, Vocabulary>()

/** The packs of one folder share its compiled vocabulary. */
function vocabularyOf(roots: string[]): Vocabulary {
  const key = roots.join('\n')
  const vocabulary = vocabularies.get(key) ?? loadVocabulary(roots)
  vocabularies.set(key, vocabulary)
  return vocabulary
}

function inOrder(criteria: Criterion[], order: string[], root: string): Criterion[] {
  for (const id of order)
    if (!criteria.some((one) => one.id === id))
      throw new RuleFileError(join(root, 'ruleset.yaml'), 1, `order: there is no criterion "${id}"`)
  const twice = criteria.find((one, at) => criteria.findIndex(({ id }) => id === one.id) < at)
  if (twice) throw new RuleFileError(twice.file, 1, `the criterion "${twice.id}" stands twice`)
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return criteria.sort((a, b) => place(a.id) - place(b.id))
}

function checkReferences(ruleSet: RuleSet): void {
  const sources = new Set(ruleSet.sources.map(({ id }) => id))
  const wordings = new Set(ruleSet.wordings.map(({ id }) => id))
  const line = (file: string, text: string): number =>
    Math.max(
      1,
      readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((row) => row.includes(text)) + 1
    )
  for (const { file, sources: named, suggest, strengths } of ruleSet.criteria) {
    for (const id of named)
      if (!sources.has(id)) throw new RuleFileError(file, line(file, 'sources:'), `sources: there is no source "${id}"`)
    if (suggest && !wordings.has(suggest))
      throw new RuleFileError(file, line(file, 'suggest:'), `suggest: there is no wording "${suggest}"`)
    for (const id of conceptsOf(strengths))
      if (!ruleSet.vocabulary.says.has(id))
        throw new RuleFileError(file, line(file, id), `strengths: there is no concept "${id}"`)
  }
}

function conceptsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'found' ? (inner as string[]) : conceptsOf(inner)))
}

function hashOf(roots: string[]): string {
  const hash = createHash('sha256')
  for (const root of roots) {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(yaml|txt)$/.test(name))
    for (const name of files.sort())
      hash.update(`${relative(root, join(root, name))}\0`).update(readFileSync(join(root, name)))
  }
  return hash.digest('hex')
}
