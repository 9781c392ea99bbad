import { isFlagged } from '../audit/form/items.js'
import { judgeQuestion } from '../audit/judge.js'
import type { AuditQuestion } from '../contract/audit.js'
import { readQuestion } from '../reading/read.js'
import type { RuleSet } from '../rules/ruleset.js'
import type { Change } from './change.js'
import { putBack } from './putback.js'

/** Tells whether a changed item, read and judged like any other, raises nothing above advisable. */
export type CleanCheck = (question: AuditQuestion, change: Change) => boolean

/** The same text comes back in the same place on every form, so each is judged once. */
export function cleanCheck(ruleSet: RuleSet): CleanCheck {
  const known = new Map<string, boolean>()
  return (question, change) => {
    const item = putBack(question, change)
    if (item === null) return true
    const { kind, text, stem, section, followUp, definitions } = item
    const key = JSON.stringify([kind, text, stem, section, followUp, definitions])
    const before = known.get(key)
    if (before !== undefined) return before
    const { outcome } = judgeQuestion(readQuestion(item, ruleSet), ruleSet, () => '')
    const isClean = !isFlagged({ outcome }) && outcome !== 'needs-review'
    known.set(key, isClean)
    return isClean
  }
}
