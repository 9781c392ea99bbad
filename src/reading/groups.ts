import { gaps } from '../rules/words.js'
import { type Flow, type Found, stands } from './flow.js'
import type { LimbTime } from './reading.js'
import type { Sentence } from './sentences.js'
import { monthsOf } from './windows.js'

export interface TimeReading {
  time: LimbTime
  months: number | null
  /** Said only by the form of the verb: "have you". */
  isHead: boolean
  isWindow?: boolean
  /** Word range that says so; null when the time is only understood. */
  from: number | null
  to: number
}

/** A stretch of a sentence with one set of times: from its first head to the next head that follows a trigger. */
export interface Group {
  from: number
  to: number
  times: TimeReading[]
}

/** Splits an asking sentence where a new head begins after something was already asked about. */
export function cutGroups(sentence: Sentence, triggers: Found[], flow: Flow): Group[] {
  const heads = openHeads(sentence.found, flow)
  const cuts = [sentence.from]
  for (const head of heads) {
    const begin = cuts.at(-1)!
    const asked =
      triggers.some((t) => t.from >= begin && t.to <= head.from) &&
      heads.some((other) => other.from >= begin && other.from < head.from)
    // A head with nothing asked after it says more of what was asked before: "limits, or could it limit, your ability".
    const asksMore = triggers.some((t) => t.from >= head.from && t.says.value !== 'functions')
    if (asked && asksMore && head.from > begin && opensClause(head, flow)) cuts.push(head.from)
  }
  return cuts.map((from, at) => {
    const to = cuts[at + 1] ?? sentence.to
    return { from, to, times: timesOf(sentence.found, heads, from, to, cuts.length > 1, flow) }
  })
}

/** "…, or have you", "; do you": not the "have you" of a relative clause. */
function opensClause(head: Found, flow: Flow): boolean {
  const word = flow.words[head.from]!
  const before = flow.words[head.from - 1]
  return (
    word.gap >= gaps.clause ||
    /^(or|and|nor)$/.test(before?.word ?? '') ||
    (word.gap === gaps.comma && !/^(that|which|who|for)$/.test(before?.word ?? ''))
  )
}

/** Heads that begin a clause. "have any" after "do you currently" goes on with the clause before. */
function openHeads(found: Found[], flow: Flow): Found[] {
  const open: Found[] = []
  for (const head of longestHeads(found)) {
    const last = open.at(-1)
    if (last && auxiliary.test(flow.words[head.from]!.word) && continues(last, head, flow)) continue
    if (last && isInfinitive(last, head, flow)) continue
    if (auxiliary.test(flow.words[head.from]!.word) && inside.test(flow.words[head.from - 1]?.word ?? '')) continue
    open.push(head)
  }
  return open
}

/** "Do you wear a hearing aid, or have any defect of vision?": the verb of "do", and no past. */
const isInfinitive = (last: Found, head: Found, flow: Flow): boolean =>
  flow.words.slice(Math.max(0, last.from - 1), last.to).some(({ word }) => /^(do|does|did|can|will)$/.test(word)) &&
  flow.words[head.from]!.word === 'have' &&
  /^(a|an|any|no)$/.test(flow.words[head.from + 1]?.word ?? '') &&
  flow.words[head.to]?.word !== 'of' &&
  !flow.words.slice(head.to, head.to + 8).some(({ word }) => /^(been|ever|had|you|your)$/.test(word))

/** Words after which "have" or "is" goes on with a clause that has begun. */
const inside = /^(now|currently|presently|not|never|to|may|might|could|would|will|that|which|who)$/

const auxiliary = /^(have|has|had|did|was|were|is|are|do|does)$/

/** No comma, bracket or "or" between two heads that stand close: one clause. */
function continues(last: Found, head: Found, flow: Flow): boolean {
  if (head.from - last.to > 8) return false
  for (let at = last.to; at <= head.from; at++) {
    const word = flow.words[at]!
    if (word.gap > gaps.none || /^(or|and|nor)$/.test(word.word)) return false
  }
  return true
}

function longestHeads(found: Found[]): Found[] {
  const heads = found.filter((f) => f.says.role === 'head')
  return heads.filter(
    (h) => !heads.some((o) => o !== h && o.from <= h.from && o.to >= h.to && o.to - o.from > h.to - h.from)
  )
}

function timesOf(found: Found[], heads: Found[], from: number, to: number, split: boolean, flow: Flow): TimeReading[] {
  const inside = (f: Found): boolean => f.from >= from && f.to <= to
  const times: TimeReading[] = []
  const words = (f: Found): string[] => flow.words.slice(f.from, f.to).map((w) => w.word)
  const said = found.filter((f) => f.says.role === 'time' && inside(f))
  // A window printed outside the split clause still governs it when the clause looks back: "In the last five years, …".
  const leading = split
    ? found.filter((f) => f.says.role === 'time' && f.says.value === 'window' && f.from < from && leads(f, found))
    : []
  const window = [...said, ...leading].find(
    (f) =>
      f.says.value === 'window' &&
      monthsOf(words(f)) !== null &&
      !isNegated(f, flow) &&
      !isAhead(f, found.filter(inside), flow)
  )
  for (const head of heads.filter(inside)) {
    times.push({ time: head.says.value as LimbTime, months: null, isHead: true, from: head.from, to: head.to })
  }
  for (const f of said) {
    if (f.says.value === 'window' || isToCome(f, found.filter(inside), flow)) continue
    times.push({ time: f.says.value as LimbTime, months: null, isHead: false, from: f.from, to: f.to })
  }
  if (window) {
    const months = monthsOf(words(window))
    const past = times.filter((t) => t.time === 'past')
    for (const t of past) t.months = months
    times.push({ time: 'past', months, isHead: false, isWindow: true, from: window.from, to: window.to })
    if (past.length > 0) return times
    return times.filter((t) => t.time !== 'present' || !isHead(t, heads))
  }
  return times
}

/** "Do you expect to be off within six months": no word says that the months are past. */
const isAhead = (window: Found, found: Found[], flow: Flow): boolean =>
  /^(in|within)$/.test(flow.words[window.from]!.word) &&
  !stands(flow, 'window-back', window.from, window.to) &&
  asksAhead(found)

/** "Do you expect to be away at any time", "may at some time affect": no time that is past. */
function isToCome(time: Found, found: Found[], flow: Flow): boolean {
  const [first, second] = flow.words.slice(time.from, time.to).map((w) => w.word)
  if (first !== 'at') return false
  if (second === 'any') return asksAhead(found)
  return second === 'some' && /^(may|might|could|can)$/.test(flow.words[time.from - 1]?.word ?? '')
}

/** "Do you expect …": "at any time" is then a time to come. */
const asksAhead = (found: Found[]): boolean => found.some((f) => f.says.role === 'head' && f.says.value === 'future')

const isHead = (time: TimeReading, heads: Found[]): boolean => heads.some((h) => h.from === time.from)

function leads(window: Found, found: Found[]): boolean {
  return !found.some((f) => f.says.role === 'head' && f.from < window.from)
}

function isNegated(window: Found, flow: Flow): boolean {
  return flow.words.slice(Math.max(0, window.from - 8), window.from).some((w) => w.word === 'not')
}
