import { isNumber, type Node, type Phrase } from '../../src/rules/phrase.js'
import { gaps, type Word } from '../../src/rules/words.js'

/** Finds concepts as the syntax of phrases says, word by word, without any index. */
export function findPlainly(phrases: Map<string, Phrase[]>, words: Word[]): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; at++)
    for (const [concept, list] of phrases) {
      const ends = list.flatMap((phrase) => endsOf(phrase, at, at))
      if (ends.length > 0) found.push(`${concept} ${at} ${Math.max(...ends)}`)
    }
  return found.sort()

  function endsOf(phrase: Node[], at: number, start: number): number[] {
    const [node, ...rest] = phrase
    if (!node) return [at]
    return placesAfter(node, at, start).flatMap((place) => endsOf(rest, place, start))
  }

  function placesAfter(node: Node, at: number, start: number): number[] {
    if (node.kind === 'either') return node.options.flatMap((option) => endsOf(option, at, start))
    if (node.kind === 'gap') {
      const places = [at]
      while (places.length <= node.most && isOpen(places.at(-1)!, start)) places.push(places.at(-1)! + 1)
      return places
    }
    if (!isOpen(at, start)) return []
    if (node.kind === 'concept') return phrases.get(node.id)!.flatMap((phrase) => endsOf(phrase, at, at))
    return fits(node, words[at]!.word) ? [at + 1] : []
  }

  function isOpen(at: number, start: number): boolean {
    return at < words.length && (at === start || words[at]!.gap !== gaps.sentence)
  }
}

function fits(node: Extract<Node, { kind: 'word' | 'prefix' | 'number' }>, word: string): boolean {
  if (node.kind === 'word') return node.words.has(word)
  return node.kind === 'prefix' ? word.startsWith(node.prefix) : isNumber(word)
}
