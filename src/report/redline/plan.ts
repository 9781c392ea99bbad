import type { Audit, AuditQuestion, FormFinding } from '../../contract/audit.js'
import type { FileParagraph } from '../../ooxml/read-file.js'
import { type Place, Places } from './places.js'
import { heldQuestions } from './plan-checks.js'
import { planFormFinding } from './plan-form.js'
import { planNotes } from './plan-notes.js'
import { planQuestion } from './plan-question.js'
import type { TextEdit } from './rewrite-run.js'

/** A change or remark that has no place in the file; it is listed at the end of it. */
export interface Unplaced {
  /** Null for a finding about the whole form. */
  question: string | null
  /** Says what could not be placed and why, in words for the reader of the file. */
  reason: string
}

/** A comment to be set at some words. */
export interface Remark {
  question: AuditQuestion
  places: Place[]
  note: string | null
}

/** New paragraphs beside another one: above or below it and the table that holds it, or right below it in its cell. */
export interface Insertion {
  at: FileParagraph
  where: 'above' | 'below' | 'in-cell'
  texts: string[]
  /** What the comment at them says; null when the comment stands elsewhere. */
  about: AuditQuestion | FormFinding | null
}

/** Everything that is to change in a document, before any XML is touched. */
export class Plan {
  readonly edits = new Map<FileParagraph, TextEdit>()
  readonly insertions: Insertion[] = []
  readonly remarks: Remark[] = []
  readonly unplaced: Unplaced[] = []
  /** The last paragraph of each question that goes and leaves its answer place without a use. */
  readonly dropped = new Set<FileParagraph>()

  remove(places: Place[]): void {
    for (const { paragraph, start, end } of places) this.#edit(paragraph).removed.push({ start, end })
  }

  add(paragraph: FileParagraph, at: number, text: string): void {
    const { added } = this.#edit(paragraph)
    // Two questions may share one instruction; its new words come once.
    if (text !== '' && !added.some((one) => one.at === at && one.text === text)) added.push({ at, text })
  }

  #edit(paragraph: FileParagraph): TextEdit {
    const edit = this.edits.get(paragraph) ?? { removed: [], added: [], whole: false }
    this.edits.set(paragraph, edit)
    return edit
  }
}

/** What the planning of one question may look at. */
export interface PlanContext {
  audit: Audit
  /** Ids of the questions whose words change. */
  changing: ReadonlySet<string>
  places: Places
  plan: Plan
}

/** Works out the changes of all flagged questions and the texts that the form lacks. */
export function makePlan(audit: Audit, paragraphs: FileParagraph[]): Plan {
  const places = new Places(paragraphs)
  const wanted = audit.questions.filter(changes)
  const held = heldQuestions(wanted, places)
  const changing = new Set(wanted.filter(({ id }) => !held.has(id)).map(({ id }) => id))
  const context = { audit, changing, places, plan: new Plan() }
  for (const question of audit.questions) {
    if (context.changing.has(question.id)) {
      const note = planQuestion(question, context)
      const rest = planNotes(question, context)
      remark(question, [note, ...rest].filter((one) => one !== null).join(' ') || null, context)
    } else if (held.has(question.id)) {
      const why = held.get(question.id)!
      context.plan.unplaced.push({ question: question.id, reason: why })
      remark(question, byHand(question, why), context)
    } else if (question.findings.length > 0 || question.review) remark(question, null, context)
  }
  for (const finding of audit.form.findings) planFormFinding(finding, context)
  return context.plan
}

/** What the comment says where a change is not carried out: why, and the text that is recommended. */
function byHand({ suggestion }: AuditQuestion, why: string): string {
  const text = suggestion?.text ?? ''
  return `Not changed here: ${why}. ${text === '' ? 'Recommended: leave the question out.' : `Recommended text: ${text}`}`
}

/** A question whose words change: it is flagged and has a suggestion. */
function changes(question: AuditQuestion): boolean {
  return question.suggestion !== null && (question.outcome === 'must-change' || question.outcome === 'should-change')
}

function remark(question: AuditQuestion, note: string | null, { places, plan }: PlanContext): void {
  const found = places.find(question, 'text', 0, question.text.length)
  if (found.length > 0) plan.remarks.push({ question, places: found, note })
  else if (!plan.unplaced.some((one) => one.question === question.id)) {
    plan.unplaced.push({
      question: question.id,
      reason: 'its words were not found in the file again, so no comment stands at them'
    })
  }
}
