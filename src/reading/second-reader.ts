/**
 * The second reader: a small classifier that looks at a whole item and says whether it reads like a health question.
 * It judges nothing. It is asked only when no phrase of the vocabulary was found, so that a question in words nobody
 * foresaw is shown to a person instead of passed over.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { featuresOf } from './second-reader-features.js'
import { type Model, probabilityOf } from './second-reader-model.js'

/** What `npm run train` writes. */
export const SecondReaderFile = z.strictObject({
  /** How many labelled lines it learned from, and the SHA-256 of them all. */
  learnedFrom: z.strictObject({ lines: z.number().int(), sha256: z.string() }),
  /** From this probability on an item is likely a health question; chosen by measurement, see docs/evaluation.md. */
  threshold: z.number(),
  bias: z.number(),
  weights: z.record(z.string(), z.number())
})

/** Where the weights are kept. */
export const secondReaderFile = new URL('../../rules/second-reader.json', import.meta.url)

interface SecondReader extends Model {
  threshold: number
}

let loaded: SecondReader | undefined

/**
 * Says how much a text reads like a health question. The same text gives the same answer.
 * @param text the stem and the item's own words, as the applicant reads them
 */
export function looksLikeHealthQuestion(text: string): { probability: number; likely: boolean } {
  loaded ??= load()
  const probability = readingOf(loaded, text)
  return { probability, likely: probability >= loaded.threshold }
}

/**
 * The highest probability of the whole text and of each sentence in it: a long explanation after a question must not
 * drown the question.
 */
export function readingOf(model: Model, text: string): number {
  const whole = featuresOf(text)
  let highest = whole.length === 0 ? 0 : probabilityOf(model, whole)
  if (whole.length < longItem) return highest
  for (const sentence of text.slice(0, 6000).split(/[.?!]\s/)) {
    const features = featuresOf(sentence)
    if (features.length >= shortSentence) highest = Math.max(highest, probabilityOf(model, features))
  }
  return highest
}

/** Features of an item from which on its sentences are read one by one, and of a sentence that says enough. */
const longItem = 30
const shortSentence = 6

function load(): SecondReader {
  const file = SecondReaderFile.parse(JSON.parse(readFileSync(secondReaderFile, 'utf8')))
  return { threshold: file.threshold, bias: file.bias, weights: new Map(Object.entries(file.weights)) }
}
