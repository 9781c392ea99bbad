import type { Found } from './flow.js'
import type { Link } from './links.js'
import type { Trigger } from './reading.js'

/** Triggers that a discipline or crime question may name as its reason without asking about the person's health. */
const reasons: ReadonlySet<string> = new Set([
  'condition',
  'substance-condition',
  'use',
  'illegal-use',
  'leave',
  'commitment',
  'treatment'
])

export type Subject = 'health' | 'discipline' | 'other'

/** Where a trigger stands: its group and sentence, and the links that reach it. */
export interface Place {
  group: Found[]
  sentence: Found[]
  links: Link[]
  /** The heading says that the applicant's health is asked about. */
  healthHeading: boolean
  /** Words say whose health it is: "do you have", "your", "history of". */
  ownsHealth: boolean
  /** The sentence puts its question to the person judged. */
  asksAPerson: boolean
  /** The trigger's words are "impairment" or "impaired". */
  impaired: boolean
  /** The words are a definition of what the applicant is asked. */
  owned: boolean
}

/** What a trigger is about: the person's health, a discipline's reason, or nothing of this kind. */
export function subjectOf(
  trigger: Found,
  { group, sentence, links, healthHeading, ownsHealth, asksAPerson, impaired, owned }: Place
): Subject {
  const kind = trigger.says.value as Trigger
  const personal = trigger.says.personal === true
  const frames = framesOf(group)
  const linked = links.some((link) => link.from >= trigger.from || trigger.from - link.to <= 12)
  const framed = framesOf(sentence).has('discipline')
  const treatment = kind === 'treatment' && !personal
  if (
    reasons.has(kind) &&
    !treatment &&
    framed &&
    !isPleaded(trigger, sentence) &&
    (isReason(trigger, sentence) || holdsReason(trigger, sentence))
  )
    return isBareCondition(trigger) && !impaired
      ? 'other'
      : isAnothers(trigger, [], sentence, links)
        ? 'other'
        : 'discipline'
  if (isOnesOwn(trigger, sentence)) return 'health'
  if (isAnothers(trigger, owned ? [] : group, sentence, links)) return 'other'
  if (kind === 'condition' && !linked && isWhyAdjusted(trigger, group, sentence)) return 'other'
  // A release is read only where something is released.
  if (owned || kind === 'release') return 'health'
  if (frames.has('discipline') && reasons.has(kind) && !personal && !linked) return 'other'
  if (frames.has('crime') && kind === 'program') return 'other'
  if (frames.has('crime') && reasons.has(kind) && (!personal || kind === 'use' || kind === 'illegal-use'))
    return 'other'
  if (trigger.concept.startsWith('vague-')) return healthHeading && asksAPerson && !linked ? 'health' : 'other'
  if (healthHeading && !isBareCondition(trigger)) return 'health'
  if (kind === 'infection' || kind === 'leave' || kind === 'attestation' || kind === 'benefits') return 'health'
  if (kind === 'disability-name') return 'health'
  if (personal) return frames.has('professional') && !hasPerson(group, trigger) ? 'other' : 'health'
  if (linked) return 'health'
  if (['professional', 'malpractice', 'discipline'].some((frame) => frames.has(frame))) return 'other'
  if (isBareCondition(trigger) && !healthHeading && !supportsCondition(group)) return 'other'
  const asksOfWork = group.some((f) => f.says.value === 'functions')
  if (asksAPerson && !asksOfWork && (kind === 'condition' || kind === 'substance-condition')) return 'health'
  if (asksAPerson && !asksOfWork && kind === 'treatment' && group.some(isNamedCondition)) return 'health'
  return ownsHealth || group.some((f) => f !== trigger && isOwnHealth(f)) ? 'health' : 'other'
}

/** "Caring for patients with a mental illness of your own". */
const isOnesOwn = (trigger: Found, sentence: Found[]): boolean =>
  sentence.some((f) => f.concept === 'of-ones-own' && f.from === trigger.to)

/** "Raised a disorder as a defense in a proceeding": it is no reason for the proceeding. */
const isPleaded = (trigger: Found, sentence: Found[]): boolean =>
  sentence.some((f) => f.concept === 'condition-pleaded' && f.from <= trigger.from && f.to >= trigger.to)

/** What else the words are about. "Chest complaints" are no complaints against anybody. */
function framesOf(group: Found[]): Set<string | undefined> {
  const conditions = group.filter(
    (f) => f.says.role === 'trigger' && (f.says.value === 'condition' || f.says.value === 'program')
  )
  const own = (f: Found): boolean => conditions.some((c) => c.from <= f.from && c.to >= f.to)
  return new Set(group.filter((f) => f.says.role === 'frame' && !own(f)).map((f) => f.says.value))
}

/** Patients, relatives and other people: as the subject of the clause, just before the trigger, or just after it. */
function isAnothers(trigger: Found, group: Found[], sentence: Found[], links: Link[]): boolean {
  const asksYou = (end: number): boolean =>
    group.some(
      (f) =>
        f.says.role === 'head' &&
        f.from < end &&
        group.some((p) => p.concept === 'person' && p.from >= f.from && p.to <= f.to)
    )
  if (group.some((f) => f.says.value === 'subject' && f.from < trigger.from && !asksYou(f.from))) return true
  return sentence.some((f) => {
    if (f.says.role !== 'other-person' || f.says.value === 'subject') return false
    if (f.says.value === 'served') return describes(trigger, f, sentence)
    // "asked by a family member": who asks is not who is asked about.
    if (sentence.some((o) => o.concept === 'agent' && o.from <= f.from && o.to >= f.to)) return false
    if (trigger.says.value === 'hospital' && f.from >= trigger.from && f.to <= trigger.to) return false
    const between = links.some((link) => link.from >= trigger.to && link.from < f.from)
    if (f.says.value === 'after' && f.from >= trigger.from)
      return f.from - trigger.to <= 8 && trigger.says.value !== 'risk' && !between
    return f.from <= trigger.from && trigger.from - f.to <= 9
  })
}

/** "anxious or phobic patients": the condition stands right before the people, alone or with others. */
const describes = (trigger: Found, people: Found, sentence: Found[]): boolean =>
  trigger.to <= people.from &&
  people.from - trigger.to <= 4 &&
  sentence.some((t) => t.says.role === 'trigger' && t.to === people.from && t.from >= trigger.from)

const bare = new Set(['bare-condition', 'vague-condition', 'impaired-ability'])
const isBareCondition = ({ concept }: Found): boolean => bare.has(concept)

/** "because of illness": the words that give a reason stand before the trigger, and no new question between. */
function isReason(trigger: Found, sentence: Found[]): boolean {
  return sentence.some(
    (f) =>
      f.says.role === 'reason' &&
      f.from <= trigger.from &&
      trigger.from - f.to <= 14 &&
      !sentence.some((head) => head.says.role === 'head' && head.from >= f.to && head.from < trigger.from)
  )
}

/** "withdrawn by reason of impairment": the reason stands inside the trigger's own words. */
const holdsReason = (trigger: Found, sentence: Found[]): boolean =>
  trigger.says.value === 'leave' &&
  sentence.some((f) => f.says.role === 'reason' && f.from > trigger.from && f.from < trigger.to)

/** "Because of a disability, do you need extra time?": asked is what is needed, not the disability. */
const isWhyAdjusted = (trigger: Found, group: Found[], sentence: Found[]): boolean =>
  isReason(trigger, sentence) &&
  group.some((f) => f.concept === 'accommodation-word') &&
  group.some((f) => f.says.value === 'functions')

/** "Have you received, on account of an emotional problem: counselling?" */
const isNamedCondition = (f: Found): boolean =>
  f.says.role === 'trigger' && f.says.value === 'condition' && !isBareCondition(f)

/** Words that make a bare "condition" one of health: the untreated clause, or a trigger that is surely personal. */
const supportsCondition = (group: Found[]): boolean =>
  group.some((f) => f.says.role === 'untreated' || f.concept === 'owns' || isOwnHealth(f))

const isOwnHealth = (f: Found): boolean =>
  f.says.role === 'trigger' &&
  f.says.personal === true &&
  !['functions', 'treatment', 'release', 'program'].includes(f.says.value ?? '')

function hasPerson(group: Found[], trigger: Found): boolean {
  return group.some((f) => (f.says.role === 'head' || f.concept === 'person') && f.from <= trigger.from)
}
