import type { Domain } from '../contract/audit.js'
import { gaps } from '../rules/words.js'
import { begins, type Flow, type Found, isHaven, spansOf, stands } from './flow.js'
import { cutGroups, type Group, type TimeReading } from './groups.js'
import { domainsOf, markDomains, namesDomain } from './limb-domains.js'
import { findLinks, type Link } from './links.js'
import { plainWords } from './plain.js'
import type { Feature, ImpairmentLink, ReadLimb, Trigger } from './reading.js'
import type { Sentence } from './sentences.js'
import { subjectOf } from './subjects.js'
import { liveTriggers } from './triggers.js'
import { isObjectOfWork } from './work.js'

/** What a limb takes over from the words around it. */
export interface Around {
  /** Features that hold of every limb: safe haven, untreated, referee … */
  features: Feature[]
  /** The heading says that the applicant's health is asked about. */
  healthHeading: boolean
  /** Words outside say whose health it is: a definition of the applicant's condition. */
  owned?: boolean
  /** The note belongs to a duty to report. */
  duty?: boolean
  /** An accommodation is spoken of on the item or its heading. */
  accommodation: boolean
  /** The heading says that an infection is asked about. */
  infectionHeading: boolean
  /** The heading says that illegal use is asked about. */
  illegalHeading: boolean
  /** Domain of the heading, for words that name none. */
  sectionDomains: Domain[]
  /** Links of the main question, for a note that has none. */
  links: ImpairmentLink[]
  /** Time when the words say none. */
  time: LimbTimeDefault
}
type LimbTimeDefault = 'past' | 'present'

/** The limbs of one asking sentence. */
export function readLimbs(sentence: Sentence, flow: Flow, around: Around): ReadLimb[] {
  const counted = sentence.found.filter(
    (f) =>
      f.says.role !== 'trigger' ||
      ((f.says.value !== 'release' || sentence.mood === 'release') &&
        (f.concept !== 'infection-sign' || around.infectionHeading) &&
        (f.says.value !== 'health-rating' || around.features.includes('referee')) &&
        (f.says.value !== 'health-change' || sentence.mood === 'duty' || around.duty === true))
  )
  const triggers = liveTriggers(counted, flow)
  const groups = cutGroups(sentence, triggers, flow)
  const links = findLinks(sentence.found, flow)
  return groups.flatMap((group, at) => limbsOf(group, groups[at + 1], triggers, links, sentence, flow, around))
}

function limbsOf(
  group: Group,
  next: Group | undefined,
  all: Found[],
  links: Link[],
  sentence: Sentence,
  flow: Flow,
  around: Around
): ReadLimb[] {
  const inside = (f: { from: number; to: number }): boolean => f.from >= group.from && f.from < group.to
  const found = sentence.found.filter(inside)
  const own = links.filter((l) => l.to > group.from && l.from < group.to)
  const shared = own.length > 0 || !next || !trailing(flow, next, links) ? own : links
  const byKind = new Map<Trigger, Found[]>()
  const place = {
    group: found,
    sentence: sentence.found,
    links: shared,
    healthHeading: around.healthHeading,
    owned: around.owned === true,
    ownsHealth:
      startsWithTrigger(sentence, all) ||
      around.owned === true ||
      sentence.mood === 'item' ||
      sentence.mood === 'definition' ||
      sentence.found.some((f) => f.says.role === 'own'),
    asksAPerson: asksAPerson(sentence) || asksForAny(sentence, flow)
  }
  const here = all.filter(inside)
  for (const trigger of here) {
    if (isLinkWord(trigger, here, links) || isDemanded(trigger, here, sentence)) continue
    if (isImpaired(trigger, here, flow) || isListHead(trigger, all, sentence.found, flow)) continue
    if (isObjectOfWork(trigger, sentence.found, flow)) continue
    const impaired = begins(flow, 'impaired-word', trigger.to - 1)
    const subject = subjectOf(trigger, { ...place, impaired })
    if (subject === 'other') continue
    const kind = subject === 'discipline' ? 'discipline' : kindOf(trigger, found, around)
    byKind.set(kind, [...(byKind.get(kind) ?? []), trigger])
    if (declaresNone(trigger, here, sentence, shared, around)) byKind.set('attestation', [trigger])
  }
  const limbs: ReadLimb[] = []
  for (const [kind, triggers] of byKind) {
    const times = isNowItem(triggers, flow) ? presentOnly : group.times
    for (const time of mergedTimes(times, defaultTime(kind, sentence, flow, around))) {
      limbs.push(limbOf(kind, triggers, time, shared, found, sentence, group, flow, around))
    }
  }
  return limbs
}

/** "Has the applicant ..., have you ...": a question put to the person judged, whatever its verb. */
const asksAPerson = (sentence: Sentence): boolean =>
  sentence.mood === 'question' &&
  sentence.found.some(
    (f) =>
      f.says.role === 'head' && sentence.found.some((p) => p.concept === 'person' && p.from >= f.from && p.to <= f.to)
  )

/** "State … any known ailment": an order to tell all of something. */
function asksForAny({ mood, from, to }: Sentence, flow: Flow): boolean {
  if (mood !== 'imperative') return false
  let first = from
  while (first < to && begins(flow, 'polite-word', first)) first++
  return begins(flow, 'listing-verb', first) && stands(flow, 'all-word', from, to)
}

/** "ability to practice" after "impairs" is what is impaired, not an essential-functions item. */
function isLinkWord(trigger: Found, all: Found[], links: Link[]): boolean {
  const work = trigger.says.value === 'treatment' && trigger.says.personal === false
  if (trigger.says.value !== 'functions' && !work) return false
  return (
    links.some((l) => l.from <= trigger.from && trigger.from - l.to <= 6) &&
    all.some((t) => t.says.value !== 'functions' && t.from < trigger.from)
  )
}

/** What is impaired is no condition beside the one that impairs: "use any substance so that your ability is impaired". */
const isImpaired = (trigger: Found, here: Found[], flow: Flow): boolean =>
  (trigger.concept === 'impaired-ability' ||
    (trigger.concept === 'bare-condition' && flow.words[trigger.to - 1]!.word === 'impaired')) &&
  here.some((t) => t.concept !== 'impaired-ability' && t.concept !== 'bare-condition' && t.says.value !== 'functions')

/** "Have you been diagnosed with any of the following? – Arrests and convictions": of this item, nothing was diagnosed. */
const isListHead = (trigger: Found, all: Found[], found: Found[], flow: Flow): boolean => {
  const inText = (f: Found): boolean => flow.words[f.from]!.in === 'text'
  return (
    flow.words[trigger.from]!.in === 'stem' &&
    found.some((f) => f.concept === 'list-follows' && !inText(f)) &&
    found.some((f) => f.says.role === 'frame' && f.says.value === 'crime' && inText(f)) &&
    !all.some((t) => inText(t) && t.says.value !== 'use' && t.says.value !== 'illegal-use')
  )
}

/** "details, with dates and the treatment received, of any illness": the treatment is only demanded. */
const isDemanded = (trigger: Found, here: Found[], sentence: Sentence): boolean =>
  sentence.mood === 'imperative' &&
  trigger.concept === 'bare-treatment' &&
  here.some((t) => t.says.value === 'condition') &&
  sentence.found.some((f) => f.says.role === 'demand' && f.from < trigger.to && f.to > trigger.from)

/** Under a heading on illegal use, "your use" is illegal use. */
function kindOf(trigger: Found, found: Found[], around: Around): Trigger {
  const kind = trigger.says.value as Trigger
  if (kind === 'use' && around.illegalHeading) return 'illegal-use'
  if (kind === 'condition' && around.infectionHeading && !isOfMind(trigger, found)) return 'infection'
  // A referee who says "in good health" speaks of a condition.
  if (kind === 'attestation' && around.features.includes('referee')) return 'condition'
  if (kind === 'disability-name' && !around.accommodation && !found.some(namesFunctions)) return 'condition'
  return kind
}

const namesFunctions = ({ concept }: Found): boolean => concept === 'essential-function'

const isOfMind = (trigger: Found, found: Found[]): boolean =>
  found.some((f) => f.from < trigger.to && f.to > trigger.from && f.says.domain?.some((domain) => domain === 'mental'))

/** An applicant who says "I have no condition" declares it: a limb of its own beside the condition. */
function declaresNone(trigger: Found, here: Found[], sentence: Sentence, links: Link[], around: Around): boolean {
  const names = trigger.says.value === 'condition' || endsList(trigger, sentence.found)
  if (!names || sentence.mood !== 'attest' || links.length > 0) return false
  if (
    around.features.includes('referee') ||
    here.some((t) => ['treatment', 'diagnosis', 'hospital'].includes(t.says.value ?? ''))
  )
    return false
  return denies(sentence, trigger)
}

/** "no mental or substance use disorder": one word for both conditions. */
const endsList = (trigger: Found, found: Found[]): boolean =>
  trigger.says.value === 'substance-condition' &&
  found.some(
    ({ says, from, to }) =>
      says.role === 'trigger' && says.value === 'condition' && from < trigger.from && to === trigger.to
  )

/** "I have no", "I do not have", "free from" before the trigger. */
const denies = (sentence: Sentence, trigger: Found): boolean =>
  sentence.found.some((f) => f.concept === 'denial' && f.from < trigger.from && trigger.from - f.to <= 12)

/** "…, that impairs" after the last clause ties all clauses before it too. */
function trailing(flow: Flow, next: Group, links: Link[]): boolean {
  const link = links.find((l) => l.from >= next.from)
  if (!link) return false
  for (let at = link.from; at > next.from && at > link.from - 5; at--) {
    const word = flow.words[at]!
    if (/^(that|which)$/.test(word.word)) return word.gap > 0
  }
  return false
}

/** "Mental or emotional trouble of any kind during college?" names its subject first and has no verb. */
const startsWithTrigger = (sentence: Sentence, triggers: Found[]): boolean =>
  triggers.some((t) => t.from - sentence.from <= 1 && t.from >= sentence.from)

/** "Sick leave taken", "Adjudicated incompetent?": past without a word that says so. */
function defaultTime(kind: Trigger, sentence: Sentence, flow: Flow, around: Around): LimbTimeDefault {
  if (kind === 'leave') return 'past'
  const isParticiple = /ed$/.test(flow.words[sentence.from]!.word) && !begins(flow, 'no-participle', sentence.from)
  return isParticiple ? 'past' : around.time
}

/** "Do you have, or have you ever had: Currently taking …": the item's own "currently" overrides its stem. */
function isNowItem(triggers: Found[], flow: Flow): boolean {
  return triggers.some((t) => {
    const before = flow.words[t.from - 1]
    return before !== undefined && before.gap >= gaps.clause && begins(flow, 'now-word', t.from - 1)
  })
}
const presentOnly: TimeReading[] = [{ time: 'present', months: null, isHead: true, from: null, to: 0 }]

/** A window says more than "ever", and "ever" more than "have you". */
const better = (a: TimeReading, b: TimeReading): boolean => {
  const weight = (t: TimeReading): number => (t.isHead ? 0 : 1) + (t.isWindow ? 2 : 0)
  return weight(a) > weight(b)
}

function mergedTimes(times: TimeReading[], fallback: LimbTimeDefault): TimeReading[] {
  const kinds = new Map<string, TimeReading>()
  for (const time of times) {
    const known = kinds.get(time.time)
    if (!known || better(time, known)) kinds.set(time.time, time)
  }
  if (kinds.size === 0) return [{ time: fallback, months: null, isHead: true, from: null, to: 0 }]
  if (kinds.has('hypothetical') && kinds.size > 1) kinds.delete('hypothetical')
  return [...kinds.values()]
}

function limbOf(
  kind: Trigger,
  triggers: Found[],
  time: TimeReading,
  links: Link[],
  found: Found[],
  sentence: Sentence,
  group: Group,
  flow: Flow,
  around: Around
): ReadLimb {
  const features = new Set<Feature>(around.features)
  const has = (role: string, value?: string): boolean =>
    sentence.found.some((f) => f.says.role === role && (value === undefined || f.says.value === value))
  if (has('untreated')) features.add('untreated')
  if (sentence.found.some(isHaven)) features.add('safe-haven')
  if (has('voluntary')) features.add('voluntary')
  if (has('part', 'accommodation') || around.accommodation) features.add('accommodation')
  if (has('part', 'even-with')) features.add('even-with')
  if (has('part', 'unable')) features.add('unable')
  if (has('part', 'public-order')) features.add('public-order')
  if (has('part', 'contact')) features.add('alone')
  if (sentence.found.some((f) => f.concept === 'functions' && isEssential(f, flow))) features.add('essential')
  if (time.time === 'past' && time.months !== null && time.months <= 24) features.add('two-years')
  const named = found.filter((f) => f.says.role === 'named')
  if (named.length > 0) features.add('named')
  const domains = domainsOf(kind, triggers, found, links, around.sectionDomains)
  markDomains(domains, kind, features)
  const kinds = [...new Set(links.map((l) => l.kind))]
  const marks: ReadLimb['marks'] = {
    trigger: triggers.flatMap((t) => spansOf(flow, t.from, t.to)),
    time: time.from === null ? [] : spansOf(flow, time.from, time.to),
    link: links.flatMap((l) => spansOf(flow, l.from, l.to)),
    named: named.flatMap((f) => spansOf(flow, f.from, f.to)),
    domain: found
      .filter((f) => f.says.role === 'domain' && namesDomain(f, kind, found, links))
      .flatMap((f) => spansOf(flow, f.from, f.to))
  }
  const first = Math.min(...[time.from ?? triggers[0]!.from, ...triggers.map((t) => t.from)])
  const last = Math.max(...triggers.map((t) => t.to), time.from === null ? 0 : time.to)
  const limb: Omit<ReadLimb, 'plain'> = {
    time: time.time,
    months: time.months,
    window: windowWords(time, flow),
    trigger: kind,
    links: kinds.length > 0 ? kinds : around.links.length > 0 ? around.links : ['none'],
    domains,
    features,
    spans: spansOf(flow, first, Math.min(last, group.to)),
    marks
  }
  return { ...limb, plain: plainWords(limb) }
}

function windowWords(time: TimeReading, flow: Flow): string | null {
  if (time.from === null || time.time === 'present') return null
  return flow.words
    .slice(time.from, time.to)
    .map((w) => w.word)
    .join(' ')
}

/** "essential functions", "able to perform the privileges requested". */
const isEssential = ({ from, to }: Found, flow: Flow): boolean =>
  begins(flow, 'essential-word', from) || (begins(flow, 'can-word', from) && stands(flow, 'granted-work', from, to))
