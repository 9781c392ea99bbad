import type { Domain, Span } from '../contract/audit.js'
import type { demands, features, links, times, triggers } from '../rules/condition.js'

/** When the thing asked about lies. */
export type LimbTime = (typeof times)[number]
/** What a yes turns on. */
export type Trigger = (typeof triggers)[number]
/**
 * What ties a limb to present practice.
 * `present` "that impairs", `past` "has impaired", `hypothetical` "could impair", `likely` "is likely to impair", `none`.
 */
export type ImpairmentLink = (typeof links)[number]
/** What holds of a limb besides: see the list in src/rules/condition.ts. */
export type Feature = (typeof features)[number]
/** What a "yes" must be followed by. */
export type Demand = (typeof demands)[number]

/** One limb: one time, one trigger, one domain. */
export interface ReadLimb {
  time: LimbTime
  /** How far back a past limb reaches, in months; null when it has no edge ("ever"). */
  months: number | null
  /** The words of the time window: "in the last five years". */
  window: string | null
  trigger: Trigger
  /** Every link found; `['none']` when there is none. */
  links: ImpairmentLink[]
  domains: Domain[]
  features: ReadonlySet<Feature>
  spans: Span[]
  /** Spans by what they say: `time`, `trigger`, `link`, `domain` … for the marks of findings. */
  marks: Partial<Record<string, Span[]>>
  plain: string
}

/** What the words of one question say. No judgement. */
export interface Reading {
  health: boolean
  limbs: ReadLimb[]
  demand: { kind: Demand; spans: Span[] }
  /** Vocabulary concepts found anywhere in the question, with where: terms, notes, named disorders. */
  found: ReadonlyMap<string, Span[]>
  /** Why a person must look; null when everything could be read. */
  unresolved: string | null
}
