import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Domain, Strength } from '../contract/audit.js'
import { Matcher } from './matcher.js'
import { numbersInWords, type Phrase, parsePhrase, wordsOf } from './phrase.js'
import { Speller } from './speller.js'
import { RuleFileError, readRuleFile } from './yaml.js'

/** What part a concept plays when a question is read. */
export const roles = [
  'head', // begins a question and sets its time: "have you been"
  'time', // sets the time: "ever", "currently", "in the last five years"
  'hypothetical', // "could", "may"
  'likely', // "likely to"
  'link', // ties to practice by itself: "unsafe to practice"
  'link-verb', // "impairs"
  'link-object', // "your ability to practice"
  'trigger', // what a yes turns on
  'domain', // mental, substance, physical
  'named', // a specific disorder
  'untreated', // "not being appropriately treated"
  'safe-haven', // "may answer No if in good standing"
  'voluntary', // "you need not answer"
  'prescribed', // "not taken under a prescription"
  'demand', // what must follow a yes
  'frame', // another subject: discipline, crime, professional …
  'reason', // "because of", between discipline and health
  'shield', // a look-alike: what stands inside it is not read
  'term', // a stigmatizing term
  'referee', // shows that a referee is asked
  'knowledge', // "to your actual knowledge"
  'speculation', // "in your opinion", "have heard"
  'person', // the one who applies
  'own', // whose health: the person's own
  'other-person', // patients, relatives
  'mood', // how a sentence speaks
  'definition', // begins a definition
  'part' // used only inside other concepts
] as const

const Says = z.strictObject({
  role: z.enum(roles),
  value: z.string().optional(),
  /** Domains the words carry. */
  domain: z.array(Domain).optional(),
  /** For a term. */
  strength: Strength.optional(),
  /** True when the words speak of the person by themselves ("been treated for"), false for a bare noun. */
  personal: z.boolean().optional()
})
export type Says = z.infer<typeof Says>

const Concept = z.strictObject({ says: Says, about: z.string().optional(), phrases: z.array(z.string().min(1)).min(1) })
const VocabularyFile = z.strictObject({
  about: z.string().min(1),
  concepts: z.record(z.string().regex(/^[a-z0-9-]+$/), Concept)
})

/** The vocabulary, compiled once. */
export interface Vocabulary {
  matcher: Matcher
  speller: Speller
  says: ReadonlyMap<string, Says>
}

/**
 * Reads and compiles `vocabulary/*.yaml` of a rules folder, and of a second folder whose phrases are added.
 * @throws RuleFileError for a phrase that cannot be read or a concept that does not exist.
 */
export function loadVocabulary(roots: string[]): Vocabulary {
  const says = new Map<string, Says>()
  const phrases = new Map<string, Phrase[]>()
  const known = new Set<string>()
  const uses: { id: string; file: string }[] = []
  for (const root of roots) {
    const folder = join(root, 'vocabulary')
    const knownWords = join(folder, 'known-words.txt')
    if (existsSync(knownWords)) for (const word of readFileSync(knownWords, 'utf8').split(/\s+/)) known.add(word)
    if (!existsSync(folder)) continue
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith('.yaml')) continue
      const file = join(folder, name)
      addFile(file)
    }
  }
  for (const { id, file } of uses)
    if (!phrases.has(id)) throw new RuleFileError(file, lineOf(file, `<${id}>`), `there is no concept <${id}>`)
  const speller = new Speller([...wordsOf(phrases.values()), ...numbersInWords], known)
  try {
    return { matcher: new Matcher(phrases), speller, says }
  } catch (error) {
    throw new RuleFileError(join(roots[0]!, 'vocabulary'), 1, (error as Error).message)
  }

  function addFile(file: string): void {
    const { concepts } = readRuleFile(file, VocabularyFile)
    for (const [id, concept] of Object.entries(concepts)) {
      const list = phrases.get(id) ?? []
      const seen = new Set<string>()
      for (const source of concept.phrases) {
        if (seen.has(source)) throw new RuleFileError(file, lineOf(file, source), `${id}: "${source}" stands twice`)
        seen.add(source)
        try {
          list.push(parsePhrase(source))
        } catch (error) {
          throw new RuleFileError(file, lineOf(file, source), `${id}: ${(error as Error).message}`)
        }
      }
      phrases.set(id, list)
      says.set(id, concept.says)
      for (const phrase of list) for (const used of conceptsIn(phrase)) uses.push({ id: used, file })
    }
  }
}

/** The line on which a text stands, for a message; 1 when it is nowhere in one piece. */
function lineOf(file: string, text: string): number {
  return Math.max(
    1,
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  )
}

function* conceptsIn(phrase: Phrase): Generator<string> {
  for (const node of phrase) {
    if (node.kind === 'concept') yield node.id
    if (node.kind === 'either') for (const option of node.options) yield* conceptsIn(option)
  }
}
