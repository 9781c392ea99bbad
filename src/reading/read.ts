import type { Domain, Span } from '../contract/audit.js'
import type { Question } from '../questions/question.js'
import type { RuleSet } from '../rules/ruleset.js'
import { readDemand, stronger } from './demand.js'
import { begins, type Flow, type Found, mainPieces, makeFlow, sharedFlow, spansOf } from './flow.js'
import { readLimbs } from './limbs.js'
import { applyNotes, readNotes } from './notes.js'
import type { Feature, Reading, ReadLimb } from './reading.js'
import { secondOpinion } from './second-opinion.js'
import { cutSentences, type Sentence } from './sentences.js'
import { isHealthHeading, standsAlone } from './standing.js'

/** What is known of the form on which a question stands. */
export interface FormKnown {
  /** The whole form is filled in by a referee. */
  referee?: boolean
}

/** Reads one question: its limbs, what must follow a yes, and where each thing is said. */
export function readQuestion(question: Question, ruleSet: RuleSet, form: FormKnown = {}): Reading {
  const { vocabulary } = ruleSet
  const flow = makeFlow(mainPieces(question), vocabulary)
  const section = sharedFlow({ text: question.section ?? '', in: 'section' }, vocabulary)
  const notes = question.definitions.map((text, index) => sharedFlow({ text, in: 'definitions', index }, vocabulary))
  const followUp = sharedFlow({ text: question.followUp ?? '', in: 'followUp' }, vocabulary)

  const features = featuresAround(flow, section, form)
  const sentences = cutSentences(flow, {
    isReference: features.includes('referee'),
    marks: (word) => marksAfter(question, flow, word),
    underHealth: isHealthHeading(section),
    underRelease: opensRecords(section),
    underService: isService(section),
    isNote: question.kind === 'note'
  })
  const around = {
    features,
    healthHeading: isHealthHeading(section),
    accommodation: [flow, section, followUp].some(({ found }) => found.some((f) => f.concept === 'accommodation-word')),
    infectionHeading: section.found.some((f) => f.says.role === 'trigger' && f.says.value === 'infection'),
    illegalHeading: section.found.some((f) => f.says.value === 'illegal-use'),
    sectionDomains: recommends(flow) ? [] : domainsOf(section),
    links: [],
    time: 'present' as const
  }

  const asking = sentences.filter((s) => !isNoteMood(s))
  const standing = standsAlone(asking[0], flow, section)
  const responsible = sentences.some((sentence) => takesResponsibility(sentence, flow))
  const alone = asking.length === 0 && speaksOfQuestion(flow, section)
  const main = asking
    .filter((sentence) => !takesResponsibility(sentence, flow))
    .flatMap((sentence) => {
      const limbs = keepLimbs(sentence, readLimbs(sentence, flow, around))
      return standing && sentence === asking[0] ? limbs.filter((l) => l.trigger === 'disability-name') : limbs
    })
  const noteReading = readNotes(
    [
      ...sentences.filter(isNoteMood).map((sentence) => ({ flow, sentence })),
      ...notes.flatMap((note) => noteSentences(note)),
      ...noteSentences(followUp)
    ],
    {
      ...around,
      time: asksOnlyOfTerm(main, asking) ? 'past' : around.time,
      duty: asking.some((sentence) => sentence.mood === 'duty')
    },
    main,
    asking.length > 0 || alone
  )
  const limbs = [...applyNotes(main, noteReading), ...disabilityAsked(followUp, around)]
  const demand = demandOf(flow, sentences, asking[0], standing, followUp)
  const health =
    limbs.length > 0 ||
    (alone && noteReading.speaks) ||
    (noteReading.narrows && (!isService(section) || speaksOfQuestion(flow, section))) ||
    responsible ||
    (standing && demand.kind !== 'none')
  return {
    health,
    limbs,
    demand: health ? demand : { kind: 'none', spans: [] },
    found: foundIn([flow, ...notes, followUp]),
    unresolved: health ? null : secondOpinion(question)
  }
}

/** "Have you had a notifiable event?": what it is stands in a note, and when it was in the question. */
const asksOnlyOfTerm = (limbs: ReadLimb[], asking: Sentence[]): boolean =>
  limbs.length === 0 &&
  asking.some(({ found }) =>
    found.some(({ says }) => (says.role === 'head' || says.role === 'time') && says.value === 'past')
  )

/** A note that stands alone counts when it says that it governs a question. */
const speaksOfQuestion = (flow: Flow, section: Flow): boolean =>
  flow.found.some((f) => f.concept === 'names-question') || section.found.some((f) => f.concept === 'note-section')

/** "I look after my own health and step back when I cannot practise safely": declared, and nothing revealed. */
const takesResponsibility = (s: Sentence, flow: Flow): boolean =>
  s.mood !== 'question' &&
  s.mood !== 'release' &&
  s.found.some((f) => f.says.value === 'responsibility') &&
  flow.words.slice(s.from, s.to).some((word) => /^(i|my)$/.test(word.word))

/** A follow-up that asks which disability is a limb of its own. */
function disabilityAsked(followUp: Flow, around: Parameters<typeof readLimbs>[2]): ReadLimb[] {
  if (!followUp.found.some((f) => f.says.value === 'disability-name')) return []
  return noteSentences(followUp)
    .flatMap(({ sentence }) => readLimbs({ ...sentence, mood: 'imperative' }, followUp, around))
    .filter((limb) => limb.trigger === 'disability-name')
}

/** What must follow a "yes": in the follow-up, in an instruction after the question, or as the item itself. */
function demandOf(
  flow: Flow,
  sentences: Sentence[],
  first: Sentence | undefined,
  standing: boolean,
  followUp: Flow
): Reading['demand'] {
  let demand = readDemand(followUp.found, followUp, 0, followUp.words.length)
  for (const sentence of sentences) {
    const condition = sentence.found.find((f) => f.concept === 'yes-answer')
    const lists = sentence === first && !standing && !asksForAccount(sentence, flow)
    const from = sentence.mood === 'imperative' && !lists ? sentence.from : condition?.from
    if (lists && sentence.mood === 'imperative')
      demand = stronger(
        demand,
        readDemand(
          sentence.found.filter((f) => f.concept === 'demand-providers'),
          flow,
          sentence.from,
          sentence.to
        )
      )
    if (standing && sentence === first && sentence.mood === 'question')
      demand = stronger(demand, readDemand(sentence.found, flow, sentence.from, sentence.to))
    if (from !== undefined && (sentence.mood === 'imperative' || sentence.mood === 'question'))
      demand = stronger(demand, readDemand(sentence.found, flow, from, sentence.to))
  }
  return demand
}

const isNoteMood = (s: Sentence): boolean => s.mood === 'note' || s.mood === 'definition' || s.mood === 'answer-note'

function noteSentences(flow: Flow): { flow: Flow; sentence: Sentence }[] {
  return cutSentences(flow, { marks: () => '', underHealth: true, underService: false, isNote: true }).map(
    (sentence) => ({
      flow,
      sentence
    })
  )
}

/** "Give details of …"; "list …" and "name …" only ask the question in another way. */
const asksForAccount = ({ from }: Sentence, flow: Flow): boolean =>
  begins(flow, 'account-verb', flow.words[from]!.word === 'please' ? from + 1 : from)

/** A release only opens records; what it says besides is no question. */
function keepLimbs(sentence: Sentence, limbs: ReadLimb[]): ReadLimb[] {
  if (sentence.mood === 'release') return limbs.filter((l) => l.trigger === 'release')
  return limbs
}

/** The heading speaks of services, statutes or programs. */
const isService = ({ found }: Flow): boolean => found.some((f) => f.concept === 'service-section')

/** "Authorization for Release of Medical Information". */
const opensRecords = ({ found }: Flow): boolean =>
  found.some((f) => f.says.role === 'mood' && f.says.value === 'release') &&
  found.some((f) => f.says.role === 'trigger' && f.says.value === 'release')

/** The recommended question stays itself under any heading. */
const recommends = ({ found }: Flow): boolean =>
  found.some((f) => f.says.role === 'untreated') && found.some((f) => f.concept === 'recommended-words')

function domainsOf(section: Flow): Domain[] {
  if (isService(section)) return []
  const domains = new Set<Domain>()
  for (const f of section.found)
    if (f.says.role === 'domain') for (const domain of f.says.domain ?? []) domains.add(domain)
  domains.delete('any')
  return [...domains]
}

function featuresAround(flow: Flow, section: Flow, form: FormKnown): Feature[] {
  const all = [...flow.found, ...section.found]
  const features: Feature[] = []
  if (form.referee || all.some((f) => f.says.role === 'referee') || guessesAt(flow)) features.push('referee')
  if (all.some((f) => f.says.role === 'knowledge' && f.says.value === undefined)) features.push('actual-knowledge')
  if (section.found.some(isSpeculation) || flow.found.some((f) => isSpeculation(f) && !findsNone(f, flow)))
    features.push('speculation')
  return features
}

const isSpeculation = ({ says }: Found): boolean => says.role === 'speculation'

/** "I find no evidence of": who has examined does not guess. */
const findsNone = (f: Found, flow: Flow): boolean => begins(flow, 'denial', f.from - 1)

/** "From what others report, is the applicant …", "Grade the applicant's health": only a referee is asked so. */
function guessesAt(flow: Flow): boolean {
  const { words, found } = flow
  const rated = found.some((f) => f.concept === 'health-rated')
  if (rated && !words.some(({ word }) => /^(you|your|i|my)$/.test(word))) return true
  const guesses = rated || found.some((f) => isSpeculation(f) && !findsNone(f, flow))
  const isOther = (f: Found): boolean => f.concept === 'person' && words[f.from]!.word === 'this'
  return guesses && found.some((f) => isOther(f) || f.concept === 'referee-subject')
}

function marksAfter(question: Question, flow: Flow, word: number): string {
  const last = flow.words[word]!
  const text = last.in === 'stem' ? (question.stem ?? '') : question.text
  const next = flow.words[word + 1]
  const end = next && next.in === last.in ? next.start : text.length
  return text.slice(last.end, end)
}

function foundIn(flows: Flow[]): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  for (const flow of flows) {
    const covered = shieldEnds(flow)
    for (const f of flow.found) {
      if (f.says.role === 'part' || (f.says.role !== 'shield' && covered[f.from]! >= f.to)) continue
      const spans = found.get(f.concept)
      if (spans) spans.push(...spansOf(flow, f.from, f.to))
      else found.set(f.concept, spansOf(flow, f.from, f.to))
    }
  }
  return found
}

/** For each word, the furthest end of a look-alike that begins at it or before it. */
function shieldEnds(flow: Flow): number[] {
  const ends = new Array<number>(flow.words.length).fill(0)
  for (const f of flow.found) if (f.says.role === 'shield') ends[f.from] = Math.max(ends[f.from]!, f.to)
  for (let at = 1; at < ends.length; at++) ends[at] = Math.max(ends[at]!, ends[at - 1]!)
  return ends
}
