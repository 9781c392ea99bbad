import { type Flow, type Found, isHaven, spansOf } from './flow.js'
import { type Around, readLimbs } from './limbs.js'
import { plainWords } from './plain.js'
import type { Feature, ReadLimb } from './reading.js'
import type { Sentence } from './sentences.js'
import { monthsOf } from './windows.js'

export interface NoteReading {
  /** The notes leave out what treatment keeps in hand, or print a safe haven. */
  features: Feature[]
  /** A definition of "currently" reaches back so many months; null months: without an edge. */
  lookBack: { months: number | null; spans: ReadLimb['spans']; words: string } | null
  /** Limbs that the notes add. */
  limbs: ReadLimb[]
  narrows: boolean
  /** Something is said of health, of "currently" or of illegal use. */
  speaks: boolean
}

/** Reads definitions, footnotes and instructions: what they narrow, what they widen. */
export function readNotes(
  notes: { flow: Flow; sentence: Sentence }[],
  around: Around,
  limbs: ReadLimb[],
  asks: boolean
): NoteReading {
  const reading: NoteReading = { features: [], lookBack: null, limbs: [], narrows: false, speaks: false }
  const mainLinks = limbs.find((l) => l.trigger !== 'functions' && !l.links.includes('none'))?.links ?? []
  const able =
    limbs.length > 0 &&
    limbs.every((l) => (l.trigger === 'functions' && !l.features.has('unable')) || l.trigger === 'attestation')
  for (const { flow, sentence } of notes) {
    const says = (role: string, value?: string): boolean =>
      sentence.found.some((f) => f.says.role === role && (value === undefined || f.says.value === value))
    // "Answer No if you have been treated" beside "Are you able …": here No is what reveals.
    const reveals = able && says('definition', 'answer') && !says('untreated')
    if (says('untreated')) reading.features.push('untreated')
    if (sentence.found.some(isHaven) && !reveals) reading.features.push('safe-haven')
    if (says('voluntary')) reading.features.push('voluntary')
    if (says('untreated', 'note') || (says('safe-haven') && !reveals && speaksOfHealth(sentence))) {
      reading.narrows = true
      continue
    }
    if (
      says('definition', 'currently') ||
      says('definition', 'illegal-use') ||
      sentence.found.some((f) => f.concept === 'health-topic')
    )
      reading.speaks = true
    if (definesCurrently(sentence) || (limbs.length > 0 && isOnlyWindow(sentence))) {
      reading.lookBack ??= lookBackOf(flow, sentence)
      continue
    }
    if (says('definition', 'elsewhere')) continue
    if (
      says('definition', 'illegal-use') ||
      says('prescribed') ||
      (sentence.mood === 'note' && !isDefinition(sentence, flow))
    )
      continue
    const said = around.time === 'past' ? withoutCopula(sentence) : sentence
    const found = readLimbs({ ...said, mood: 'question' }, flow, {
      ...around,
      features: [...around.features, 'fine-print'],
      owned: true,
      // "Answer Yes if …" adds what it names, tied to nothing.
      links: says('definition', 'answer') ? [] : mainLinks
    })
    if (asks)
      reading.limbs.push(
        ...found.filter((limb) => !['use', 'illegal-use', 'functions', 'health-rating'].includes(limb.trigger))
      )
  }
  return reading
}

/** "Notifiable matters are a hospital stay …": the time is the question's, not that of "are". */
const withoutCopula = (sentence: Sentence): Sentence => ({
  ...sentence,
  found: sentence.found.filter(
    (f) => !(f.says.role === 'head' && f.says.value === 'present' && f.from - sentence.from <= 8)
  )
})

/** "*Within the past three years." beside a question: the footnote of its "currently". */
const isOnlyWindow = (sentence: Sentence): boolean =>
  sentence.to - sentence.from <= 10 &&
  sentence.found.some((f) => f.says.role === 'time' && f.says.value === 'window' && f.from - sentence.from < 5) &&
  !sentence.found.some((f) => f.says.role === 'trigger' || f.says.role === 'head' || f.says.role === 'frame')

/** "Currently" is what the sentence defines: it stands at its start, before "means". */
function definesCurrently(sentence: Sentence): boolean {
  const word = sentence.found.find((f) => f.says.role === 'definition' && f.says.value === 'currently')
  if (!word || word.from - sentence.from > 6) return false
  const means = sentence.found.find((f) => f.concept === 'definition-start' && f.from >= word.to)
  return means !== undefined || sentence.mood !== 'definition'
}

const isDefinition = (sentence: Sentence, flow: Flow): boolean =>
  sentence.mood !== 'note' ||
  sentence.found.some((f) => f.concept === 'definition-start') ||
  sentence.found.some((f) => f.concept === 'example-start' && f.from - sentence.from < 5) ||
  namesATerm(sentence, flow) ||
  quotesATerm(sentence, flow)

/** "“Condition”: any …", "Active impairment: a …": a term, and what it stands for after a mark. */
const namesATerm = (sentence: Sentence, flow: Flow): boolean => {
  const first = flow.words[sentence.from]!
  const opens = first.in === 'definitions' || /["“]\s*$/.test(first.before)
  return (
    opens && flow.words.slice(sentence.from + 1, sentence.from + 6).some(({ before }) => /["”]?\s*[:=–—]/.test(before))
  )
}

/** "You are “unwell” for this purpose if you have …": a term in quotes, and when it holds or what it is. */
function quotesATerm({ from, to }: Sentence, flow: Flow): boolean {
  if (flow.words[from]!.in !== 'definitions') return false
  const opening = flow.words.slice(from, Math.min(to, from + 8))
  const term = opening.findIndex(({ before }) => /["“]\s*$/.test(before))
  if (term < 0) return false
  const after = flow.words.slice(from + term + 1, Math.min(to, from + term + 10))
  return after.some(({ word }) => /^(if|when|where|is|are)$/.test(word))
}

const speaksOfHealth = (sentence: Sentence): boolean =>
  sentence.found.some((f) => f.says.role === 'trigger' || f.concept === 'program')

/** "not within the last years"; but "not on the day, but within the last years" is no denial. */
const isDenied = (before: { word: string }[]): boolean => {
  const not = before.findLastIndex(({ word }) => word === 'not')
  return not >= 0 && !before.slice(not).some(({ word }) => word === 'but')
}

function lookBackOf(flow: Flow, sentence: Sentence): NoteReading['lookBack'] {
  const said = sentence.found.filter(
    (f) => f.says.role === 'time' && !isDenied(flow.words.slice(Math.max(sentence.from, f.from - 14), f.from))
  )
  const wordsOf = (f: Found): string[] => flow.words.slice(f.from, f.to).map((w) => w.word)
  const window = said.find((f) => f.says.value === 'window' && monthsOf(wordsOf(f)) !== null)
  const back = window ?? said.find((f) => f.concept === 'time-since' || f.concept === 'time-ever')
  if (!back) return null
  const words = wordsOf(back)
  return { months: window ? monthsOf(words) : null, spans: spansOf(flow, back.from, back.to), words: words.join(' ') }
}

/** The limbs as the notes leave them. */
export function applyNotes(limbs: ReadLimb[], notes: NoteReading): ReadLimb[] {
  // A definition that ties its condition to practice ties the question too.
  const tied = notes.limbs.find((limb) => limb.trigger === 'condition' && !limb.links.includes('none'))
  const all = limbs.map((limb) => ({
    ...limb,
    links: tied && limb.trigger === 'condition' && limb.links.includes('none') ? tied.links : limb.links,
    features: new Set([...limb.features, ...notes.features])
  }))
  const added = notes.limbs.filter((limb) => !limbs.some((one) => saysAll(one, limb)))
  const back: ReadLimb[] = []
  if (notes.lookBack) {
    const { months, spans, words } = notes.lookBack
    if (all.length === 0) return [...notes.limbs, lookBackAlone(months, spans, words)]
    for (const [at, limb] of all.entries()) {
      if (limb.time === 'past' && limb.months === null && months !== null) {
        if (months <= 24) limb.features.add('two-years')
        all[at] = { ...limb, months, window: words }
      }
      if (limb.time !== 'present') continue
      const features = new Set(limb.features)
      if (months !== null && months <= 24) features.add('two-years')
      const past = {
        ...limb,
        time: 'past' as const,
        months,
        window: words,
        features,
        marks: { ...limb.marks, time: spans }
      }
      back.push({ ...past, plain: plainWords(past) })
    }
  }
  return [...all, ...added, ...back]
}

/** "“Hospitalised” means kept in overnight": the question asks for all that its note says. */
const saysAll = (main: ReadLimb, note: ReadLimb): boolean =>
  main.trigger === note.trigger &&
  main.links.includes('none') &&
  note.links.includes('none') &&
  (main.time === note.time || note.time === 'present') &&
  note.domains.every((domain) => main.domains.includes(domain)) &&
  !(note.features.has('named') && !main.features.has('named'))

/** A note that stretches "currently" for a question printed elsewhere. */
function lookBackAlone(months: number | null, spans: ReadLimb['spans'], words: string): ReadLimb {
  const limb: Omit<ReadLimb, 'plain'> = {
    time: 'past',
    months,
    window: words,
    trigger: 'condition',
    links: ['present'],
    domains: ['any'],
    features: new Set(months !== null && months <= 24 ? ['two-years'] : []),
    spans,
    marks: { time: spans }
  }
  return { ...limb, plain: plainWords(limb) }
}
