import { Beginnings, noStarts, type Starts } from './beginnings.js'
import type { Node, Phrase } from './phrase.js'

/** A part of a phrase, tied to what it names. */
export type Step =
  | Extract<Node, { kind: 'word' | 'prefix' | 'number' | 'gap' }>
  | { kind: 'concept'; concept: Concept }
  | { kind: 'either'; openings: Beginnings<Opening> }

/** A phrase, and whether a word that can begin it is sure to be its first step. */
export interface Opening {
  steps: readonly Step[]
  sure: boolean
}

export interface Concept {
  id: string
  /** Its place among the concepts. */
  index: number
  openings: Beginnings<Opening>
}

export interface PhraseIndex {
  /** The concepts by the words with which they can begin. */
  concepts: Beginnings<Concept>
  count: number
}

/** Ties the phrases of all concepts together. @throws Error when a concept is made of itself */
export function indexPhrases(phrases: Map<string, Phrase[]>): PhraseIndex {
  const concepts = new Map<string, Concept>()
  for (const id of phrases.keys()) concepts.set(id, { id, index: concepts.size, openings: new Beginnings() })
  const startsOf = conceptStarts(phrases)
  const tie = (phrase: Phrase): Step[] =>
    phrase.map((node): Step => {
      if (node.kind === 'concept') return { kind: 'concept', concept: concepts.get(node.id)! }
      if (node.kind !== 'either') return node
      const openings = new Beginnings<Opening>()
      fill(openings, node.options)
      return { kind: 'either', openings }
    })
  const fill = (openings: Beginnings<Opening>, list: Phrase[]) => {
    for (const phrase of list) {
      const starts = noStarts()
      const passable = beginsWithGap(phrase) || addStarts(phrase, starts, startsOf)
      const first = phrase[0]?.kind
      const sure = !passable && (first === 'word' || first === 'prefix' || first === 'number')
      openings.add({ steps: tie(phrase), sure }, passable ? 'any' : starts)
    }
  }
  const begun = new Beginnings<Concept>()
  for (const [id, list] of phrases) {
    fill(concepts.get(id)!.openings, list)
    begun.add(concepts.get(id)!, startsOf(id))
  }
  return { concepts: begun, count: concepts.size }
}

function conceptStarts(phrases: Map<string, Phrase[]>): (concept: string) => Starts {
  const known = new Map<string, Starts>()
  const path: string[] = []
  const startsOf = (concept: string): Starts => {
    const before = known.get(concept)
    if (before) return before
    if (path.includes(concept)) throw new Error(`<${concept}> is made of itself: ${[...path, concept].join(' → ')}`)
    path.push(concept)
    const starts = noStarts()
    for (const phrase of phrases.get(concept)!) addStarts(phrase, starts, startsOf)
    path.pop()
    known.set(concept, starts)
    return starts
  }
  for (const concept of phrases.keys()) startsOf(concept)
  return startsOf
}

/** @returns true when the phrase can be passed without a word */
function addStarts(phrase: Phrase, starts: Starts, startsOf: (concept: string) => Starts): boolean {
  for (const node of phrase) {
    if (node.kind === 'word') for (const word of node.words) starts.words.add(word)
    else if (node.kind === 'prefix') starts.prefixes.add(node.prefix)
    else if (node.kind === 'number') starts.number = true
    else if (node.kind === 'gap') throw new Error('a phrase cannot begin with a gap')
    else if (node.kind === 'concept') addAll(starts, startsOf(node.id))
    else {
      // Every option is asked: each has its own beginnings.
      const passable = node.options.map((option) => addStarts(option, starts, startsOf))
      if (passable.includes(true)) continue
    }
    return false
  }
  return true
}

function addAll(starts: Starts, more: Starts): void {
  for (const word of more.words) starts.words.add(word)
  for (const prefix of more.prefixes) starts.prefixes.add(prefix)
  starts.number ||= more.number
}

/** True when a gap can be the first thing passed: then any word may begin it. */
function beginsWithGap(phrase: Phrase): boolean {
  for (const node of phrase) {
    if (node.kind === 'gap') return true
    if (node.kind !== 'either') return false
    if (node.options.some(beginsWithGap)) return true
    if (!node.options.some((option) => option.length === 0)) return false
  }
  return false
}
