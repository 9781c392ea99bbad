/**
 * What judging costs: `node --import tsx bench/judge-speed.ts`
 * One question, warm, over the labelled lines of rules/training; then questions of growing length. Processor time is
 * counted, so that other work on the machine does not.
 */
import { judgeQuestion } from '../src/audit/judge.js'
import type { Question } from '../src/questions/question.js'
import { readItem } from '../src/reading/read-item.js'
import { loadRuleSet } from '../src/rules/load.js'
import { trainingLabels } from '../test/robustness/items.js'

const start = performance.now()
const ruleSet = loadRuleSet()
console.log(`rule set loaded in ${(performance.now() - start).toFixed(0)} ms`)

const questions = trainingLabels().map(({ text, context }) => asQuestion(text, context?.stem ?? null))
for (const question of questions) judge(question)
const times = questions.map(timeOf).sort((a, b) => a - b)
console.log(
  `one question: median ${at(times, 0.5)} ms, 95th of 100 ${at(times, 0.95)} ms, slowest ${at(times, 1)} ms, ${times.length} questions`
)

/** Texts that could make a matcher run away: much of the same, all triggers, no end of a sentence. */
const hard: Record<string, string> = {
  'plain words': 'the clerk keeps the file in the office of the registrar until the board has met ',
  'health words':
    'have you ever been treated for a mental illness or condition that could impair your ability to practice ',
  'one word': 'condition ',
  commas: 'depression, anxiety, mental, physical, emotional, ',
  'open brackets': '((((((((((',
  'no spaces': 'mentalillness'
}
for (const [name, piece] of Object.entries(hard)) {
  const costs = [12_500, 25_000, 50_000, 100_000].map((length) => {
    const question = asQuestion(piece.repeat(Math.ceil(length / piece.length)).slice(0, length))
    return Math.min(timeOf(question), timeOf(question))
  })
  console.log(
    `${name.padEnd(14)} ${costs.map((cost) => `${cost.toFixed(0)} ms`).join(' · ')}  (12,500 to 100,000 characters)`
  )
}

function judge(question: Question): void {
  judgeQuestion(readItem(question, ruleSet), ruleSet, () => '')
}

function timeOf(question: Question): number {
  const before = process.cpuUsage()
  judge(question)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function at(sorted: number[], share: number): string {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(2)
}

function asQuestion(text: string, stem: string | null = null): Question {
  return {
    id: 'question',
    label: null,
    kind: 'question',
    text,
    stem,
    section: null,
    followUp: null,
    definitions: [],
    location: {}
  }
}
