import type { Domain } from '../contract/audit.js'
import type { Found } from './flow.js'
import type { Link } from './links.js'
import type { Feature, Trigger } from './reading.js'

/** Triggers that can single out one domain of health. */
const singledTriggers: ReadonlySet<Trigger> = new Set([
  'condition',
  'diagnosis',
  'treatment',
  'hospital',
  'commitment',
  'substance-condition',
  'medication',
  'attestation',
  'health-rating',
  'health-change',
  'release',
  'leave',
  'program'
])

/** The word names a domain of what is asked, not of the work or of a look-alike. */
export const namesDomain = (f: Found, kind: Trigger, found: Found[], links: Link[]): boolean =>
  !isLinkOrShield(f, found) && !isUse(f, kind, found) && !isWork(f, found, links)

/** The domains in words that belong to the group; the trigger's own; the heading's when the words name none. */
export function domainsOf(
  kind: Trigger,
  triggers: Found[],
  found: Found[],
  links: Link[],
  sectionDomains: readonly Domain[]
): Domain[] {
  const domains = new Set<Domain>()
  for (const f of found) {
    if (f.says.role !== 'domain' && f.says.role !== 'named') continue
    if (!namesDomain(f, kind, found, links)) continue
    for (const domain of f.says.domain ?? []) domains.add(domain)
  }
  for (const trigger of triggers) for (const domain of trigger.says.domain ?? []) domains.add(domain)
  domains.delete('any')
  if (domains.size === 0 && singledTriggers.has(kind)) for (const domain of sectionDomains) domains.add(domain)
  return domains.size > 0 ? [...domains].sort() : ['any']
}

const isLinkOrShield = (f: Found, found: Found[]): boolean =>
  found.some(
    (o) =>
      (o.says.role === 'link-object' || o.says.role === 'shield' || o.concept === 'work-for-others') &&
      o.from <= f.from &&
      o.to >= f.to &&
      // "admitted to a detoxification unit": the unit says what the stay was for.
      !found.some((t) => t.says.role === 'trigger' && t.says.value === 'hospital' && t.from < o.from && t.to >= f.to)
  )

const conditions: ReadonlySet<string> = new Set<Trigger>(['condition', 'substance-condition', 'diagnosis', 'hospital'])

/** "your ability to provide respiratory care": words of the work, not of the condition. */
const isWork = (f: Found, found: Found[], links: Link[]): boolean =>
  links.some((l) =>
    l.passive ? l.from < f.from && f.to <= l.to : l.from < f.from && l.to <= f.from + 1 && f.from - l.to <= 12
  ) && !found.some((t) => conditions.has(t.says.value ?? '') && t.from <= f.from && t.to >= f.to)

/** "any condition, or use of drugs": the drugs are no domain of the condition. */
function isUse(f: Found, kind: Trigger, found: Found[]): boolean {
  if (f.says.domain?.includes('substance') !== true) return false
  if (kind === 'medication') return !found.some((o) => o.says.value === 'substance-condition')
  if (kind !== 'condition' && kind !== 'functions') return false
  const inside = (o: Found): boolean => o.from <= f.from && o.to >= f.to && o.says.role === 'trigger'
  const uses = found.filter((o) => inside(o) && ['use', 'illegal-use', 'medication'].includes(o.says.value ?? ''))
  return (
    uses.length > 0 &&
    !found.some((o) => inside(o) && !['use', 'illegal-use', 'medication'].includes(o.says.value ?? ''))
  )
}

/** Says which domains stand beside which. */
export function markDomains(domains: Domain[], kind: Trigger, features: Set<Feature>): void {
  const special = domains.includes('mental') || domains.includes('substance')
  if (special && domains.includes('physical')) features.add('beside-physical')
  if (special && !domains.includes('physical') && singledTriggers.has(kind)) features.add('mental-only')
  if (domains.includes('substance')) features.add('substance')
}
