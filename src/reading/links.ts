import { gaps } from '../rules/words.js'
import { begins, type Flow, type Found } from './flow.js'
import type { ImpairmentLink } from './reading.js'

export interface Link {
  kind: ImpairmentLink
  from: number
  to: number
  /** What is impaired stands before the verb: "is your ability impaired by". */
  passive?: boolean
}

const verbReach = 16
const objectBefore = 14

/** Every place in words `[from, to)` that ties to judgment, ability or practice, with how surely it says so. */
export function findLinks(found: Found[], flow: Flow): Link[] {
  const links: Link[] = []
  const objects = found.filter((f) => f.says.role === 'link-object')
  const inside = (f: Found): boolean =>
    found.some(
      (o) => o !== f && (o.says.role === 'untreated' || o.says.role === 'shield') && o.from <= f.from && o.to >= f.to
    )
  for (const f of found) {
    if (f.says.role !== 'link-verb' || inside(f)) continue
    const after = objects.find((o) => o.from >= f.from && o.to > f.from && o.from - f.to <= verbReach)
    const before = objects.findLast((o) => o.to <= f.from && f.from - o.to <= objectBefore)
    const object = after ?? (isPassive(f, flow) ? before : undefined) ?? ownObject(f, flow)
    if (!object) continue
    links.push({
      kind: strengthOf(f, found, flow),
      from: Math.min(f.from, object.from),
      to: Math.max(f.to, object.to),
      passive: object.from < f.from
    })
  }
  // "affects your practice now, or may do so": the same verb, said once more.
  const again = found.filter((f) => f.concept === 'link-again' && links.some((link) => link.from < f.from))
  for (const f of again) if (mayBe(f, found)) links.push({ kind: 'hypothetical', from: f.from, to: f.to })
  if (links.length > 0) return links
  // Words that tie to practice by themselves count where no verb does: "unsafe to practice".
  return found
    .filter((f) => f.says.role === 'link')
    .map((f) => ({ kind: strengthOf(f, found, flow), from: f.from, to: f.to }))
}

/** "impairs your handling of …": whatever it is, it is the person's. */
function ownObject(verb: Found, flow: Flow): { from: number; to: number } | undefined {
  const after = flow.words[verb.to]
  const next = after && /^(with|in)$/.test(after.word) ? flow.words[verb.to + 1] : after
  return begins(flow, 'strong-verb', verb.to - 1) && next && /^(your|his|her|their|my|it)$/.test(next.word)
    ? { from: verb.to, to: verb.to + 1 }
    : undefined
}

function isPassive(verb: Found, flow: Flow): boolean {
  return /(ed|put|kept|made)$/.test(flow.words[verb.from]!.word) && auxiliaryBefore(verb, flow) !== ''
}

/** The nearest form of "be" or "have" before the verb, with "been" where it follows: "has been", "is", "was". */
function auxiliaryBefore(verb: Found, flow: Flow): string {
  for (let at = verb.from - 1; at >= 0 && at >= verb.from - 30; at--) {
    const word = flow.words[at]!
    if (/^(is|are|am|be|being|was|were)$/.test(word.word)) return word.word
    if (word.word === 'been') return 'has been'
    if (/^(has|have|had)$/.test(word.word)) return verb.from - at <= 4 ? 'has' : ''
    if (word.gap >= gaps.clause || /^(that|which|who)$/.test(word.word)) return ''
  }
  return ''
}

/** "Are you, by reason of a condition, impaired": the verb that asks stands before what is put between. */
function askedOf(verb: Found, found: Found[], flow: Flow): string {
  const head = found.findLast((f) => f.says.role === 'head' && f.to <= verb.from)
  const word = head ? flow.words[head.from]!.word : ''
  return /^(are|is|am)$/.test(word) && flow.words[verb.from]!.word === 'impaired' ? word : ''
}

/** Reads the words just before the verb: "could", "is likely to", "has". */
function strengthOf(verb: Found, found: Found[], flow: Flow): ImpairmentLink {
  const before = (f: Found, reach: number): boolean =>
    f.to <= verb.from + 1 && f.from < verb.from && verb.from - f.to <= reach
  const headed = found.some((f) => f.says.role === 'head' && f.says.value === 'hypothetical' && f.from < verb.from)
  if (
    headed ||
    found.some(
      (f) => f.says.role === 'hypothetical' && f.says.value !== 'if' && before(f, 4) && !crosses(f, verb, found)
    )
  )
    return 'hypothetical'
  if (found.some((f) => f.says.value === 'if')) return 'hypothetical'
  if (found.some((f) => f.says.role === 'likely' && before(f, 4))) return 'likely'
  const word = flow.words[verb.from]!.word
  const auxiliary = auxiliaryBefore(verb, flow) || askedOf(verb, found, flow)
  if (auxiliary === 'has been' || auxiliary === 'was' || auxiliary === 'were')
    return /(ed|ing)$/.test(word) ? 'past' : 'present'
  if (!/ed$/.test(word) || (word === 'impaired' && auxiliary === '' && verb.from === 0)) return 'present'
  return auxiliary === 'has' || auxiliary === '' ? 'past' : 'present'
}

const mayBe = (verb: Found, found: Found[]): boolean =>
  found.some(
    (f) => f.says.role === 'hypothetical' && f.says.value !== 'if' && f.to <= verb.from && verb.from - f.to <= 2
  )

/** Another verb between the modal and this one takes the modal for itself: "could affect or impairs". */
function crosses(modal: Found, verb: Found, found: Found[]): boolean {
  return found.some((f) => f.says.role === 'link-verb' && f.from >= modal.to && f.to < verb.from)
}
