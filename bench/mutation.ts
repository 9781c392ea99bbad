/**
 * Mutation test of the rules: `node --import tsx bench/mutation.ts [--survivors]`
 * Each mutant is the rule set with one phrase dropped, one strength flipped or one condition widened. It is killed when
 * an example of a criterion, a ruling or a labelled line of rules/training that held before no longer holds, or when a
 * phrase no longer finds its words in test/rules/vocabulary-examples.json.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { quoteOf } from '../src/audit/audit.js'
import { brokenExamples, questionOf } from '../src/audit/examples.js'
import { judgeQuestion } from '../src/audit/judge.js'
import type { Strength } from '../src/contract/audit.js'
import type { Question } from '../src/questions/question.js'
import { readQuestion } from '../src/reading/read.js'
import type { Reading } from '../src/reading/reading.js'
import { loadRuleSet, rulesFolder } from '../src/rules/load.js'
import { Matcher } from '../src/rules/matcher.js'
import { type Node, type Phrase, parsePhrase } from '../src/rules/phrase.js'
import type { RuleSet } from '../src/rules/ruleset.js'
import { cutWords } from '../src/rules/words.js'
import { edgeCases } from '../test/audit/edge-cases.js'
import { rulings } from '../test/audit/rulings.js'
import type { Printed } from '../test/helpers/judge.js'
import { printed, trainingLabels } from '../test/robustness/items.js'
import { finds } from '../test/rules/vocabulary-found.js'

interface Held {
  /** What a test asserts of it: outcome and criteria above advisable, or, for an example, its own criterion. */
  sign: (ruleSet: RuleSet, reading: Reading) => string
  read: (ruleSet: RuleSet) => Reading
  /** What the rule set as it is reads. */
  reading: Reading
  before: string
  words: string[]
}

const ruleSet = loadRuleSet()
const { vocabulary } = ruleSet

const held = [...examples(), ...sentences()]
const mutants = [...droppedPhrases(), ...flippedStrengths(), ...widenedConditions()]
const byKind = new Map<string, { all: number; judged: number; killed: number }>()
const vocabularyExamples = JSON.parse(
  readFileSync(new URL('../test/rules/vocabulary-examples.json', import.meta.url), 'utf8')
) as Record<string, string[]>
const survivors: string[] = []
for (const { kind, name, mutate, touches, concept } of mutants) {
  const mutant = mutate()
  const judged = held.some((one) => {
    if (touches && !touches(one)) return false
    return one.sign(mutant, touches ? one.read(mutant) : one.reading) !== one.before
  })
  const { matcher } = mutant.vocabulary
  const killed = judged || (vocabularyExamples[concept ?? ''] ?? []).some((text) => !finds(concept!, text, matcher))
  const count = byKind.get(kind) ?? { all: 0, judged: 0, killed: 0 }
  byKind.set(kind, {
    all: count.all + 1,
    judged: count.judged + Number(judged),
    killed: count.killed + Number(killed)
  })
  if (!killed) survivors.push(`${kind}: ${name}`)
}
for (const [kind, { all, judged, killed }] of byKind)
  console.log(`${kind.padEnd(18)} ${killed} of ${all} killed (${percent(killed, all)}), ${judged} by judgements alone`)
const killed = mutants.length - survivors.length
console.log(
  `together ${killed} of ${mutants.length} (${percent(killed, mutants.length)}), by ${held.length} judged lines`
)
if (process.argv.includes('--survivors')) for (const line of survivors) console.log(line)

function percent(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)}%`
}

/** The examples in the criteria files: each holds for its own criterion. */
function examples(): Held[] {
  return ruleSet.criteria.flatMap((criterion) => {
    const broken = new Set(brokenExamples(criterion, ruleSet).map(({ line }) => line))
    return criterion.examples
      .filter(({ kind, line }) => kind !== 'todo' && !broken.has(line))
      .map((example) =>
        hold(questionOf(example), example.form === 'reference', (signature) => {
          const found = signature.findings.find((one) => one.startsWith(`${criterion.id}=`))
          return found ?? 'clear'
        })
      )
  })
}

/** The sentences of the rulings and the labelled lines, as far as they hold today. */
function sentences(): Held[] {
  const fromRulings = [...rulings, ...edgeCases]
    .flatMap((ruling) => ruling.sentences)
    .map((sentence) => ({ item: sentence as Printed, outcome: sentence.outcome }))
  const fromLabels = trainingLabels().map((label) => ({ item: printed(label), outcome: label.outcome }))
  return [...fromRulings, ...fromLabels].flatMap(({ item, outcome }) => {
    const one = hold(toQuestion(item), false, ({ outcome, findings }) => `${outcome} ${findings.join(' ')}`)
    return one.before.startsWith(`${outcome} `) ? [one] : []
  })
}

interface Signature {
  outcome: string
  /** `criterion=strength`, above advisable. */
  findings: string[]
}

function hold(question: Question, referee: boolean, asserted: (signature: Signature) => string): Held {
  const sign = (rules: RuleSet, reading: Reading): string => {
    const { outcome, findings } = judgeQuestion(reading, rules, (span) => quoteOf(span, question))
    const above = findings.filter(({ strength }) => strength !== 'advisable')
    return asserted({ outcome, findings: above.map(({ criterion, strength }) => `${criterion}=${strength}`).sort() })
  }
  const { text, stem, section, followUp, definitions } = question
  const words = cutWords([section, stem, text, followUp, ...definitions].filter(Boolean).join(' . '))
  const read = (rules: RuleSet): Reading => readQuestion(question, rules, { referee })
  const reading = read(ruleSet)
  return {
    sign,
    read,
    reading,
    before: sign(ruleSet, reading),
    words: [...new Set(words.map(({ word }) => vocabulary.speller.spell(word)))]
  }
}

function toQuestion({ text, stem, section, followUp, definitions }: Printed): Question {
  return {
    id: 'line',
    label: null,
    kind: 'question',
    text,
    stem: stem ?? null,
    section: section ?? null,
    followUp: followUp ?? null,
    definitions: definitions ?? [],
    location: {}
  }
}

interface Mutant {
  kind: string
  name: string
  mutate: () => RuleSet
  /** Set when the mutant reads otherwise: only these lines can then come out otherwise. */
  touches?: (line: Held) => boolean
  /** The concept that lost a phrase. */
  concept?: string
}

function* droppedPhrases(): Generator<Mutant> {
  const phrases = new Map<string, { source: string; phrase: Phrase }[]>()
  const folder = join(rulesFolder, 'vocabulary')
  for (const name of readdirSync(folder).sort()) {
    const file = parse(readFileSync(join(folder, name), 'utf8')) as {
      concepts?: Record<string, { phrases: string[] }>
    }
    for (const [id, concept] of Object.entries(file.concepts ?? {})) {
      const list = concept.phrases.map((source) => ({ source, phrase: parsePhrase(source) }))
      phrases.set(id, [...(phrases.get(id) ?? []), ...list])
    }
  }
  for (const [id, list] of phrases)
    for (const dropped of list) {
      yield {
        kind: 'phrase dropped',
        concept: id,
        name: `${id}: ${dropped.source.slice(0, 140)}`,
        mutate: () => {
          const left = new Map([...phrases].map(([key, all]) => [key, all.map(({ phrase }) => phrase)]))
          left.set(
            id,
            list.filter((one) => one !== dropped).map(({ phrase }) => phrase)
          )
          return { ...ruleSet, vocabulary: { ...vocabulary, matcher: new Matcher(left) } }
        },
        touches: ({ words }) => mayMatch(dropped.phrase, words)
      }
    }
}

/** False when a word that the phrase cannot do without is not in the line. */
function mayMatch(phrase: Node[], words: string[]): boolean {
  return phrase.every((node) => {
    if (node.kind === 'word') return words.some((word) => node.words.has(word))
    if (node.kind === 'prefix') return words.some((word) => word.startsWith(node.prefix))
    return node.kind === 'either' ? node.options.some((option) => mayMatch(option, words)) : true
  })
}

function* flippedStrengths(): Generator<Mutant> {
  const flip: Record<Strength, Strength> = { must: 'should', should: 'must', advisable: 'should' }
  for (const criterion of ruleSet.criteria)
    for (const strength of Object.keys(criterion.strengths) as Strength[]) {
      const { [strength]: condition, ...others } = criterion.strengths
      yield {
        kind: 'strength flipped',
        name: `${criterion.id}: ${strength} becomes ${flip[strength]}`,
        mutate: () =>
          replace({
            ...criterion,
            strengths: { ...others, [flip[strength]]: condition },
            message: { ...criterion.message, [flip[strength]]: 'flipped' }
          })
      }
    }
}

/** Takes one demand out of one condition: a trigger list, a time, a feature that must hold or must not. */
function* widenedConditions(): Generator<Mutant> {
  for (const criterion of ruleSet.criteria)
    for (const path of demandsIn(criterion.strengths))
      yield {
        kind: 'condition widened',
        name: `${criterion.id}: without ${path.join('.')}`,
        mutate: () => replace({ ...criterion, strengths: without(criterion.strengths, path) })
      }
}

function* demandsIn(value: unknown, path: string[] = []): Generator<string[]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key]
    if (path.at(-1) === 'limb') yield here
    else yield* demandsIn(inner, here)
  }
}

function without<T>(value: T, [key, ...rest]: string[]): T {
  if (key === undefined) return value
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? without(one, rest) : one)) as T
  const { [key]: inner, ...others } = value as Record<string, unknown>
  return (rest.length === 0 ? others : { ...others, [key]: without(inner, rest) }) as T
}

function replace(criterion: RuleSet['criteria'][number]): RuleSet {
  return { ...ruleSet, criteria: ruleSet.criteria.map((one) => (one.id === criterion.id ? criterion : one)) }
}
