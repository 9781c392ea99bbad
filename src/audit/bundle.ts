import { type Audit, type AuditQuestion, type Band, type Outcome, outcomes } from '../contract/audit.js'
import type { BundleAudit, BundleCriterion, BundleDocument } from '../contract/bundle.js'
import type { RuleSet } from '../rules/ruleset.js'
import { isFlagged } from './form/items.js'

/** From worst to best. An open band is worse than a flaw that is known: it may hide a must. */
const fromWorst: Band[] = ['not-aligned', 'incomplete', 'improvements-advised', 'aligned']

/** Every organisation has an application and asks for references; what was not handed in was not judged. */
const usualKinds: { name: string; kinds: string[] }[] = [
  { name: 'application', kinds: ['hospital-credentialing', 'initial-license', 'payer', 'residency', 'employment'] },
  { name: 'renewal', kinds: ['renewal'] },
  { name: 'reference', kinds: ['reference'] }
]

/**
 * Judges several documents of one organisation together, with one verdict and each document's share.
 * One violated item makes the whole set not compliant (ALL IN; Melnyk 2023), so the worst document decides.
 * @param audits at least one, in the order in which they are listed
 */
export function auditBundle(audits: Audit[], ruleSet: RuleSet): BundleAudit {
  const band = worst(audits)
  const flagged = audits.flatMap(({ questions }) => questions.filter(isFlagged)).length
  const documents = audits.map((audit, at) =>
    describe(audit, flagged, audits.length > 1 && worst(audits.filter((_, other) => other !== at)) !== band)
  )
  const naming = (holds: (audit: Audit) => boolean): string[] =>
    audits.filter(holds).map(({ document }) => document.name)
  const kinds = audits.map(({ context }) => context.formKind)
  return {
    schema: 'stigmacheck.bundle/1',
    ruleSet: { pack: ruleSet.pack.id, version: ruleSet.version, sha256: ruleSet.sha256 },
    band,
    verdict: sayVerdict(band, documents, flagged),
    documents,
    counts: sumCounts(audits),
    criteria: countCriteria(audits, ruleSet),
    supportiveStatementIn: naming(({ form }) => form.supportiveStatement),
    safeHavenIn: naming(({ form }) => form.safeHaven),
    notSeen: usualKinds
      .filter((usual) => !kinds.some((kind) => usual.kinds.includes(kind ?? '')))
      .map(({ name }) => name),
    sources: ['all-in', 'melnyk-2023']
  }
}

function worst(audits: Audit[]): Band {
  return fromWorst.find((band) => audits.some(({ form }) => form.band === band)) ?? 'incomplete'
}

function describe(
  { document, context, form, counts, questions }: Audit,
  flagged: number,
  deciding: boolean
): BundleDocument {
  return {
    name: document.name,
    sha256: document.sha256,
    formKind: context.formKind,
    band: form.band,
    healthQuestions: form.healthQuestions,
    mustChange: counts['must-change'],
    shouldChange: counts['should-change'],
    needsReview: counts['needs-review'],
    unread: document.unread.length,
    jamaScore: form.jamaScore,
    allInOption: form.allInOption,
    shareOfFlagged: flagged === 0 ? 0 : questions.filter(isFlagged).length / flagged,
    deciding
  }
}

function sumCounts(audits: Audit[]): Record<Outcome, number> {
  const sum = (outcome: Outcome): number => audits.reduce((total, { counts }) => total + counts[outcome], 0)
  return Object.fromEntries(outcomes.map((outcome) => [outcome, sum(outcome)])) as Record<Outcome, number>
}

/** Criteria of questions found above advisable, in the order of the rule set. */
function countCriteria(audits: Audit[], { criteria }: RuleSet): BundleCriterion[] {
  const has = (question: AuditQuestion, id: string): boolean =>
    question.findings.some(({ criterion, strength }) => criterion === id && strength !== 'advisable')
  return criteria.flatMap(({ id, title }) => {
    const found = audits.filter(({ questions }) => questions.some((question) => has(question, id)))
    if (found.length === 0) return []
    const questions = found.flatMap((audit) => audit.questions.filter((question) => has(question, id))).length
    return [{ criterion: id, title, questions, documents: found.map(({ document }) => document.name) }]
  })
}

function sayVerdict(band: Band, documents: BundleDocument[], flagged: number): string {
  const of = (one: Band): number => documents.filter((document) => document.band === one).length
  const all = documents.length
  if (band === 'not-aligned') {
    const most = documents.reduce((a, b) => (b.shareOfFlagged > a.shareOfFlagged ? b : a))
    const share = Math.round(most.shareOfFlagged * flagged)
    const where = flagged > 0 ? ` ${most.name} holds ${share} of the ${flagged} questions to change.` : ''
    return `Not aligned: ${of(band)} of ${all} documents must change.${where}`
  }
  if (band === 'incomplete') return `Open: ${of(band)} of ${all} documents could not be judged to the end.`
  if (band === 'improvements-advised')
    return `Aligned, improvements advised: nothing must change; ${of(band)} of ${all} documents can be better.`
  return `Aligned: nothing to change in ${all} of ${all} documents.`
}
