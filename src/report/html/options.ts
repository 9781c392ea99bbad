import type { Audit, AuditQuestion } from '../../contract/audit.js'
import { type SourceLink, sourceMap } from '../sources.js'

/** What the form's owner decided about one question. */
export interface Decision {
  question: string
  decision: 'accept' | 'keep' | 'discuss'
  /** One of `keepReasons`, or a reason in words. */
  reason?: string | null
  note?: string | null
  by: string
  /** ISO 8601. */
  at: string
  /** The wording has changed since, so the decision no longer holds. */
  lapsed?: boolean
}

export interface Download {
  label: string
  href: string
}

export interface HtmlOptions {
  /** The register of sources; a source that is not in it is named by its id, without a link. */
  sources?: readonly SourceLink[]
  decisions?: readonly Decision[]
  downloads?: readonly Download[]
  /** ISO 8601; printed when given. */
  date?: string
}

/** What every part of the page is made from. */
export interface Page {
  audit: Audit
  sources: ReadonlyMap<string, SourceLink>
  decisions: ReadonlyMap<string, Decision>
  options: HtmlOptions
  /** The page's own id of a question; ids of question lists are the user's text and never become markup ids. */
  anchor(id: string): string
  question(id: string): AuditQuestion | undefined
}

export function makePage(audit: Audit, options: HtmlOptions): Page {
  const numbers = new Map(audit.questions.map((question, index) => [question.id, index]))
  return {
    audit,
    sources: sourceMap(options.sources),
    decisions: new Map((options.decisions ?? []).map((decision) => [decision.question, decision])),
    options,
    anchor: (id) => `item-${(numbers.get(id) ?? -1) + 1}`,
    question: (id) => audit.questions[numbers.get(id) ?? -1]
  }
}
