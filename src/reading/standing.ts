import { begins, type Flow, type Found } from './flow.js'
import type { Sentence } from './sentences.js'

/** Words of a demand; a longer sentence is the text of a contract or a notice. */
const longestDemand = 60

/** A demand that stands apart from the question that it belongs to: it asks for an account and asks nothing anew. */
export const standsAlone = (sentence: Sentence | undefined, flow: Flow, section: Flow): boolean =>
  isFollowUpAlone(sentence, flow, section) || asksOfWhatWasReported(sentence, flow)

/** The heading says that the applicant's health is asked about. */
export const isHealthHeading = (section: Flow): boolean =>
  names(section, 'health-section') && !names(section, 'service-section')

/** The words of one of these concepts stand in the sentence or heading. */
const names = ({ found }: { found: Found[] }, ...concepts: string[]): boolean =>
  found.some(({ concept }) => concepts.includes(concept))

/** "What is the diagnosis?", "Who is treating you?": asks for records by itself. */
const asksForCare = (sentence: Sentence, flow: Flow): boolean =>
  sentence.mood === 'question' &&
  begins(flow, 'asks-particulars', sentence.from) &&
  names(sentence, 'care-word') &&
  sentence.found.some((f) => f.says.role === 'demand' && f.says.value === 'records')

/** "State what treatment you are under for the condition": speaks of a condition that another question asked for. */
function isFollowUpAlone(sentence: Sentence | undefined, flow: Flow, section: Flow): boolean {
  if (sentence === undefined || sentence.to - sentence.from > longestDemand) return false
  if (sentence.mood !== 'imperative' && !asksForCare(sentence, flow)) return false
  const carer = namesCarer(sentence)
  const conditional =
    names(sentence, 'yes-answer', 'health-item') || (names(section, 'yes-answer') && names(section, 'health-word'))
  const refers = names(sentence, 'spoken-of', 'answered-before') || carer
  const isOfHealth = carer || (isHealthHeading(section) && conditional) || speaksOfHealth(sentence)
  if (!isOfHealth || isOfOtherMatters(sentence, flow)) return false
  if (conditional) return true
  return refers && !names(sentence, 'any-condition') && !asksAnew(sentence, flow) && !asksByCondition(sentence, flow)
}

/** "Name of your therapist"; but the therapist may be a colleague. */
const namesCarer = (sentence: Sentence): boolean =>
  names(sentence, 'names-carer') &&
  !names(sentence, 'of-colleagues') &&
  !sentence.found.some((f) => f.says.value === 'treatment' && f.says.personal === true)

const speaksOfHealth = (sentence: Sentence): boolean =>
  names(sentence, 'health-topic', 'care-record') ||
  sentence.found.some(
    ({ says }) =>
      (says.role === 'trigger' && says.value !== 'functions' && says.value !== 'infection') || says.value === 'limited'
  )

/** Malpractice, the work, or what the person may do: another question was meant. */
function isOfOtherMatters(sentence: Sentence, flow: Flow): boolean {
  // "the name of the professional who made the diagnosis" is what is demanded.
  const named = sentence.found.filter(
    (f) => f.says.role === 'demand' && (f.says.value === 'limited' || begins(flow, 'name-word', f.from))
  )
  return (
    names(sentence, 'standing-in-practice') ||
    sentence.found.some(
      (f) =>
        f.says.role === 'frame' &&
        (f.says.value === 'malpractice' || f.says.value === 'professional') &&
        !named.some((d) => d.from < f.to && f.from < d.to)
    )
  )
}

/** "If you take part in a program, arrange for …": the condition of the demand asks by itself. */
function asksByCondition(sentence: Sentence, flow: Flow): boolean {
  if (!/^(if|where)$/.test(flow.words[sentence.from]!.word)) return false
  const verb = sentence.found.find((f) => f.says.value === 'imperative' && f.from > sentence.from + 2)
  return sentence.found.some(
    ({ says, from }) => says.role === 'trigger' && says.value === 'program' && (!verb || from < verb.from)
  )
}

/** "Have you ever been …"; but "have you had it" speaks of what was answered. */
const asksAnew = (sentence: Sentence, flow: Flow): boolean =>
  sentence.found.some(
    (f) =>
      f.concept === 'head-past' &&
      flow.words.slice(f.from, f.to).some(({ word }) => /^(you|applicant)$/.test(word)) &&
      !flow.words.slice(f.to, f.to + 2).some(({ word }) => /^(it|this|that|them)$/.test(word))
  )

/** "How does your manner of practice reduce the limitation you have reported?" asks nothing anew. */
const asksOfWhatWasReported = (sentence: Sentence | undefined, flow: Flow): boolean =>
  sentence?.mood === 'question' &&
  begins(flow, 'asks-manner', sentence.from) &&
  sentence.found.some((f) => f.says.role === 'demand' && f.says.value === 'limited') &&
  names(sentence, 'you-reported')
