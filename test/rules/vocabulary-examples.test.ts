import { readFileSync } from 'node:fs'
import t from 'tap'
import { finds } from './vocabulary-found.js'

const examples = JSON.parse(readFileSync(new URL('./vocabulary-examples.json', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>

t.test('every phrase of the vocabulary finds the words that it alone finds', async (t) => {
  for (const [concept, texts] of Object.entries(examples))
    t.same(
      texts.filter((text) => !finds(concept, text)),
      [],
      `${concept}: ${texts.length} examples`
    )
})
