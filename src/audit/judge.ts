import type { Finding, Outcome, Span, Strength } from '../contract/audit.js'
import type { Reading, ReadLimb } from '../reading/reading.js'
import type { Criterion, RuleSet } from '../rules/ruleset.js'
import { evaluate } from './criteria.js'
import { joinSpans } from './join-spans.js'

export interface Judgement {
  outcome: Outcome
  findings: Finding[]
  review: string | null
}

const ranks: Strength[] = ['must', 'should', 'advisable']

/** Judges one reading by the criteria of the rule set's pack. */
export function judgeQuestion(reading: Reading, ruleSet: RuleSet, quote: (span: Span) => string): Judgement {
  if (!reading.health) {
    const review = reading.unresolved
    return { outcome: review ? 'needs-review' : 'not-health', findings: [], review }
  }
  const findings = ruleSet.criteria.flatMap((criterion) => find(criterion, reading, ruleSet, quote))
  const worst = ranks.find((strength) => findings.some((finding) => finding.strength === strength))
  const outcome = outcomeOf(worst, reading)
  return { outcome, findings, review: outcome === 'needs-review' ? reading.unresolved : null }
}

function outcomeOf(worst: Strength | undefined, reading: Reading): Outcome {
  if (worst === 'must') return 'must-change'
  if (worst === 'should') return 'should-change'
  if (reading.unresolved) return 'needs-review'
  return worst === 'advisable' ? 'advisable' : 'clear'
}

function find(criterion: Criterion, reading: Reading, { pack }: RuleSet, quote: (span: Span) => string): Finding[] {
  if (pack.only && !pack.only.includes(criterion.id)) return []
  for (const own of ranks) {
    const condition = criterion.strengths[own]
    if (!condition) continue
    const met = evaluate(condition, reading)
    if (!met) continue
    const strength = strengthInPack(own, criterion.id, pack.strengths)
    if (strength === null) return []
    const spans = markedSpans(criterion, met)
    const window = met.limbs.find((limb) => limb.window)?.window ?? ''
    const words = spans
      .slice(0, 3)
      .map((span) => quote(span))
      .join(' … ')
    const message = criterion.message[own]!.replaceAll('{quote}', words).replaceAll('{window}', window)
    return [
      {
        criterion: criterion.id,
        strength,
        title: criterion.title,
        message,
        why: criterion.why,
        sources: criterion.sources,
        spans
      }
    ]
  }
  return []
}

/** A criterion's own strength as the pack counts it; null when the pack drops it. */
export function strengthInPack(own: Strength, id: string, strengths: RuleSet['pack']['strengths']): Strength | null {
  const changed = strengths[id]?.[own] ?? strengths['*']?.[own]
  if (strengths[id] && own in strengths[id]) return strengths[id][own] ?? null
  return changed === undefined ? own : changed
}

/** The marked words of the limbs that met the condition, each once, in reading order. */
function markedSpans(criterion: Criterion, met: { limbs: ReadLimb[]; spans: Span[] }): Span[] {
  const spans = [...met.spans]
  for (const limb of met.limbs) {
    const marked = criterion.marks.flatMap((mark) => limb.marks[mark] ?? [])
    spans.push(...(marked.length > 0 ? marked : limb.spans))
  }
  return joinSpans(spans)
}
