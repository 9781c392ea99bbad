import type { Span } from '../contract/audit.js'
import { type Flow, type Found, spansOf, stands } from './flow.js'
import type { Demand } from './reading.js'

const rank: Record<Demand, number> = { none: 0, limited: 1, explain: 2, records: 3 }

/** What words `[from, to)` demand after a "yes": the strongest, unless they say that only the limitation is meant. */
export function readDemand(found: Found[], flow: Flow, from: number, to: number): { kind: Demand; spans: Span[] } {
  const here = found.filter((f) => f.says.role === 'demand' && f.from >= from && f.to <= to && !isDenied(f, flow))
  const limited = here.filter((f) => f.says.value === 'limited')
  const rest = here.filter((f) => f.says.value !== 'limited')
  const records = rest.filter(
    (f) => f.says.value === 'records' && !asksDates(f, flow) && !limited.some((l) => l.from <= f.from && l.to >= f.to)
  )
  const kind: Demand =
    records.length > 0 ? 'records' : limited.length > 0 ? 'limited' : rest.length > 0 ? 'explain' : 'none'
  const shown = here.filter((f) => f.says.value === kind || (kind === 'explain' && asksDates(f, flow)))
  return { kind, spans: shown.flatMap((f) => spansOf(flow, f.from, f.to)) }
}

/** "Provide the dates of treatment": when, and nothing of what. */
const asksDates = (f: Found, flow: Flow): boolean =>
  stands(flow, 'date-word', f.from, f.to) && !stands(flow, 'beyond-dates', f.from, f.to)

/** "Do not tell us your diagnosis." */
const isDenied = (f: Found, flow: Flow): boolean =>
  flow.words.slice(Math.max(0, f.from - 5), f.to).some((word) => /^(not|don't)$/.test(word.word))

export const stronger = <T extends { kind: Demand }>(a: T, b: T): T => (rank[b.kind] > rank[a.kind] ? b : a)
