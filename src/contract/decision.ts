/** Why a question may stay as it is. The list is closed so that reasons can be counted. */
export const keepReasons = [
  'required-by-statute',
  'required-by-regulation',
  'required-by-insurer',
  'required-by-accreditor',
  'not-ours-to-change',
  'under-legal-review',
  'reads-differently-in-context',
  'not-a-health-question'
] as const
export type KeepReason = (typeof keepReasons)[number]

/** The reasons as a person reads them. */
export const keepReasonNames: Record<KeepReason, string> = {
  'required-by-statute': 'A statute requires it',
  'required-by-regulation': 'A regulation requires it',
  'required-by-insurer': 'An insurer requires it',
  'required-by-accreditor': 'An accreditor requires it',
  'not-ours-to-change': 'It is not ours to change',
  'under-legal-review': 'It is under legal review',
  'reads-differently-in-context': 'It reads differently in its context',
  'not-a-health-question': 'It is not a health question'
}
