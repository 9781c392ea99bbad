import type { Node, Phrase } from './phrase.js'

/** The same phrase with one word of several wherever all options are single words. */
export function simplified(phrase: Phrase): Phrase {
  return phrase.map((node): Node => {
    if (node.kind !== 'either') return node
    const options = joined(node.options.map(simplified))
    const [only] = options
    return options.length === 1 && only!.length === 1 ? only![0]! : { kind: 'either', options }
  })
}

/** Options that are single words, as one. */
function joined(options: Phrase[]): Phrase[] {
  const words = new Set<string>()
  const others: Phrase[] = []
  for (const option of options) {
    const [node] = option
    if (option.length === 1 && node!.kind === 'word') for (const word of node!.words) words.add(word)
    else others.push(option)
  }
  return words.size > 0 ? [[{ kind: 'word', words }], ...others] : others
}

/**
 * A phrase that begins with options, as phrases that begin with a word: "[the] board" as "the board" and "board".
 * Each is then only tried where its own first word stands.
 */
export function opened(phrase: Phrase): Phrase[] {
  const [first, ...rest] = phrase
  if (first?.kind !== 'either') return [phrase]
  return first.options.flatMap((option) => opened([...option, ...rest]))
}
