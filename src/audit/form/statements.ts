import type { AuditQuestion } from '../../contract/audit.js'
import type { RuleSet } from '../../rules/ruleset.js'
import { cutWords } from '../../rules/words.js'
import type { HealthItem } from './items.js'

/** What the form says to the applicant, beside what it asks. */
export interface Statements {
  supportive: boolean
  safeHaven: boolean
  confidentiality: boolean
}

/** A supportive statement may run over this many paragraphs that follow each other. */
const paragraphsOfOneStatement = 4

/** Looks for the printed statements; which words make one is data, in rules/form. */
export function findStatements(questions: AuditQuestion[], items: HealthItem[], ruleSet: RuleSet): Statements {
  const paragraphs = saidIn(questions).map(cutWords)
  const shows = (criterion: string): ReadonlySet<string>[] => {
    const signs = ruleSet.form.find(({ id }) => id === criterion)?.signs
    return paragraphs.map((words) => new Set(words.length > 0 && signs ? signs(words).keys() : []))
  }

  const supportive = runs(shows('supportive-statement-missing')).some(
    (found) => found.has('health') && found.has('ordinary') && (found.has('care') || found.has('resource'))
  )
  const safeHaven =
    shows('safe-haven-missing').some((found) => found.has('exception') && found.has('program')) ||
    items.some(({ reading }) => reading.limbs.some(({ features }) => features.has('safe-haven')))
  const confidentiality = shows('confidentiality-statement-missing')
  return {
    supportive,
    safeHaven,
    confidentiality: ['kept', 'no-denial'].every((part) => confidentiality.some((found) => found.has(part)))
  }
}

/** True when a note speaks for the applicant (support, safe haven, confidentiality) and explains no question. */
export function isSupport(note: string, ruleSet: RuleSet): boolean {
  return ruleSet.form.some(({ id, signs }) => {
    const parts = partsOfSupport[id]
    return parts && [...signs(note).keys()].some((part) => parts.has(part))
  })
}

const partsOfSupport: Record<string, ReadonlySet<string>> = {
  'supportive-statement-missing': new Set(['ordinary', 'care', 'resource']),
  'safe-haven-missing': new Set(['program']),
  'confidentiality-statement-missing': new Set(['kept', 'no-denial'])
}

/** One entry an item, in document order; empty where an item only asks. A repeated definition is said once. */
function saidIn(questions: AuditQuestion[]): string[] {
  const seen = new Set<string>()
  return questions.map(({ stem, text, followUp, definitions }) => {
    const parts = [stem, text, followUp, ...definitions].filter((part) => part !== null && !seen.has(part)) as string[]
    for (const part of parts) seen.add(part)
    return parts.map(withoutQuestions).filter(Boolean).join('\n\n')
  })
}

/** The sentences of a text that do not ask. */
export function withoutQuestions(text: string): string {
  return text
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => !sentence.includes('?'))
    .join(' ')
}

function runs(found: ReadonlySet<string>[]): Set<string>[] {
  return found.map((_, at) => {
    const names = new Set<string>()
    for (const one of found.slice(at, at + paragraphsOfOneStatement)) {
      if (one.size === 0) break
      for (const name of one) names.add(name)
    }
    return names
  })
}
