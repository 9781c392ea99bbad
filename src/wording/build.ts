import { listNames, nameOf } from '../audit/form/items.js'
import type { Alternative, Audit, AuditQuestion, Suggestion } from '../contract/audit.js'
import type { Choice } from '../rules/choices.js'
import type { RuleSet } from '../rules/ruleset.js'
import type { Wording } from '../rules/wordings.js'
import { flaggingFindings } from './choose.js'
import { diffWords } from './diff.js'
import { placeUnderStem } from './place.js'
import type { Step } from './plan.js'
import { wordingFor } from './profession.js'

/** Says one step as a suggestion, in the words of rules/wordings. */
export function buildSuggestion(
  question: AuditQuestion,
  step: Step,
  steps: ReadonlyMap<string, Step>,
  audit: Audit,
  ruleSet: RuleSet
): Suggestion {
  const { phrases } = ruleSet.choices
  if (step.kind === 'joined')
    return {
      ...leaveOut(
        question,
        phrases.joined.replace('{label}', () => nameOf(step.into)),
        ruleSet
      ),
      joinedInto: step.into.id
    }
  if (step.kind === 'covered')
    return leaveOut(
      question,
      phrases.covered.replace('{label}', () => nameOf(step.by)),
      ruleSet
    )

  const { choice, change } = step.pick
  const { joins } = step
  const { profession } = audit.context
  const wording = ruleSet.wordings.find(({ id }) => id === choice.wording)
  const place =
    change.text === question.text || choice.action === 'remove' ? undefined : placeUnderStem(question, audit, steps)
  return {
    action: choice.action,
    wording: choice.wording,
    ...change,
    ...(place && { place }),
    issuer: wording?.issuer ?? null,
    keeps:
      joins.length > 0 ? `${choice.keeps} ${phrases.joins.replace('{labels}', () => listNames(joins))}` : choice.keeps,
    drops: [choice.drops, ...(choice.group === null ? [] : lossesOf(question, ruleSet))].join(' '),
    alternatives: alternativesTo(choice, wording, profession, ruleSet),
    diff: diffWords(question.text, change.text),
    joins: joins.map(({ id }) => id)
  }
}

function leaveOut(question: AuditQuestion, keeps: string, ruleSet: RuleSet): Suggestion {
  return {
    action: 'remove',
    wording: null,
    text: '',
    issuer: null,
    keeps,
    drops: lossesOf(question, ruleSet).join(' '),
    alternatives: [],
    diff: diffWords(question.text, ''),
    joins: []
  }
}

function lossesOf(question: AuditQuestion, { choices }: RuleSet): string[] {
  return flaggingFindings(question).flatMap(({ criterion }) => choices.losses[criterion] ?? [])
}

function alternativesTo(
  choice: Choice,
  wording: Wording | undefined,
  profession: string | null,
  ruleSet: RuleSet
): Alternative[] {
  const ids = choice.alternatives.length > 0 ? choice.alternatives : (wording?.alternatives ?? [])
  return ids.flatMap((id) => {
    const other = ruleSet.wordings.find((one) => one.id === id)
    if (!other) return []
    const text = wordingFor(other, profession, ruleSet)
    return [{ wording: id, issuer: other.issuer, text, ...(other.note && { note: other.note }) }]
  })
}
