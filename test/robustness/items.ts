import { readdirSync, readFileSync } from 'node:fs'
import { type LabelledQuestion, readLabels } from '../../src/audit/evaluate-labels.js'
import type { Printed } from '../helpers/judge.js'

const folder = new URL('../../rules/training/', import.meta.url)

/** Every labelled line of rules/training, file by file. */
export function trainingLabels(): LabelledQuestion[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readLabels(readFileSync(new URL(name, folder), 'utf8')))
}

/** Labelled lines as they are printed. */
export const printed = ({ text, context }: LabelledQuestion): Printed => ({
  text,
  ...(context?.stem ? { stem: context.stem } : {}),
  ...(context?.section ? { section: context.section } : {}),
  ...(context?.follow_up ? { followUp: context.follow_up } : {}),
  ...(context?.definitions?.length ? { definitions: context.definitions } : {})
})

/** `count` items, evenly taken from a list. */
export function evenly<T>(list: readonly T[], count: number): T[] {
  const step = list.length / count
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * Math.max(1, step))]!)
}
