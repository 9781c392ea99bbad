import type { AuditQuestion, Suggestion } from '../../contract/audit.js'
import { diffSteps } from './diff-steps.js'
import type { PlanContext } from './plan.js'
import { stemIsPartOf, stemSiblings } from './sharing.js'

/** Plans the change of a question's own words and its stem. Returns a remark for the comment, or null. */
export function planQuestion(question: AuditQuestion, context: PlanContext): string | null {
  const { plan, places } = context
  const suggestion = question.suggestion!
  const all = places.find(question, 'text', 0, question.text.length)
  const anchors = places.anchors(question, 'text')
  const changed = suggestion.text !== question.text
  if (!changed) return null
  if (all.length === 0 || !covered(question.text, anchors)) {
    const which = all.length === 0 ? 'its words were' : 'a part of its words was'
    plan.unplaced.push({ question: question.id, reason: `${which} not found in the file again` })
    return all.length === 0 ? null : 'Change this question by hand: its words could not be replaced here.'
  }
  if (suggestion.action === 'add') {
    plan.insertions.push({ at: all.at(-1)!.paragraph, where: 'in-cell', texts: [suggestion.text], about: null })
    return null
  }
  planStem(question, suggestion, context)
  if (suggestion.action === 'remove' || suggestion.place !== undefined) plan.remove(all)
  else replace(question, suggestion, context)
  if (suggestion.action === 'remove' || suggestion.place === 'apart') plan.dropped.add(all.at(-1)!.paragraph)
  return suggestion.place === 'apart'
    ? 'The new question stands apart, because other items go on to use the words above it. Give it the next number of the form.'
    : null
}

function replace(question: AuditQuestion, suggestion: Suggestion, { plan, places }: PlanContext): void {
  const anchors = places.anchors(question, 'text')
  const inFirst = anchors.filter((one) => one.block === anchors[0]!.block)
  if (inFirst.length < anchors.length) {
    // Words over several paragraphs: the new ones all go into the first.
    plan.remove(places.find(question, 'text', 0, question.text.length))
    addAt(question, inFirst.at(-1)!.end, suggestion.text)
    return
  }
  for (const step of diffSteps(question.text, suggestion)) {
    if (step.op === 'remove') plan.remove(places.find(question, 'text', step.at, step.at + step.text.length))
    else addAt(question, step.at, step.text)
  }

  function addAt(one: AuditQuestion, at: number, text: string): void {
    const point = places.point(one, at)
    if (point) plan.add(point.paragraph, point.at, text)
  }
}

/** A new question is a whole sentence: it takes the stem's place, or stands apart from it. */
function planStem(
  question: AuditQuestion,
  suggestion: Suggestion,
  { audit, changing, places, plan }: PlanContext
): void {
  const stem = places.find(question, 'stem', 0, question.stem?.length ?? 0)
  const siblings = question.stem === null ? [] : stemSiblings(audit, question)
  if (suggestion.action === 'replace' && suggestion.place === 'apart') {
    const last =
      places.find(siblings.at(-1)!, 'text', 0, Number.MAX_SAFE_INTEGER)[0]?.paragraph ??
      places.paragraph(siblings.at(-1)!.location.block)
    const own = places.find(question, 'text', 0, question.text.length)[0]!.paragraph
    plan.insertions.push({ at: last ?? own, where: 'below', texts: withAnswers(suggestion.text), about: question })
    return
  }
  if (stem.length === 0) return
  if (suggestion.action === 'replace' && suggestion.place === 'stem') {
    plan.remove(stem)
    plan.add(stem[0]!.paragraph, stem[0]!.end, suggestion.text)
    return
  }
  const led = siblings.some((one) => changing.has(one.id) && one.suggestion?.place === 'stem')
  if (!led && stemIsPartOf(question) && siblings.every((one) => changing.has(one.id))) plan.remove(stem)
}

/** A question that stands apart has lost the answer place of the old one, so it gets its own. */
function withAnswers(text: string): string[] {
  const isOpen = /^\s*(list|describe|explain)\b/i.test(text)
  return text.includes('?') && !isOpen && !/\byes\s*\/\s*no\b/i.test(text) ? [text, '☐ Yes   ☐ No'] : [text]
}

/** Every printed character of the text has a place in the file. */
function covered(text: string, anchors: { start: number; end: number }[]): boolean {
  for (let i = 0; i < text.length; i++) {
    if (/\S/.test(text[i]!) && !anchors.some((anchor) => anchor.start <= i && i < anchor.end)) return false
  }
  return true
}
