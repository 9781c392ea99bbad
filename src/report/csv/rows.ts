import type { Audit, AuditQuestion, Finding, FormFinding } from '../../contract/audit.js'
import { nameOf, namesOf, placeOf, unreadName } from '../place.js'
import { flaggedWords } from '../spans.js'
import { common, type Row } from './row.js'

/** One row per finding; one for every other health item; one per finding on the form, state rule and unread part. */
export function rowsOf(audit: Audit): Row[] {
  const shared = common(audit)
  const rows = [
    ...audit.document.unread.map((one) => ({
      about: 'unread',
      item: unreadName(one),
      result: 'unread',
      message: one.reason
    })),
    ...audit.questions.filter(({ outcome }) => outcome !== 'not-health').flatMap(questionRows),
    ...audit.form.findings.map((finding) => formRow(audit, finding)),
    ...audit.form.stateRules.map((rule) => ({
      about: 'state-rule',
      item: rule.questions.length > 0 ? namesOf(audit, rule.questions) : null,
      result: rule.result,
      criterion: rule.rule,
      title: rule.citation,
      message: rule.message
    }))
  ]
  return rows.map((row) => ({ ...shared, ...row }))
}

function questionRows(question: AuditQuestion): Row[] {
  const { suggestion } = question
  const base: Row = {
    about: question.kind,
    item: nameOf(question),
    item_id: question.id,
    place: placeOf(question),
    section: question.section,
    stem: question.stem,
    text: question.text,
    follow_up: question.followUp,
    result: question.outcome,
    message: question.review,
    action: suggestion ? (suggestion.joinedInto === undefined ? suggestion.action : 'remove') : null,
    recommended_text: suggestion?.text,
    issuer: suggestion?.issuer,
    keeps: suggestion?.keeps
  }
  if (question.findings.length === 0) return [base]
  return question.findings.map((finding) => ({
    ...base,
    ...findingCells(finding),
    flagged_words: flaggedWords(question, finding).join(' … '),
    message: [finding.message, question.review].filter(Boolean).join(' ')
  }))
}

function formRow(audit: Audit, finding: FormFinding): Row {
  return {
    about: 'form',
    item: finding.questions.length > 0 ? namesOf(audit, finding.questions) : null,
    result: finding.strength === 'advisable' ? 'advisable' : `${finding.strength}-change`,
    ...findingCells(finding),
    message: finding.message,
    action: finding.add === null ? null : 'add',
    recommended_text: finding.add
  }
}

function findingCells({ criterion, strength, title, why, sources }: Finding | FormFinding): Row {
  return { criterion, strength, title, why, sources: sources.join(' ') }
}
