import { Beginnings } from './beginnings.js'
import { opened, simplified } from './opened.js'
import type { Node, Phrase } from './phrase.js'
import { WordClasses } from './word-classes.js'

/** A part of a phrase, tied to what it names. */
export type Step =
  | { kind: 'word'; classes: ReadonlySet<number> }
  | Extract<Node, { kind: 'gap' }>
  | { kind: 'concept'; concept: Concept }
  | { kind: 'either'; openings: Beginnings<Opening> }

/** A phrase, and whether a word that can begin it is sure to be its first step. */
export interface Opening {
  steps: readonly Step[]
  sure: boolean
  /** The classes of the word behind the first, where the first is sure and one must follow. */
  second: ReadonlySet<number> | null
}

export interface Concept {
  id: string
  /** Its place among the concepts. */
  index: number
  openings: Beginnings<Opening>
  /** True when other concepts are made of it: then it is asked for more than once at a word. */
  shared: boolean
}

export interface PhraseIndex {
  classes: WordClasses
  /** The concepts by the words with which they can begin. */
  concepts: Beginnings<Concept>
  count: number
}

/** Ties the phrases of all concepts together. @throws Error when a concept is made of itself */
export function indexPhrases(phrases: Map<string, Phrase[]>): PhraseIndex {
  const classes = new WordClasses(phrases.values())
  const concepts = new Map<string, Concept>()
  for (const id of phrases.keys())
    concepts.set(id, { id, index: concepts.size, openings: new Beginnings(), shared: false })
  const startsOf = conceptStarts(phrases, classes)
  const tied = new Map<Node, Step>()
  const tie = (node: Node): Step => {
    const step = tied.get(node) ?? tieNew(node)
    tied.set(node, step)
    return step
  }
  const tieNew = (node: Node): Step => {
    if (node.kind === 'gap') return node
    if (node.kind === 'concept') {
      const concept = concepts.get(node.id)!
      concept.shared = true
      return { kind: 'concept', concept }
    }
    if (node.kind !== 'either') return { kind: 'word', classes: classes.fitting(node) }
    const openings = new Beginnings<Opening>()
    fill(openings, node.options)
    return { kind: 'either', openings }
  }
  const fill = (openings: Beginnings<Opening>, list: Phrase[]) => {
    for (const phrase of list.map(simplified).flatMap(opened)) {
      const starts: Starts = new Set()
      const free = addStarts(phrase, starts, classes, startsOf) !== 'word'
      const steps = phrase.map(tie)
      const sure = !free && steps[0]!.kind === 'word'
      const second: Starts = new Set()
      const goesOn = sure && addStarts(phrase.slice(1), second, classes, startsOf) === 'word'
      openings.add({ steps, sure, second: goesOn ? second : null }, free ? 'any' : starts)
    }
  }
  const begun = new Beginnings<Concept>()
  for (const [id, list] of phrases) {
    fill(concepts.get(id)!.openings, list)
    begun.add(concepts.get(id)!, startsOf(id))
  }
  return { classes, concepts: begun, count: concepts.size }
}

/** The classes of the words with which a phrase or a concept can begin. */
type Starts = Set<number>

function conceptStarts(phrases: Map<string, Phrase[]>, classes: WordClasses): (concept: string) => Starts {
  const known = new Map<string, Starts>()
  const path: string[] = []
  const startsOf = (concept: string): Starts => {
    const before = known.get(concept)
    if (before) return before
    if (path.includes(concept)) throw new Error(`<${concept}> is made of itself: ${[...path, concept].join(' → ')}`)
    path.push(concept)
    const starts: Starts = new Set()
    for (const phrase of phrases.get(concept)!) addStarts(phrase, starts, classes, startsOf)
    path.pop()
    known.set(concept, starts)
    return starts
  }
  for (const concept of phrases.keys()) startsOf(concept)
  return startsOf
}

/**
 * Adds the words with which a phrase can begin.
 * @returns `none` when the phrase can be passed without a word, `any` when a gap can be the first thing passed
 */
function addStarts(
  phrase: Phrase,
  starts: Starts,
  classes: WordClasses,
  startsOf: (concept: string) => Starts
): 'word' | 'none' | 'any' {
  for (const node of phrase) {
    if (node.kind === 'gap') return 'any'
    if (node.kind === 'concept') addAll(starts, startsOf(node.id))
    else if (node.kind !== 'either') addAll(starts, classes.fitting(node))
    else {
      // Every option is asked: each has its own beginnings.
      const begun = node.options.map((option) => addStarts(option, starts, classes, startsOf))
      if (begun.includes('any')) return 'any'
      if (begun.includes('none')) continue
    }
    return 'word'
  }
  return 'none'
}

function addAll(starts: Starts, more: ReadonlySet<number>): void {
  for (const start of more) starts.add(start)
}
