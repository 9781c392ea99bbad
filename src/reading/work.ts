import { gaps } from '../rules/words.js'
import { begins, type Flow, type Found, stands } from './flow.js'

/** Words between the work and what it is done with or on. */
const reach = 8

/** Kinds that name what somebody's work may be about. */
const matters: ReadonlySet<string> = new Set([
  'condition',
  'substance-condition',
  'treatment',
  'diagnosis',
  'hospital',
  'commitment',
  'program'
])

/** "Privileges on a psychiatric unit", "caring for patients in withdrawal": the work's object, and nobody's own health. */
export const isObjectOfWork = (trigger: Found, found: Found[], flow: Flow): boolean =>
  matters.has(trigger.says.value ?? '') &&
  !begins(flow, 'of-ones-own', trigger.to) &&
  found.some((work) => isWork(work, flow) && (shares(work, trigger, flow) || leadsTo(work, trigger, found, flow)))

const isWork = (f: Found, flow: Flow): boolean => f.concept === 'work' && !isPassive(f, flow)

/** "been supervised", "were you treated": the person is the object. */
const isPassive = (work: Found, flow: Flow): boolean =>
  /(ed|seen|taught)$/.test(flow.words[work.from]!.word) &&
  /\b(been|being|was|were|be|got|is|are)( (you|ever|also|he|she|they))*$/.test(
    flow.words
      .slice(Math.max(0, work.from - 3), work.from)
      .map(({ word }) => word)
      .join(' ')
  )

/** "Run a recovery group", "held privileges on a psychiatric unit": the same words say the work and what it is about. */
const shares = (work: Found, trigger: Found, flow: Flow): boolean =>
  trigger.from < work.to && work.from < trigger.to && !stands(flow, 'turns-to-oneself', trigger.from + 1, work.from)

function leadsTo(work: Found, trigger: Found, found: Found[], flow: Flow): boolean {
  if (trigger.from < work.to || trigger.from - work.to > reach) return false
  const from = work.to
  // Another clause begins: the person comes back, or a reason, or a verb of one's own.
  if (found.some((f) => turns(f) && f.from >= from && f.from <= trigger.from && f.to > from)) return false
  for (let at = from; at <= trigger.from; at++) {
    const { gap, word } = flow.words[at]!
    if (gap > gaps.none || begins(flow, 'turns-to-oneself', at)) return false
    if (at === trigger.from - 1 && /^(or|and)$/.test(word) && isVerb(trigger)) return false
  }
  return true
}

/** "… or receive psychiatric care": words that bring a verb of their own. */
const isVerb = ({ says }: Found): boolean => says.personal === true && says.value !== 'commitment'

const turns = ({ says }: Found): boolean =>
  says.role === 'person' || says.role === 'head' || says.role === 'own' || says.role === 'link-verb'
