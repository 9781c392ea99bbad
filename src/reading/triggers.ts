import type { Flow, Found } from './flow.js'
import type { Trigger } from './reading.js'

/** Which trigger takes the words of which other trigger for itself. */
const takes: Partial<Record<Trigger, Trigger[]>> = {
  use: ['condition'],
  'illegal-use': ['use', 'medication', 'substance-condition'],
  'substance-condition': ['use', 'condition', 'medication'],
  infection: ['condition', 'treatment', 'diagnosis', 'medication', 'attestation'],
  leave: ['condition', 'treatment', 'program', 'hospital', 'substance-condition'],
  benefits: ['condition', 'leave'],
  'health-change': ['condition'],
  attestation: ['condition', 'substance-condition', 'functions'],
  commitment: ['condition', 'diagnosis'],
  program: ['treatment', 'substance-condition', 'condition'],
  'disability-name': ['condition', 'diagnosis', 'functions'],
  medication: ['use'],
  risk: ['condition'],
  diagnosis: [],
  release: ['condition', 'treatment'],
  'health-rating': ['condition']
}

/** The triggers that are not look-alikes and not part of a stronger one. */
export function liveTriggers(found: Found[], flow: Flow): Found[] {
  const shields = found.filter(
    (f) =>
      (f.says.role === 'shield' && f.says.value !== 'name') ||
      f.says.role === 'untreated' ||
      f.says.role === 'safe-haven' ||
      f.says.role === 'prescribed'
  )
  const all = found.filter((f) => f.says.role === 'trigger')
  const unshielded = all.filter(
    (t) =>
      !shields.some((s) => s.from <= t.from && s.to >= t.to && s.to - s.from > 1 && drops(s, t)) &&
      !startsShielded(t, shields) &&
      !beginsInCrime(t, shields) &&
      !isDenied(t, flow) &&
      !shields.some((s) => s.says.role === 'untreated' && isOfCare(t) && s.from < t.to && t.from < s.to) &&
      !endsShielded(t, shields)
  )
  return unshielded
    .filter(
      (t) =>
        !unshielded.some(
          (o) =>
            o !== t &&
            takes[o.says.value as Trigger]?.includes(t.says.value as Trigger) &&
            o.from < t.to &&
            t.from < o.to &&
            // "physical or mental health problem" is a condition, not a rating of health.
            !(o.says.value === 'health-rating' && t.from <= o.from && t.to > o.to) &&
            (o.says.value !== 'illegal-use' || o.from <= t.from) &&
            // "abused prescription drugs, or alcohol": the abuse reaches further than what is illegal.
            !(o.says.value === 'illegal-use' && t.says.value === 'substance-condition' && t.to > o.to)
        )
    )
    .filter((t) => flow.words.length > 0 && t.to > t.from)
}

/** "not being appropriately treated for": the care is what is missing. */
const isOfCare = (trigger: Found): boolean => trigger.says.value === 'treatment'

/** "alcoholic drinks" names no alcoholic, but still asks about use. */
const drops = (shield: Found, trigger: Found): boolean =>
  shield.says.value !== 'substance-only' || trigger.says.value === 'substance-condition'

/** "Do not state a diagnosis." */
const isDenied = (trigger: Found, flow: Flow): boolean =>
  trigger.says.value === 'disability-name' &&
  flow.words.slice(Math.max(0, trigger.from - 3), trigger.from).some((word) => /^(not|don't|never)$/.test(word.word))

/** "found by a court to have used drugs in violation of law": the use is what the court found. */
function beginsInCrime(trigger: Found, shields: Found[]): boolean {
  const isUse = trigger.says.value === 'use' || trigger.says.value === 'illegal-use'
  return isUse && shields.some((s) => s.says.value === 'crime' && s.from < trigger.from && trigger.from < s.to)
}

/** "mental health professional": a bare noun whose last word belongs to a look-alike. */
function endsShielded(trigger: Found, shields: Found[]): boolean {
  const counted =
    trigger.says.personal === true && trigger.says.value !== 'leave'
      ? shields.filter(
          (s) => s.says.value === 'treated' || (s.says.value === 'program' && trigger.says.value === 'program')
        )
      : shields
  return counted.some((s) => s.from < trigger.to && s.to >= trigger.to && s.from > trigger.from)
}

/** "treatment services": the trigger's last word is only the first word of a look-alike. */
function startsShielded(trigger: Found, shields: Found[]): boolean {
  return trigger.to - trigger.from === 1 && shields.some((s) => s.from === trigger.from && s.to > trigger.to)
}
