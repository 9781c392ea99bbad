import type { AuditQuestion, FormFinding, Strength } from '../../contract/audit.js'
import type { FormCriterion } from '../../rules/form.js'
import type { RuleSet } from '../../rules/ruleset.js'
import { strengthInPack } from '../judge.js'
import { listNames } from './items.js'

/** A criterion of the form that is met, with the questions it speaks of. */
export interface Met {
  criterion: string
  questions: AuditQuestion[]
}

/** Says what is met in the words of rules/form, as strongly as the pack counts it. */
export function sayFormFindings(met: Met[], ruleSet: RuleSet): FormFinding[] {
  return met.flatMap(({ criterion, questions }) => {
    const rule = ruleSet.form.find(({ id }) => id === criterion)
    const strength = rule && strengthIn(ruleSet, rule)
    return rule && strength ? [say(rule, strength, questions, ruleSet)] : []
  })
}

function strengthIn({ pack }: RuleSet, { id, strength }: FormCriterion): Strength | null {
  if (pack.only && !pack.only.includes(id)) return null
  return strengthInPack(strength, id, pack.strengths)
}

function say(rule: FormCriterion, strength: Strength, questions: AuditQuestion[], ruleSet: RuleSet): FormFinding {
  return {
    criterion: rule.id,
    strength,
    title: rule.title,
    message: rule.message.replace('{count}', String(questions.length)).replace('{labels}', () => listNames(questions)),
    why: rule.why,
    sources: rule.sources,
    questions: questions.map(({ id }) => id),
    add: ruleSet.wordings.find(({ id }) => id === rule.add)?.text ?? null
  }
}
