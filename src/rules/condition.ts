import { z } from 'zod'
import { Domain } from '../contract/audit.js'

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).min(1)]).transform((value) => (Array.isArray(value) ? value : [value]) as z.infer<T>[])

export const times = ['past', 'present', 'future', 'hypothetical'] as const
export const triggers = [
  'condition',
  'diagnosis',
  'treatment',
  'hospital',
  'commitment',
  'medication',
  'illegal-use',
  'use',
  'substance-condition',
  'program',
  'program-contact',
  'attestation',
  'leave',
  'discipline',
  'functions',
  'disability-name',
  'risk',
  'infection',
  'release',
  'health-rating',
  'health-change',
  'benefits'
] as const
export const links = ['none', 'present', 'past', 'likely', 'hypothetical'] as const
export const demands = ['none', 'limited', 'explain', 'records'] as const

/**
 * Names that hold or do not hold of a limb.
 * untreated: leaves out what treatment keeps in hand; named: a specific disorder; referee: a referee is asked;
 * actual-knowledge: limited to what the referee knows; speculation: hearsay or opinion; safe-haven: an exception is
 * printed; voluntary: need not be answered; fine-print: stands in a definition or note; two-years: past of at most 24
 * months; beside-physical, mental-only, substance-only: which domains stand together; accommodation, unable: words of
 * an essential-functions item; public-order: only public or disciplinary orders.
 */
export const features = [
  'untreated',
  'named',
  'referee',
  'actual-knowledge',
  'speculation',
  'safe-haven',
  'voluntary',
  'fine-print',
  'two-years',
  'beside-physical',
  'mental-only',
  'substance-only',
  'accommodation',
  'even-with',
  'unable',
  'essential',
  'public-order',
  'current-word',
  'substance',
  'alone',
  'prescribed',
  'notice'
] as const

/** What must hold of one limb. Every part that is set must hold; a list holds when one of its members does. */
export const LimbCondition = z.strictObject({
  time: oneOrMore(z.enum(times)).optional(),
  trigger: oneOrMore(z.enum(triggers)).optional(),
  link: oneOrMore(z.enum(links)).optional(),
  domain: oneOrMore(Domain).optional(),
  /** All of these hold. */
  has: oneOrMore(z.enum(features)).optional(),
  /** None of these holds. */
  lacks: oneOrMore(z.enum(features)).optional()
})
export type LimbCondition = z.infer<typeof LimbCondition>

/** A condition over one reading: the closed set in which the strengths of a criterion are written. */
export type Condition =
  | { any: Condition[] }
  | { all: Condition[] }
  | { not: Condition }
  | { limb: LimbCondition }
  | { demand: (typeof demands)[number][] }
  | { found: string[] }
  | { health: boolean }

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ limb: LimbCondition }),
    z.strictObject({ demand: oneOrMore(z.enum(demands)) }),
    /** One of these concepts of the vocabulary is found. */
    z.strictObject({ found: oneOrMore(z.string()) }),
    z.strictObject({ health: z.boolean() })
  ])
)
