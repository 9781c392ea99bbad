import type { AuditContext, AuditQuestion, StateRuleResult } from '../../contract/audit.js'
import type { RuleSet } from '../../rules/ruleset.js'
import type { StateCondition, StateRule } from '../../rules/states.js'
import { isFlagged } from './items.js'

/** True when a state rule governs forms of this state, kind and profession. An unknown profession is not left out. */
export function binds({ state, binds }: StateRule, context: AuditContext): boolean {
  if (state !== context.state || context.formKind === null) return false
  if (!binds.formKinds.some((kind) => kind === context.formKind)) return false
  return !binds.professions || !context.profession || binds.professions.some((one) => one === context.profession)
}

/** What the recorded rules of the form's state say of its questions. Empty when the state is unknown. */
export function applyStateRules(
  questions: AuditQuestion[],
  context: AuditContext,
  ruleSet: RuleSet
): StateRuleResult[] {
  const { state } = context
  if (state === null) return []
  const rules = ruleSet.states.filter((rule) => rule.state === state)
  const bound = rules.filter((rule) => binds(rule, context))
  if (bound.length === 0) return [noRule(state, rules, ruleSet)]
  return bound.flatMap((rule) => applyStateRule(rule, questions))
}

/** The results of one rule: what conflicts, what it permits, or that it speaks of nothing on the form. */
export function applyStateRule(rule: StateRule, questions: AuditQuestion[]): StateRuleResult[] {
  const asked = questions.filter(({ kind }) => kind !== 'note' && kind !== 'follow-up')
  const conflicting = asked.filter((question) => meets(rule, 'conflicts', question))
  const permitted = asked.filter((question) => !conflicting.includes(question) && meets(rule, 'permits', question))
  const say = (result: StateRuleResult['result'], message: string, about: AuditQuestion[]): StateRuleResult => ({
    state: rule.state,
    rule: rule.id,
    citation: rule.citation,
    result,
    message,
    questions: about.map(({ id }) => id)
  })
  const results = [
    say('conflicts-with', rule.messages.conflicts, conflicting),
    say('permitted-by', rule.messages.permits, permitted)
  ].filter((one) => one.questions.length > 0)
  return results.length > 0 ? results : [say('no-rule-found', rule.messages.none, [])]
}

function noRule(state: string, rules: StateRule[], ruleSet: RuleSet): StateRuleResult {
  const name = ruleSet.context.states[state] ?? state
  const message =
    rules.length === 0
      ? `No rule of ${name} on health questions is recorded here.`
      : `The rule recorded for ${name} (${rules.map(({ citation }) => citation).join('; ')}) governs ${rules.map(({ binds }) => binds.whose).join('; ')}. This form is not known to be one of them.`
  return {
    state,
    rule: rules[0]?.id ?? 'none',
    citation: rules[0]?.citation ?? '',
    result: 'no-rule-found',
    message,
    questions: []
  }
}

function meets(rule: StateRule, list: 'conflicts' | 'permits', question: AuditQuestion): boolean {
  return rule[list].some((condition, at) => holds(condition, question, () => says(rule, `${list}.${at}`, question)))
}

function says(rule: StateRule, name: string, { stem, text }: AuditQuestion): boolean {
  return rule.signs(stem ? `${stem} ${text}` : text).has(name)
}

function holds(condition: StateCondition, question: AuditQuestion, shows: () => boolean): boolean {
  const { criteria, domains, triggers, flagged, phrases } = condition
  if (flagged !== undefined && flagged !== isFlagged(question)) return false
  if (criteria && !question.findings.some(({ criterion }) => criteria.includes(criterion))) return false
  if (domains && !question.reading.some(({ domain }) => domain.some((one) => domains.includes(one)))) return false
  if (triggers && !question.reading.some(({ trigger }) => triggers.includes(trigger))) return false
  return !phrases || shows()
}
