import type { AuditQuestion } from '../../contract/audit.js'
import { shownLabel } from '../../contract/label.js'
import type { Reading, ReadLimb } from '../../reading/reading.js'

/** A health question of the form with its full reading; the contract keeps only the plain part of it. */
export interface HealthItem {
  question: AuditQuestion
  reading: Reading
}

/** Every health question: notes and follow-ups standing alone are not questions. */
export function healthItems(questions: AuditQuestion[], readings: Reading[]): HealthItem[] {
  return questions
    .map((question, at) => ({ question, reading: readings[at]! }))
    .filter(({ question: { health, kind } }) => health && kind !== 'note' && kind !== 'follow-up')
}

export const isFlagged = ({ outcome }: Pick<AuditQuestion, 'outcome'>): boolean =>
  outcome === 'must-change' || outcome === 'should-change'

const everyLimb = ({ reading }: HealthItem, holds: (limb: ReadLimb) => boolean): boolean =>
  reading.limbs.length > 0 && reading.limbs.every(holds)

/** The two items that NCQA CR 3 element C asks for: present illegal use, and the essential functions. */
export function isRequiredByNcqa(item: HealthItem): boolean {
  if (isFlagged(item.question)) return false
  return everyLimb(item, (limb) => isPresentIllegalUse(limb) || limb.trigger === 'functions')
}

const isPresentIllegalUse = ({ trigger, time }: ReadLimb): boolean => trigger === 'illegal-use' && time === 'present'

/**
 * The questions that ask about a person's conditions, treatment or use, and so are compared with the published
 * recommendations. Left out: releases, what NCQA requires, infection and vaccination, discipline.
 */
export function conditionItems(items: HealthItem[]): HealthItem[] {
  return items.filter(
    (item) =>
      item.question.kind !== 'release' &&
      !isRequiredByNcqa(item) &&
      !everyLimb(item, ({ trigger }) => trigger === 'infection' || trigger === 'discipline' || trigger === 'functions')
  )
}

/** A signed promise to look after one's health, which asks nothing. */
export const isAttestation = ({ question }: HealthItem): boolean =>
  question.kind === 'statement' && !isFlagged(question)

/** How a question is named in a sentence: its printed label without the full stop, or its id. */
export const nameOf = (question: AuditQuestion): string => shownLabel(question) || question.id

/** "3, 7 and 12". */
export function listNames(questions: AuditQuestion[]): string {
  const names = questions.map(nameOf)
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
