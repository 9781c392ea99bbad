import { isFlagged } from '../audit/form/items.js'
import type { Audit, AuditQuestion, FormFinding } from '../contract/audit.js'
import type { RuleSet } from '../rules/ruleset.js'
import { buildSuggestion } from './build.js'
import { changesFor } from './change.js'
import { choicesFor } from './choose.js'
import { cleanCheck } from './clean.js'
import { type Pick, planSteps } from './plan.js'
import { wordingFor } from './profession.js'

/**
 * Gives every flagged question its suggestion: which wording takes its place, what that keeps and drops, alternatives,
 * and the word difference. A text that would be flagged in its place is passed over. Flagged health questions of one
 * form get one text between them. The texts to add to the form are put into the applicant's profession.
 */
export function addSuggestions(audit: Audit, ruleSet: RuleSet): Audit {
  const isClean = cleanCheck(ruleSet)
  const { profession, formKind } = audit.context
  const picks = new Map(audit.questions.filter(isFlagged).map((question) => [question.id, pick(question)]))
  const steps = planSteps(audit, picks)
  const questions = audit.questions.map((question) => {
    const step = steps.get(question.id)
    return { ...question, suggestion: step ? buildSuggestion(question, step, steps, audit, ruleSet) : null }
  })
  return { ...audit, questions, form: { ...audit.form, findings: audit.form.findings.map(addText) } }

  function pick(question: AuditQuestion): Pick {
    const picks = choicesFor(question, audit.context, ruleSet).flatMap((choice) =>
      changesFor(question, choice, profession, ruleSet).map((change) => ({ choice, change }))
    )
    return picks.find(({ change }) => isClean(question, change)) ?? picks.at(-1)!
  }

  function addText(finding: FormFinding): FormFinding {
    const criterion = ruleSet.form.find((one) => one.id === finding.criterion)
    const own = Object.entries(criterion?.addOn ?? {}).find(([kind]) => kind === formKind)?.[1]
    const id = own ?? criterion?.add
    const wording = ruleSet.wordings.find((one) => one.id === id)
    return wording ? { ...finding, add: wordingFor(wording, profession, ruleSet) } : finding
  }
}
