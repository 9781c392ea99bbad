import type { AuditQuestion, Outcome } from '../contract/audit.js'
import { bootstrapF1, f1, type Interval, type Tally, wilson } from './evaluate-intervals.js'
import type { LabelledQuestion } from './evaluate-labels.js'

/** Precision, recall and F1 with their 95% intervals: Wilson's for the shares, a bootstrap with a fixed seed for F1. */
export interface Score extends Tally {
  precision: number
  precisionInterval: Interval
  recall: number
  recallInterval: Interval
  f1: number
  f1Interval: Interval
}

/** A question on which the checker and the label differ. */
export interface Miss {
  id: string
  text: string
  expected: Outcome
  got: Outcome
  /** Criteria of the label that were not found, and criteria found that the label does not have. */
  missing: string[]
  extra: string[]
}

export interface Evaluation {
  questions: number
  /** must-change or should-change, against everything else. */
  flagged: Score
  health: Score
  /** All criteria above advisable, counted together. */
  criteria: Score
  byCriterion: Record<string, Score>
  /** Share of questions with exactly the expected outcome. */
  sameOutcome: number
  sameOutcomeInterval: Interval
  /** Share of the questions to flag that were flagged or handed to a person. */
  neverSilent: number
  needsReview: number
  misses: Miss[]
}

type Judged = Pick<AuditQuestion, 'id' | 'health' | 'outcome' | 'findings'>

/** Compares the checker's answers with a coder's labels. A question without an answer counts as "not about health". */
export function evaluate(labels: LabelledQuestion[], judged: Judged[]): Evaluation {
  const answers = new Map(judged.map((question) => [question.id, question]))
  const rows = labels.map((label) => compare(label, answers.get(label.id)))
  const names = [...new Set(rows.flatMap(({ criteria }) => [...criteria.keys()]))].sort()
  const toFlag = rows.filter(({ flagged }) => flagged.tp + flagged.fn > 0)
  const same = rows.filter(({ label, outcome }) => label.outcome === outcome).length
  return {
    questions: rows.length,
    flagged: score(rows.map(({ flagged }) => flagged)),
    health: score(rows.map(({ health }) => health)),
    criteria: score(rows.map(({ criteria }) => sum([...criteria.values()]))),
    byCriterion: Object.fromEntries(
      names.map((name) => [name, score(rows.map(({ criteria }) => criteria.get(name) ?? none))])
    ),
    sameOutcome: share(same, rows.length),
    sameOutcomeInterval: wilson(same, rows.length),
    neverSilent: share(
      toFlag.filter(({ flagged, outcome }) => flagged.tp > 0 || outcome === 'needs-review').length,
      toFlag.length
    ),
    needsReview: rows.filter(({ outcome }) => outcome === 'needs-review').length,
    misses: rows.flatMap((row) => (isMiss(row) ? [toMiss(row)] : []))
  }
}

const none: Tally = { tp: 0, fp: 0, fn: 0 }

interface Row {
  label: LabelledQuestion
  outcome: Outcome
  flagged: Tally
  health: Tally
  criteria: Map<string, Tally>
}

function compare(label: LabelledQuestion, answer: Judged | undefined): Row {
  const outcome = answer?.outcome ?? 'not-health'
  const expected = criteriaAboveAdvisable(Object.entries(label.criteria))
  const found = criteriaAboveAdvisable((answer?.findings ?? []).map(({ criterion, strength }) => [criterion, strength]))
  const open = openCriteria(label)
  const criteria = new Map(
    [...new Set([...expected, ...found])]
      .filter((name) => !open.has(name))
      .map((name) => [name, tally(expected.has(name), found.has(name))])
  )
  return {
    label,
    outcome,
    flagged: tally(isFlagged(label.outcome), isFlagged(outcome)),
    health: tally(label.health, answer?.health ?? false),
    criteria
  }
}

const isFlagged = (outcome: Outcome): boolean => outcome === 'must-change' || outcome === 'should-change'

const criteriaAboveAdvisable = (pairs: [string, string][]): Set<string> =>
  new Set(pairs.filter(([, strength]) => strength !== 'advisable').map(([name]) => name))

/**
 * Criteria on which two careful coders may differ: those the label names, and those that rulings 8 and 19 of the
 * codebook leave open beside a criterion that stands alone. See docs/rulings.md.
 */
function openCriteria({ criteria, optional }: LabelledQuestion): Set<string> {
  const open = new Set(optional ?? [])
  const has = (...names: string[]): boolean => names.some((name) => name in criteria)
  if (has('health-leave', 'program-participation')) open.add('past-condition')
  if (has('health-leave', 'program-participation', 'medical-release')) open.add('singled-out')
  if (has('health-leave', 'program-participation', 'medical-release', 'medication')) open.add('no-impairment-limit')
  if (has('condition-free-attestation', 'accommodation-missing')) open.add('no-impairment-limit')
  return open
}

const tally = (expected: boolean, found: boolean): Tally => ({
  tp: Number(expected && found),
  fp: Number(!expected && found),
  fn: Number(expected && !found)
})

const sum = (tallies: Tally[]): Tally =>
  tallies.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), none)

const share = (part: number, all: number): number => (all === 0 ? 1 : part / all)

function score(rows: Tally[]): Score {
  const { tp, fp, fn } = sum(rows)
  return {
    tp,
    fp,
    fn,
    precision: share(tp, tp + fp),
    precisionInterval: wilson(tp, tp + fp),
    recall: share(tp, tp + fn),
    recallInterval: wilson(tp, tp + fn),
    f1: f1({ tp, fp, fn }),
    f1Interval: bootstrapF1(rows)
  }
}

const isMiss = ({ label, outcome, criteria }: Row): boolean =>
  label.outcome !== outcome || [...criteria.values()].some(({ fp, fn }) => fp + fn > 0)

function toMiss({ label, outcome, criteria }: Row): Miss {
  const named = [...criteria]
  return {
    id: label.id,
    text: label.text,
    expected: label.outcome,
    got: outcome,
    missing: named.filter(([, { fn }]) => fn > 0).map(([name]) => name),
    extra: named.filter(([, { fp }]) => fp > 0).map(([name]) => name)
  }
}
