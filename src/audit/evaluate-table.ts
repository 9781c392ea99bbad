import type { Evaluation, Score } from './evaluate.js'
import type { Interval } from './evaluate-intervals.js'

/** The scores as a Markdown table, as it stands in the README. */
export function evaluationMarkdown(evaluation: Evaluation): string {
  const rows = linesOf(evaluation).map(
    ([name, score]) =>
      `| ${name} | ${score.tp + score.fn} | ${withInterval(score.precision, score.precisionInterval)} | ` +
      `${withInterval(score.recall, score.recallInterval)} | ${withInterval(score.f1, score.f1Interval)} |`
  )
  return `${['| | cases | precision | recall | F1 |', '|---|---:|---:|---:|---:|', ...rows].join('\n')}\n`
}

/** The scores and the misses for a terminal. */
export function evaluationText(evaluation: Evaluation): string {
  const lines = linesOf(evaluation).map(
    ([name, score]) =>
      `${name.padEnd(28)} P ${withInterval(score.precision, score.precisionInterval)}  ` +
      `R ${withInterval(score.recall, score.recallInterval)}  F1 ${withInterval(score.f1, score.f1Interval)}  ` +
      `(${score.tp} right, ${score.fp} too many, ${score.fn} missed)`
  )
  const { questions, sameOutcome, sameOutcomeInterval, neverSilent, needsReview, misses } = evaluation
  const summary = [
    `${questions} questions; 95% intervals in brackets`,
    `same outcome ${withInterval(sameOutcome, sameOutcomeInterval)}, flagged or shown to a person ` +
      `${percent(neverSilent)} of those to flag, needs review ${needsReview}`
  ]
  const missed = misses.flatMap(({ id, expected, got, missing, extra, text }) => [
    `${id}: ${expected} expected, ${got} given${list('; missed', missing)}${list('; too many', extra)}`,
    `    ${text.replace(/\s+/g, ' ').slice(0, 240)}`
  ])
  return `${[...summary, ...lines, `${misses.length} differ`, ...missed].join('\n')}\n`
}

function linesOf({ flagged, health, criteria, byCriterion }: Evaluation): [string, Score][] {
  return [
    ['flagged', flagged],
    ['health question', health],
    ['criteria together', criteria],
    ...Object.entries(byCriterion)
  ]
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`

const withInterval = (share: number, [low, high]: Interval): string =>
  `${percent(share)} [${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}]`

const list = (label: string, names: string[]): string => (names.length === 0 ? '' : `${label}: ${names.join(', ')}`)
