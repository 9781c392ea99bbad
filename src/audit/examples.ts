import type { Question } from '../questions/question.js'
import { readQuestion } from '../reading/read.js'
import type { Criterion, Example, RuleSet } from '../rules/ruleset.js'
import { quoteOf } from './audit.js'
import { judgeQuestion } from './judge.js'

/** An example that the rules do not judge as its file says. */
export interface BrokenExample {
  criterion: string
  file: string
  line: number
  /** What was expected and what came, in one sentence. */
  reason: string
}

/** Judges every example of a criterion by the whole rule set. Known misses (`todo`) are not among the broken ones. */
export function brokenExamples(criterion: Criterion, ruleSet: RuleSet): BrokenExample[] {
  return criterion.examples.flatMap((example) => {
    if (example.kind === 'todo') return []
    const reason = whatIsWrong(example, criterion.id, ruleSet)
    return reason ? [{ criterion: criterion.id, file: criterion.file, line: example.line, reason }] : []
  })
}

function whatIsWrong(example: Example, id: string, ruleSet: RuleSet): string | null {
  const question = questionOf(example)
  const reading = readQuestion(question, ruleSet, { referee: example.form === 'reference' })
  const { findings } = judgeQuestion(reading, ruleSet, (span) => quoteOf(span, question))
  const finding = findings.find(({ criterion }) => criterion === id)
  const text = JSON.stringify(example.text.slice(0, 120))
  if (example.strength === null) return finding ? `${text} should be clear of ${id}, but is ${finding.strength}` : null
  if (!finding) return `${text} should be ${example.strength}, but ${id} does not find it`
  if (finding.strength !== example.strength) return `${text} should be ${example.strength}, but is ${finding.strength}`
  const marked = finding.spans.map((span) => quoteOf(span, question).toLowerCase())
  const unmarked = example.marks.find((mark) => !marked.some((words) => words.includes(mark.toLowerCase())))
  return unmarked === undefined
    ? null
    : `${text}: ${JSON.stringify(unmarked)} should be marked; marked are ${marked.map((words) => JSON.stringify(words)).join(', ')}`
}

/** An example as a question of a form. */
export function questionOf({ text, stem, section, definitions, followUp }: Example): Question {
  return { id: 'example', label: null, kind: 'question', text, stem, section, definitions, followUp, location: {} }
}
