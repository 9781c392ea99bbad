import { join } from 'node:path'
import { z } from 'zod'
import { Domain, formKinds, QuestionKind } from '../contract/audit.js'
import { readRuleFile } from './yaml.js'

/** Where a choice holds. Every part that is set must hold; a list holds when one of its members does. */
export const ChoiceWhen = z.strictObject({
  kind: z.array(QuestionKind).optional(),
  formKind: z.array(z.enum(formKinds)).optional(),
  /** One of these state rules binds the form. */
  stateRule: z.array(z.string()).optional(),
  /** One of these criteria is found above advisable. */
  criteria: z.array(z.string()).optional(),
  /** No criterion outside this list is found above advisable. */
  onlyCriteria: z.array(z.string()).optional(),
  /** None of these criteria is found above advisable. */
  noCriteria: z.array(z.string()).optional(),
  /** Every limb has one of these triggers. */
  onlyTriggers: z.array(z.string()).optional(),
  /** Every limb lies in these domains. */
  onlyDomains: z.array(Domain).optional(),
  /** The item asks nothing by itself: an explanation or records demanded apart from their question. */
  asksNothing: z.literal(true).optional(),
  /** The only words that are flagged stand in this part of the item. */
  onlyPart: z.enum(['followUp', 'definitions']).optional()
})
export type ChoiceWhen = z.infer<typeof ChoiceWhen>

/** Which wording is suggested where, and what is said about the change. Choices are tried in the order of the file. */
export const Choice = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  when: ChoiceWhen,
  action: z.enum(['replace', 'remove']),
  wording: z.string().nullable(),
  /** Flagged items of one form with the same group get one text between them; null: each its own. */
  group: z.string().nullable().default(null),
  /** A group whose replacement, when the form has one, stands for this item too. */
  yields: z.string().nullable().default(null),
  /** Triggers of a clear question that, when the form has one already, makes a second text needless. */
  covered: z.array(z.string()).default([]),
  /** Which part of the item the text takes the place of; the rest of the item stays. */
  part: z.enum(['text', 'followUp', 'definitions']).default('text'),
  keeps: z.string().min(1),
  drops: z.string().min(1),
  alternatives: z.array(z.string()).default([])
})
export type Choice = z.infer<typeof Choice>

/** What is said about a change beside a choice's own words. */
export const ChoiceBook = z.strictObject({
  choices: z.array(Choice).min(1),
  /** Criterion → why leaving that part out loses nothing. */
  losses: z.record(z.string(), z.string()),
  phrases: z.strictObject({
    /** For an item that another item's replacement stands for; `{label}` is that item. */
    joined: z.string(),
    /** For an item that a clear question of the form makes needless. */
    covered: z.string(),
    /** For a criterion of own rules that names its wording; what goes is said by the criterion's own `why`. */
    own: z.string(),
    /** The heading in place of one that names mental health or substance use. */
    heading: z.string(),
    /** For the first of several, after `keeps`; `{labels}` are the others. */
    joins: z.string()
  })
})
export type ChoiceBook = z.infer<typeof ChoiceBook>

/** Reads `wordings/choices.yaml` of a rules folder. */
export function loadChoices(root: string): ChoiceBook {
  return readRuleFile(join(root, 'wordings', 'choices.yaml'), ChoiceBook)
}
