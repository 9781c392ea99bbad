import type { Span } from '../contract/audit.js'
import type { Reading, ReadLimb } from '../reading/reading.js'
import type { Condition, LimbCondition } from '../rules/condition.js'

/** What made a condition hold. */
export interface Met {
  limbs: ReadLimb[]
  spans: Span[]
}

/** Whether a condition holds of a reading, and by which limbs and words; null when it does not. */
export function evaluate(condition: Condition, reading: Reading): Met | null {
  if ('limb' in condition) {
    const limbs = reading.limbs.filter((limb) => holds(condition.limb, limb))
    return limbs.length > 0 ? { limbs, spans: [] } : null
  }
  if ('any' in condition) {
    const met = condition.any.map((part) => evaluate(part, reading)).filter((part) => part !== null)
    return met.length > 0 ? join(met) : null
  }
  if ('all' in condition) {
    const met = condition.all.map((part) => evaluate(part, reading))
    return met.every((part) => part !== null) ? join(met) : null
  }
  if ('not' in condition) return evaluate(condition.not, reading) ? null : { limbs: [], spans: [] }
  if ('demand' in condition)
    return condition.demand.includes(reading.demand.kind) ? { limbs: [], spans: reading.demand.spans } : null
  if ('found' in condition) {
    const spans = condition.found.flatMap((concept) => reading.found.get(concept) ?? [])
    return spans.length > 0 ? { limbs: [], spans } : null
  }
  return reading.health === condition.health ? { limbs: [], spans: [] } : null
}

function holds(asked: LimbCondition, limb: ReadLimb): boolean {
  if (asked.time && !asked.time.includes(limb.time)) return false
  if (asked.trigger && !asked.trigger.includes(limb.trigger)) return false
  if (asked.link && !asked.link.some((link) => limb.links.includes(link))) return false
  if (asked.domain && !asked.domain.some((domain) => limb.domains.includes(domain))) return false
  if (asked.has && !asked.has.every((feature) => limb.features.has(feature))) return false
  return !asked.lacks?.some((feature) => limb.features.has(feature))
}

function join(met: Met[]): Met {
  return { limbs: met.flatMap((part) => part.limbs), spans: met.flatMap((part) => part.spans) }
}
