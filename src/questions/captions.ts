/** "Date of last visit:" names what is written behind it, though it speaks of a time. */
export function isCaption(text: string): boolean {
  return /:\W*$/.test(text) && text.split(' ').length <= 5 && !verbs.test(text) && !leads.test(text)
}

/** Words with which even a short text asks. */
export const verbs = /\b(?:you|your|have|has|had|do|does|did|are|is|was|were|been)\b/i
/** Words with which a short text leads to others: "In the last year:", "Any of these:". */
const leads =
  /^(?:in|during|within|since|over|at|for|if)\b|\b(?:following|these|any|all|apply|check|select|mark|because|that|whether)\b/i
