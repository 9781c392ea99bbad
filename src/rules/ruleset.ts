import type { Strength } from '../contract/audit.js'
import type { ChoiceBook } from './choices.js'
import type { Condition } from './condition.js'
import type { ContextRules } from './context.js'
import type { FormCriterion } from './form.js'
import type { ProfessionRule } from './professions.js'
import type { Source } from './sources.js'
import type { StateRule } from './states.js'
import type { Vocabulary } from './vocabulary.js'
import type { Wording } from './wordings.js'

/** One example of a criterion; exactly one of the four texts is set. */
export interface Example {
  kind: 'flagged' | 'clear' | 'edge' | 'todo'
  text: string
  /** The words that must be marked, for a flagged example. */
  marks: string[]
  /** The strength expected of this criterion; null for clear. */
  strength: Strength | null
  section: string | null
  stem: string | null
  definitions: string[]
  followUp: string | null
  /** Form kind, when the example needs one ("reference"). */
  form: string | null
  note: string | null
  line: number
}

/** One criterion of a question, with everything a committee needs to read. */
export interface Criterion {
  id: string
  title: string
  /** Tried from strong to weak; the first that holds is the strength. */
  strengths: Partial<Record<Strength, Condition>>
  /** Which words of the limbs are marked: see `marks` of a read limb. */
  marks: string[]
  /** One sentence; `{quote}` is the words found, `{window}` the time window. Per strength when they differ. */
  message: Partial<Record<Strength, string>>
  why: string
  /** Ids of rules/sources.yaml. */
  sources: string[]
  /** Id of the wording to suggest; null when the remedy is to take words out. */
  suggest: string | null
  examples: Example[]
  file: string
}

/** Which criteria count, and how strongly. A criterion that is not named keeps its own strength unless `only` is set. */
export interface Pack {
  id: string
  title: string
  describes: string
  sources: string[]
  /** When set, criteria outside this list are left out. */
  only: string[] | null
  /** Strength by criterion, in place of its own: `{ must: should }` reads "what is a must becomes a should"; null drops it. */
  strengths: Record<string, Partial<Record<Strength, Strength | null>>>
}

/** The whole of rules/, checked and compiled. */
export interface RuleSet {
  id: string
  version: string
  /** Over every rule file's name and bytes. */
  sha256: string
  pack: Pack
  packs: Pack[]
  /** In the order findings are listed. */
  criteria: Criterion[]
  vocabulary: Vocabulary
  sources: Source[]
  wordings: Wording[]
  /** Which wording is suggested where; the first choice that holds is taken. */
  choices: ChoiceBook
  professions: ProfessionRule[]
  states: StateRule[]
  form: FormCriterion[]
  /** By which words state, form kind and profession are guessed. */
  context: ContextRules
}
