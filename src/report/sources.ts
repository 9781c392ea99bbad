import type { Source } from '../rules/sources.js'
import { webAddress } from './web-address.js'

/** One entry of the register of sources, as far as a reader needs it. */
export type SourceLink = Pick<Source, 'id' | 'title' | 'issuer' | 'year' | 'where'>

export function sourceMap(sources: readonly SourceLink[] = []): ReadonlyMap<string, SourceLink> {
  return new Map(sources.map((source) => [source.id, source]))
}

/** "FSMB, Physician Wellness and Burnout (2018)". The issuer is left out where the title names it. */
export function sourceName({ title, issuer, year }: SourceLink): string {
  const named = title.toLowerCase().includes(issuer.toLowerCase()) ? title : `${issuer}, ${title}`
  return year === null || named.includes(String(year)) ? named : `${named} (${year})`
}

/** The source as a list prints it: its name and where to find it; a place that repeats the name is not printed twice. */
export function sourceCitation(source: SourceLink): string {
  const name = sourceName(source)
  const telling = source.where.match(/\b(?:\p{Lu}\p{L}{2,}|\d{3,})/gu) ?? []
  const isRepeated = !webAddress(source.where) && telling.every((word) => name.includes(word))
  return isRepeated ? `${name}.` : `${name}. ${source.where}`
}

/** "FSMB 2018": short enough to stand behind a sentence. */
export function shortSourceName({ issuer, title, year }: SourceLink): string {
  const acronym = /\(([A-Z][A-Za-z]{1,9})\)/.exec(issuer)?.[1]
  const name = acronym ?? issuer.split(',')[0]!
  return year === null ? `${name}, ${title}` : `${name} ${year}`
}

/** " (FSMB 2018; AMA 2018)" behind a sentence, '' where the register has none of them. */
export function namedSources(ids: readonly string[], register: ReadonlyMap<string, SourceLink>): string {
  const names = ids.flatMap((id) => register.get(id) ?? []).map(shortSourceName)
  return names.length > 0 ? ` (${names.join('; ')})` : ''
}
