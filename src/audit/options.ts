import type { AuditQuestion, Span } from '../contract/audit.js'
import type { Question } from '../questions/question.js'
import { lastOption } from '../questions/words.js'
import { readItem } from '../reading/read-item.js'
import type { Reading, ReadLimb } from '../reading/reading.js'
import type { RuleSet } from '../rules/ruleset.js'

/** What was read of a question, and of each box of its list. */
export interface ListReading {
  reading: Reading
  options?: NonNullable<AuditQuestion['options']>
}

type Form = Parameters<typeof readItem>[2]

/** So many boxes of one list are read; no honest list has more. */
const mostRead = 150

/**
 * Reads a question and, where it has a list to tick, each box as a part of it: the words of the question are what the
 * box completes. Among boxes that name anything, two health words do not make a list of health: half of them must.
 */
export function readList(question: Question, ruleSet: RuleSet, form: Form): ListReading {
  if (!question.options?.length) return { reading: readItem(question, ruleSet, form) }
  const [, ...notes] = question.definitions
  const bare: Question = { ...question, definitions: notes, options: [] }
  const stem = question.stem ? `${question.stem} ${question.text}` : question.text
  const offset = stem.length - question.text.length
  let start = 0
  const parts = question.options.map(({ text }, index) => {
    const at = start
    start += text.length + parting
    if (index >= mostRead || lastOption.test(text)) return null
    const reading = readItem({ ...bare, text, stem }, ruleSet, form)
    return reading.health ? moved(reading, (span) => placed(span, at, offset)) : null
  })
  const found = parts.filter((part) => part !== null)
  const named = question.options.filter(({ text }) => !lastOption.test(text)).length
  const counts = asksAPerson.test(stem) || found.length * 2 >= named
  const own = moved(readItem(bare, ruleSet, form), (span) => placed(span, null, 0))
  return {
    reading: counts ? found.reduce(joined, own) : own,
    options: question.options.map(({ text, box }, index) => ({
      text,
      health: counts && parts[index] !== null,
      ...(box && { box })
    }))
  }
}

/** Between two options of the definition that lists them. */
const parting = '; '.length

const asksAPerson = /\b(?:you|your|applicant|applicant’s|he|she|practitioner|licensee)\b/i

/** A span of one part of the list, as a span of the whole question. */
function placed(span: Span, option: number | null, offset: number): Span {
  if (Array.isArray(span))
    return option === null ? span : { in: 'definitions', index: 0, start: option + span[0], end: option + span[1] }
  if (span.in === 'definitions') return { ...span, index: (span.index ?? 0) + 1 }
  if (span.in !== 'stem' || option === null) return span
  return span.start >= offset ? [span.start - offset, span.end - offset] : { ...span, end: Math.min(span.end, offset) }
}

function moved(reading: Reading, move: (span: Span) => Span): Reading {
  const all = (spans: readonly Span[]): Span[] => spans.map(move)
  const limb = (one: ReadLimb): ReadLimb => ({
    ...one,
    spans: all(one.spans),
    marks: Object.fromEntries(Object.entries(one.marks).map(([name, spans]) => [name, all(spans ?? [])]))
  })
  return {
    ...reading,
    limbs: reading.limbs.map(limb),
    demand: { ...reading.demand, spans: all(reading.demand.spans) },
    found: new Map([...reading.found].map(([name, spans]) => [name, all(spans)]))
  }
}

function joined(whole: Reading, part: Reading): Reading {
  const found = new Map(whole.found)
  for (const [name, spans] of part.found) found.set(name, [...(found.get(name) ?? []), ...spans])
  return {
    health: true,
    limbs: [...whole.limbs, ...part.limbs],
    demand: whole.demand.kind === 'none' ? part.demand : whole.demand,
    found,
    unresolved: whole.unresolved ?? part.unresolved
  }
}
