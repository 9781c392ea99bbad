/**
 * Writes `vocabulary-examples.json`: for every phrase of the vocabulary words that this phrase finds and no other phrase
 * of its concept. Run it by hand after the vocabulary was changed on purpose, and read the difference:
 * `node --import tsx test/rules/write-vocabulary-examples.ts`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { sequence } from '../../src/reading/second-reader-model.js'
import { rulesFolder } from '../../src/rules/load.js'
import { Matcher } from '../../src/rules/matcher.js'
import { type Phrase, parsePhrase } from '../../src/rules/phrase.js'
import { finds } from './vocabulary-found.js'

const tries = 30
const random = sequence(99)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const sources = new Map<string, string[]>()
const folder = join(rulesFolder, 'vocabulary')
for (const name of readdirSync(folder).sort()) {
  const file = parse(readFileSync(join(folder, name), 'utf8')) as { concepts?: Record<string, { phrases: string[] }> }
  for (const [id, { phrases }] of Object.entries(file.concepts ?? {}))
    sources.set(id, [...(sources.get(id) ?? []), ...phrases])
}
const phrases = new Map([...sources].map(([id, list]) => [id, list.map(parsePhrase)]))

const examples: Record<string, string[]> = {}
for (const [id, list] of phrases) {
  const found = list.map((phrase, at) => exampleOf(id, phrase, at))
  examples[id] = found.filter((text) => text !== null)
  for (const [at, text] of found.entries())
    if (text === null) console.log(`no words of its own: ${id}: ${sources.get(id)![at]!.slice(0, 120)}`)
}
writeFileSync(new URL('./vocabulary-examples.json', import.meta.url), `${JSON.stringify(examples, null, 2)}\n`)

function exampleOf(id: string, phrase: Phrase, at: number): string | null {
  const others = new Map(phrases)
  others.set(
    id,
    phrases.get(id)!.filter((_, place) => place !== at)
  )
  const without = new Matcher(others)
  for (let count = 0; count < tries; count++) {
    const text = wordsFor(phrase).join(' ')
    if (finds(id, text) && !finds(id, text, without)) return text
  }
  return null
}

function wordsFor(phrase: Phrase): string[] {
  return phrase.flatMap((node): string[] => {
    if (node.kind === 'word') return [pick([...node.words])]
    if (node.kind === 'prefix') return [`${node.prefix}al`]
    if (node.kind === 'number') return ['three']
    if (node.kind === 'gap') return []
    if (node.kind === 'concept') return wordsFor(pick(phrases.get(node.id)!))
    return wordsFor(pick(node.options))
  })
}
