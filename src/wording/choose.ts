import { binds } from '../audit/form/states.js'
import type { AuditContext, AuditQuestion, Finding, Limb, Span, TextPart } from '../contract/audit.js'
import type { Choice, ChoiceWhen } from '../rules/choices.js'
import type { RuleSet } from '../rules/ruleset.js'

/** The choices that hold for a flagged question, best first. The last choice of the rules holds for every question. */
export function choicesFor(question: AuditQuestion, context: AuditContext, ruleSet: RuleSet): Choice[] {
  const held = ruleSet.choices.choices.filter(({ when }) => holds(when, question, context, ruleSet))
  return [...ownChoices(question, ruleSet), ...held]
}

/** The findings that make a question flagged. */
export const flaggingFindings = ({ findings }: AuditQuestion): Finding[] =>
  findings.filter(({ strength }) => strength !== 'advisable')

/** In which part of the item a span stands. */
export const partOf = (span: Span): TextPart => (Array.isArray(span) ? 'text' : span.in)

function holds(when: ChoiceWhen, question: AuditQuestion, context: AuditContext, ruleSet: RuleSet): boolean {
  const {
    kind,
    formKind,
    stateRule,
    criteria,
    onlyCriteria,
    noCriteria,
    onlyTriggers,
    onlyDomains,
    onlyPart,
    asksNothing
  } = when
  const findings = flaggingFindings(question)
  if (kind && !kind.includes(question.kind)) return false
  if (formKind && !formKind.some((one) => one === context.formKind)) return false
  if (stateRule && !ruleSet.states.some((rule) => stateRule.includes(rule.id) && binds(rule, context))) return false
  if (criteria && !findings.some(({ criterion }) => criteria.includes(criterion))) return false
  if (onlyCriteria && !findings.every(({ criterion }) => onlyCriteria.includes(criterion))) return false
  if (noCriteria && findings.some(({ criterion }) => noCriteria.includes(criterion))) return false
  if (onlyTriggers && !limbsAll(question, ({ trigger }) => onlyTriggers.includes(trigger))) return false
  if (onlyDomains && !liesOnlyIn(question, onlyDomains)) return false
  if (asksNothing && question.reading.length > 0) return false
  return (
    !onlyPart || findings.every(({ spans }) => spans.length > 0 && spans.every((span) => partOf(span) === onlyPart))
  )
}

const limbsAll = ({ reading }: AuditQuestion, holds: (limb: Limb) => boolean): boolean =>
  reading.length > 0 && reading.every(holds)

const liesOnlyIn = (question: AuditQuestion, domains: readonly string[]): boolean =>
  limbsAll(question, ({ domain }) => domain.length > 0 && domain.every((one) => domains.includes(one)))

/** Criteria of own rules are not in the book of choices: the wording that such a criterion names goes first. */
function ownChoices(question: AuditQuestion, { criteria, choices: { losses, phrases } }: RuleSet): Choice[] {
  const found = new Set(flaggingFindings(question).map(({ criterion }) => criterion))
  return criteria
    .filter(({ id, suggest }) => found.has(id) && suggest !== null && losses[id] === undefined)
    .map(({ id, suggest, why }) => ({
      id,
      when: {},
      action: 'replace',
      wording: suggest,
      group: null,
      yields: null,
      covered: [],
      part: 'text',
      keeps: phrases.own,
      drops: why,
      alternatives: []
    }))
}
