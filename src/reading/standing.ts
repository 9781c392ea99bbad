import type { Flow } from './flow.js'
import type { Sentence } from './sentences.js'

/** Words of a demand; a longer sentence is the text of a contract or a notice. */
const longestDemand = 60

/** A demand that stands apart from the question that it belongs to: it asks for an account and asks nothing anew. */
export const standsAlone = (sentence: Sentence | undefined, flow: Flow, section: Flow): boolean =>
  isFollowUpAlone(sentence, flow, section) || asksOfWhatWasReported(sentence, flow)

/** The heading says that the applicant's health is asked about. */
export function isHealthHeading(section: Flow): boolean {
  return (
    section.found.some((f) => f.concept === 'health-section') &&
    !section.found.some((f) => f.concept === 'service-section')
  )
}

/** "What is the diagnosis?", "Who is treating you?": asks for records by itself. */
const asksForCare = (sentence: Sentence, words: string[]): boolean =>
  sentence.mood === 'question' &&
  /^(what|when|who|where|date|dates|name|nature)$/.test(words[0]!) &&
  words.some((word) => /^(diagnosis|prognosis|treating|treated|treatment|medication)$/.test(word)) &&
  sentence.found.some((f) => f.says.role === 'demand' && f.says.value === 'records')

/** "State what treatment you are under for the condition": speaks of a condition that another question asked for. */
function isFollowUpAlone(sentence: Sentence | undefined, flow: Flow, section: Flow): boolean {
  if (sentence === undefined || sentence.to - sentence.from > longestDemand) return false
  const words = flow.words.slice(sentence.from, sentence.to).map((w) => w.word)
  if (sentence.mood !== 'imperative' && !asksForCare(sentence, words)) return false
  const row = ` ${words.join(' ')} `
  const definite =
    /\b(the|this|that|your|such) (\w+ ){0,2}(condition|conditions|illness|ailment|complaint|sickness|disorder|treatment|disability|limitation|diagnosis|prognosis|medication|therapy|impairment|disease)\b/.test(
      row
    ) ||
    /who (has|have) treated you|what treatment|treated you|^dates? of treatment/.test(row) ||
    /\b(your|any|current) (\w+ )?(treatment plan|discharge (papers|summary|records))\b/.test(row) ||
    /\b(your|the) (treating|attending|own|personal) (physician|doctor|provider|practitioner|psychiatrist|therapist)\b/.test(
      row
    )
  const carer =
    /\bnames? (\w+ ){0,8}(counselor|therapist|psychiatrist|psychologist|treatment provider|treating \w+)\b/.test(row) &&
    !/\b(supervis|collaborat|referr)/.test(row) &&
    !sentence.found.some((f) => f.says.value === 'treatment' && f.says.personal === true)
  const open =
    /\b(any|all|every|each) (\w+ ){0,3}(condition|conditions|illness|disorder|disability|diagnosis|medication|medications|impairment|disease|issues|problems|symptoms)\b/.test(
      row
    )
  const heading = section.words.map(({ word }) => word).join(' ')
  const conditional =
    sentence.found.some((f) => f.concept === 'yes-answer') ||
    /\bhealth (question|questions|item)\b/.test(row) ||
    (section.found.some((f) => f.concept === 'yes-answer') && /\bhealth\b/.test(heading))
  const answered =
    /\b(you|question|answer) (\w+ ){0,3}(reported|listed|disclosed|described|noted|named|answered|above)\b/.test(row)
  const asksAnew = sentence.found.some(
    (f) =>
      f.concept === 'head-past' &&
      flow.words.slice(f.from, f.to).some((w) => /^(you|applicant)$/.test(w.word)) &&
      !/^(it|this|that|them)$/.test(flow.words[f.to]?.word ?? '') &&
      !/^(it|this|that|them)$/.test(flow.words[f.to + 1]?.word ?? '')
  )
  const health =
    carer ||
    (isHealthHeading(section) && conditional) ||
    sentence.found.some((f) => f.concept === 'health-topic') ||
    /\b(diagnosis|prognosis|treating|hospital stay|discharge summary|discharge papers|treatment plan)\b/.test(row) ||
    sentence.found.some(
      (f) => f.says.role === 'trigger' && f.says.value !== 'functions' && f.says.value !== 'infection'
    ) ||
    sentence.found.some((f) => f.says.value === 'limited')
  const named = sentence.found.filter(
    (f) =>
      f.says.role === 'demand' &&
      (f.says.value === 'limited' || /^(name|names|address|contact)$/.test(flow.words[f.from]!.word))
  )
  const other = sentence.found.some(
    (f) =>
      f.says.role === 'frame' &&
      (f.says.value === 'malpractice' || f.says.value === 'professional') &&
      // "the name of the professional who made the diagnosis" is what is demanded.
      !named.some((d) => d.from < f.to && f.from < d.to)
  )
  const privileges = /\b(privileges|license|membership)\b/.test(row)
  return health && !other && !privileges && (conditional || ((definite || answered || carer) && !open && !asksAnew))
}

/** "How does your manner of practice reduce the limitation you have reported?" asks nothing anew. */
function asksOfWhatWasReported(sentence: Sentence | undefined, flow: Flow): boolean {
  if (sentence?.mood !== 'question') return false
  const words = flow.words.slice(sentence.from, sentence.to).map((w) => w.word)
  return (
    /^(how|what|which)$/.test(words[0]!) &&
    sentence.found.some((f) => f.says.role === 'demand' && f.says.value === 'limited') &&
    /\byou (have |has )?(just )?(reported|disclosed|described|indicated|listed|named|answered)\b/.test(words.join(' '))
  )
}
