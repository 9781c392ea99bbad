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

/** Phrases that one phrase may become; many optional words in a row would become thousands. */
const mostOpened = 64

/**
 * A phrase that begins with options, as phrases that begin with a word: "[the] board" as "the board" and "board".
 * Each is then only tried where its own first word stands.
 */
export function opened(phrase: Phrase): Phrase[] {
  let phrases = [phrase]
  while (phrases.some(([first]) => first?.kind === 'either')) {
    const next = phrases.flatMap(openedOnce)
    if (next.length > mostOpened) break
    phrases = next
  }
  return phrases
}

function openedOnce(phrase: Phrase): Phrase[] {
  const [first, ...rest] = phrase
  return first?.kind === 'either' ? first.options.map((option) => [...option, ...rest]) : [phrase]
}
