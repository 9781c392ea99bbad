import { gaps } from '../rules/words.js'
import { countedIn } from './counted.js'
import { begins, type Flow, type Found } from './flow.js'

/** What a sentence does. Only asking sentences have limbs; notes change the limbs of the others. */
export type Mood =
  | 'question'
  | 'attest'
  | 'imperative'
  | 'duty'
  | 'release'
  | 'item'
  | 'note'
  | 'answer-note'
  | 'definition'

export interface Sentence {
  from: number
  to: number
  mood: Mood
  found: Found[]
}

export interface SentenceContext {
  /** The text after each sentence's last word, up to the next sentence. */
  marks: (word: number) => string
  /** The item stands under a stem or a heading that asks about a person. */
  underHealth: boolean
  isNote: boolean
  /** A referee fills in the form: a heading may be a line to be rated. */
  isReference?: boolean
  /** The heading opens health records: what is said of disclosing under it is part of the release. */
  underRelease?: boolean
  /** The heading speaks of services, statutes or programmes. */
  underService: boolean
}

/**
 * Words after which a sentence without an end is cut, so that the work stays linear in the length of a hostile text.
 * The longest sentence of the labelled forms has some 150 words.
 */
const longestSentence = 300

/** Cuts a flow into sentences and says what each does. */
export function cutSentences(flow: Flow, context: SentenceContext): Sentence[] {
  const starts = [0]
  flow.words.forEach((word, at) => {
    if (at > 0 && (word.gap === gaps.sentence || at - starts.at(-1)! >= longestSentence)) starts.push(at)
  })
  const sentences: Sentence[] = []
  let next = 0
  starts.forEach((from, index) => {
    const to = starts[index + 1] ?? flow.words.length
    if (to === from) return
    const found: Found[] = []
    while (next < flow.found.length && flow.found[next]!.from < to) found.push(flow.found[next++]!)
    const mood = moodOf(from, to, found, flow, context, index)
    sentences.push({ from, to, found: countedIn(found, flow, mood === 'attest'), mood })
  })
  return sentences
}

function moodOf(from: number, to: number, found: Found[], flow: Flow, context: SentenceContext, index: number): Mood {
  const near = (role: string, value: string | undefined, within: number): boolean =>
    found.some((f) => f.says.role === role && (value === undefined || f.says.value === value) && f.from - from < within)
  const asks = context.marks(to - 1).includes('?')
  const head = found.find((f) => f.says.role === 'head')
  const first = flow.words[from]!
  if (first.in === 'text' && /["“]\s*$/.test(first.before) && !asks) return 'note'
  const follows = found.some((f) => f.concept === 'yes-answer' && f.from - from < 3)
  if (index === 0 && !asks && !follows && asksForYes(from, found, flow)) return 'question'
  if (answers(from, found, flow) && !follows && !(asks && head && head.from - from < 4)) return 'answer-note'
  if (!asks && index > 0 && near('safe-haven', undefined, 400)) return 'answer-note'
  const mine = flow.words.slice(from, to).some((word) => /^(i|me|my)$/.test(word.word))
  const releasesOften = asks && head && begins(flow, 'opens-records', head.to)
  if (
    !releasesOften &&
    near('mood', 'release', mine ? 24 : 8) &&
    found.some((f) => f.says.value === 'release' && f.says.role === 'trigger')
  )
    return 'release'
  const opens = found.some((f) => f.says.value === 'release' && f.says.role === 'trigger')
  if (context.underRelease && !asks && opens && near('mood', 'attest', 8)) return 'release'
  if (!asks && found.some((f) => f.concept === 'definition-start') && isDefinition(from, found, flow))
    return 'definition'
  if (asks) return 'question'
  if (context.isNote) return 'note'
  if (!head && isNumberedHeading(from, to, flow)) return 'note'
  const last = flow.words[to - 1]!
  const fragment = to - from <= 25
  if (head && found.some((f) => f.says.value === 'imperative' && f.from === from && f.to > head.to)) return 'imperative'
  if (
    head &&
    head.from - from < 12 &&
    (flow.words[head.from]!.in === 'stem' ||
      /^(have|has|do|does|did|are|is|was|were|will|could|might|any)$/.test(flow.words[head.from]!.word)) &&
    startsAsking(from, head, found, flow)
  )
    return 'question'
  if (near('mood', 'duty', 14) && near('mood', 'attest', 14)) return 'duty'
  if (near('mood', 'duty', 14) && found.some((f) => f.concept === 'health-change' || f.concept === 'duty-at-once'))
    return 'duty'
  if (near('mood', 'attest', 12)) return 'attest'
  if (
    startsWithImperative(from, found, flow) ||
    isDemanded(found) ||
    near('mood', 'asking', 1) ||
    (near('mood', 'imperative', 40) && leadsToDemand(from, found, flow))
  )
    return 'imperative'
  if (last.in === 'text' && flow.words[from]!.in === 'stem') return 'question'
  const stops = to - from > 8 && context.marks(to - 1).includes('.') && !head
  if (
    fragment &&
    !stops &&
    !isDeclarative(from, to, found, flow) &&
    (context.isReference || !isHeadingOnly(from, to, found, flow))
  ) {
    if (
      context.underHealth ||
      context.isReference ||
      found.some(isSureItem) ||
      (!context.underService && startsWithAbility(from, found, flow)) ||
      (!context.underService && isAllHealth(from, to, found, flow))
    )
      return 'item'
  }
  if (
    fragment &&
    found.some(
      (f) =>
        f.says.role === 'head' &&
        flow.words[f.from]!.gap >= gaps.clause &&
        /^(do|does|have|has|are|is|were|was|did)$/.test(flow.words[f.from]!.word) &&
        found.some((p) => p.concept === 'person' && p.from > f.from && p.to <= f.to)
    )
  )
    return 'item'
  return 'note'
}

/** "Answer No if …" tells how to answer; "mark Yes or No for each item" only says how the list is filled in. */
const answers = (from: number, found: Found[], flow: Flow): boolean =>
  found.some(
    (f) =>
      f.says.role === 'definition' &&
      f.says.value === 'answer' &&
      f.from - from < 30 &&
      !(flow.words[f.to]?.word === 'or' && flow.words[f.to + 1]?.word === 'no')
  )

/** "If you have a mental disorder, mark Yes." asks without a question mark. */
function asksForYes(from: number, found: Found[], flow: Flow): boolean {
  const answer = found.find((f) => f.says.role === 'definition' && f.says.value === 'answer')
  if (!answer || flow.words[answer.to - 1]!.word !== 'yes') return false
  const opens = flow.words.slice(from, from + 4).some((word) => word.word === 'if')
  return opens && !flow.words.slice(answer.from - 4, answer.from).some((word) => word.word === 'not')
}

/** "SECTION VIII – HEALTH STATUS": the number of a heading, and its few words. */
const isNumberedHeading = (from: number, to: number, flow: Flow): boolean =>
  to - from <= 12 && begins(flow, 'heading-start', from) && label.test(flow.words[from + 1]?.word ?? '')

/** "A letter from your doctor must accompany this form": nobody is addressed, and yet something is demanded. */
const isDemanded = (found: Found[]): boolean =>
  found.some((f) => f.says.value === 'demanded') &&
  found.some((f) => f.says.role === 'demand' || f.says.value === 'infection')

/** "Psychological and emotional health": names a subject and asks nothing. */
function isHeadingOnly(from: number, to: number, found: Found[], flow: Flow): boolean {
  return flow.words
    .slice(from, to)
    .every(
      (word, at) =>
        label.test(word.word) ||
        begins(flow, 'heading-word', from + at) ||
        found.some((f) => f.concept === 'mental-word' && f.from <= from + at && f.to > from + at)
    )
}

/** "A", "3", "iv". */
const label = /^([a-z]|\d+|[ivx]+)$/

/** "Alcohol dependence ☐": a line of few words, nearly all of them one trigger and no look-alike. */
function isAllHealth(from: number, to: number, found: Found[], flow: Flow): boolean {
  if (
    to - from > 14 ||
    found.some((f) => f.says.role === 'frame' || f.says.role === 'shield' || f.says.role === 'other-person')
  )
    return false
  const covered = new Set<number>()
  for (const f of found) {
    const counts =
      f.says.role === 'trigger' &&
      f.concept !== 'bare-condition' &&
      f.says.value !== 'functions' &&
      f.says.value !== 'release' &&
      f.says.value !== 'health-rating'
    if (counts || f.says.role === 'time') for (let at = f.from; at < f.to; at++) covered.add(at)
  }
  const triggers = found.some(
    (f) =>
      f.says.role === 'trigger' &&
      ['condition', 'substance-condition', 'hospital', 'treatment', 'diagnosis'].includes(f.says.value ?? '')
  )
  const counted = flow.words
    .slice(from, to)
    .filter((_, at) => covered.has(from + at) || !begins(flow, 'answer-word', from + at))
  return triggers && covered.size * 10 >= counted.length * 6
}

/** The imperative is the first word, but for "please" and the like. */
const startsWithImperative = (from: number, found: Found[], flow: Flow): boolean =>
  found.some(
    (f) =>
      f.says.value === 'imperative' &&
      flow.words.slice(from, f.from).every((_, at) => begins(flow, 'polite-word', from + at)) &&
      f.from - from < 5
  )

/** "If you were ever hospitalized …, arrange for …": the demand follows its condition. */
function leadsToDemand(from: number, found: Found[], flow: Flow): boolean {
  const opens = /^(if|where|when|as|in|on|use|should|pursuant|under|for|to|so)$/.test(flow.words[from]!.word)
  return (
    opens &&
    found.some(
      (f) =>
        f.says.value === 'imperative' &&
        f.from > from &&
        (flow.words[f.from]!.gap > gaps.none || /^(please|must|to|page)$/.test(flow.words[f.from - 1]!.word))
    )
  )
}

/** A line with a verb of its own says something; an item of a list only names something. */
function isDeclarative(from: number, to: number, found: Found[], flow: Flow): boolean {
  for (let at = from + 1; at < to; at++) {
    const { word } = flow.words[at]!
    if (
      /^(may|will|shall|should|must|can|is|are)$/.test(word) &&
      !found.some((f) => f.says.role === 'head' && f.from <= at && f.to > at)
    )
      return true
  }
  return false
}

/** A line that is about the person's health by itself: "Short-term sickness absence". */
const isSureItem = (f: Found): boolean =>
  (f.says.role === 'trigger' &&
    (f.says.value === 'leave' || f.says.value === 'infection' || f.says.value === 'disability-name')) ||
  f.concept === 'program-taken'

/** "Able to perform the privileges requested: Yes ___ No ___". */
const startsWithAbility = (from: number, found: Found[], flow: Flow): boolean =>
  found.some((f) => f.says.value === 'functions' && f.from === from) &&
  (begins(flow, 'able-word', from) || found.some((f) => f.says.value === 'unable'))

/** "“Currently” means …": the verb of the definition stands near the start, after few words. */
function isDefinition(from: number, found: Found[], flow: Flow): boolean {
  const start = found.find((f) => f.concept === 'definition-start')!
  if (start.from - from > 14 || start.from === from) return false
  if (found.some((f) => f.says.role === 'mood' && f.from - from < 2)) return false
  const before = flow.words.slice(from, start.from)
  if (before.some((word) => /^(i|we|my)$/.test(word.word))) return false
  return !found.some((f) => f.says.role === 'head' && f.from < start.from && f.from - from < 2)
}

/** A head in the first place, or after a time phrase or a label: "Since your last renewal, have you …". */
function startsAsking(from: number, head: Found, found: Found[], flow: Flow): boolean {
  if (head.from === from || flow.words[from]!.in === 'stem') return true
  if (!found.some((f) => f.concept === 'person' && f.from >= head.from && f.to <= head.to)) return false
  if (head.from - from <= 2) return true
  return flow.words[head.from]!.gap !== gaps.none || opening.test(flow.words[from]!.word)
}

const opening = /^(in|within|since|during|for|at|over|from|to|while|because|after|based|with|on)$/
