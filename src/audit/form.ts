import type { AuditContext, AuditQuestion, FormSummary, Unread, Warning } from '../contract/audit.js'
import type { Reading } from '../reading/reading.js'
import type { RuleSet } from '../rules/ruleset.js'
import { bandOf } from './form/band.js'
import { type Met, sayFormFindings } from './form/findings.js'
import { conditionItems, type HealthItem, healthItems, isAttestation } from './form/items.js'
import { compareParity } from './form/parity.js'
import { codeGold, codeHalter, findAllInOption, isDyrbyeConsistent, scoreJama } from './form/scores.js'
import { findStatements, isSupport, type Statements } from './form/statements.js'
import { applyStateRules } from './form/states.js'

/** What is known of the document beside its questions. */
export interface FormDocument {
  partial: boolean
  unread: Unread[]
  warnings: Warning[]
  /** True for a given list of questions: what a whole form must print cannot be missed there. */
  isList?: boolean
}

export interface FormInput {
  questions: AuditQuestion[]
  /** The full reading of each question, at the same index: an AuditQuestion holds only its plain part. */
  readings: Reading[]
  context: AuditContext
  ruleSet: RuleSet
  document: FormDocument
}

/**
 * Judges the form as a whole: printed statements, number of health questions, parity, the published scores, the rules
 * of the state and the band. Source: the last section of the codebook.
 *
 * A list of questions is not a form. Missing statements and the number of questions are not held against it, and it
 * takes none of ALL IN's options; parity, scores and band speak of the questions given.
 */
export function summarizeForm({ questions, readings, context, ruleSet, document }: FormInput): FormSummary {
  const items = healthItems(questions, readings)
  const conditions = conditionItems(items)
  const statements = findStatements(questions, items, ruleSet)
  const jama = scoreJama(conditions, statements)
  const parity = compareParity(conditions)
  const met = [
    ...(document.isList ? [] : missing(conditions, statements)),
    ...parity.slice(0, 1).map((): Met => ({ criterion: 'parity', questions: named(questions, parity) }))
  ]
  const findings = sayFormFindings(met, ruleSet)
  return {
    healthQuestions: items.length,
    supportiveStatement: statements.supportive,
    safeHaven: statements.safeHaven,
    confidentialityStatement: statements.confidentiality,
    jamaScore: Object.values(jama).filter(Boolean).length,
    jama,
    allInOption: document.isList ? null : findAllInOption(conditions, statements, (note) => !isSupport(note, ruleSet)),
    dyrbyeConsistent: isDyrbyeConsistent(conditions),
    gold: codeGold(conditions),
    halter: codeHalter(conditions),
    parity,
    stateRules: applyStateRules(questions, context, ruleSet),
    findings,
    band: bandOf(questions, findings, document.partial || document.unread.length > 0)
  }
}

/** What the form ought to print and does not, and what it asks too often. */
function missing(conditions: HealthItem[], { supportive, safeHaven, confidentiality }: Statements): Met[] {
  const asking = conditions.filter((item) => !isAttestation(item)).map(({ question }) => question)
  const met: Met[] = []
  if (!supportive) met.push({ criterion: 'supportive-statement-missing', questions: [] })
  const forcing = asking.filter(({ outcome }) => outcome !== 'clear')
  if (!safeHaven && forcing.length > 0) met.push({ criterion: 'safe-haven-missing', questions: forcing })
  if (asking.length > 1) met.push({ criterion: 'several-health-questions', questions: asking })
  if (!confidentiality && asking.length > 0)
    met.push({ criterion: 'confidentiality-statement-missing', questions: asking })
  return met
}

function named(questions: AuditQuestion[], parity: FormSummary['parity']): AuditQuestion[] {
  const ids = new Set(parity.flatMap((one) => one.questions))
  return questions.filter(({ id }) => ids.has(id))
}
