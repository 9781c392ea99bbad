import type { FormSummary } from '../../contract/audit.js'
import type { Reading, ReadLimb } from '../../reading/reading.js'
import { type HealthItem, listNames } from './items.js'

/** Months back; "ever" has no end. */
type Reach = number

const proofs: Record<Reading['demand']['kind'], number> = { none: 0, limited: 0, explain: 1, records: 2 }

const reachOf = ({ time, months }: ReadLimb): Reach => (time === 'past' ? (months ?? Number.POSITIVE_INFINITY) : 0)
const isPhysical = ({ domains }: ReadLimb): boolean => domains.includes('physical') || domains.includes('any')
const isMental = ({ domains }: ReadLimb): boolean => domains.includes('mental') || domains.includes('substance')

/**
 * Mental or substance questions that reach further back, or ask for more proof, than the physical ones on the form.
 * A form without a physical question has nothing to compare with.
 */
export function compareParity(items: HealthItem[]): FormSummary['parity'] {
  const about = (holds: (limb: ReadLimb) => boolean) =>
    items.map((item) => ({ ...item, limbs: item.reading.limbs.filter(holds) })).filter(({ limbs }) => limbs.length > 0)
  const physical = about(isPhysical)
  if (physical.length === 0) return []

  const physicalReach = Math.max(...physical.flatMap(({ limbs }) => limbs.map(reachOf)))
  const physicalProof = Math.max(...physical.map(({ reading }) => proofs[reading.demand.kind]))
  const mental = about((limb) => isMental(limb) && !isPhysical(limb))
  const further = mental.filter(({ limbs }) => limbs.some((limb) => reachOf(limb) > physicalReach))
  const proof = mental.filter(({ reading }) => proofs[reading.demand.kind] > physicalProof)

  const name = (list: HealthItem[]) => list.map(({ question }) => question)
  const say = (list: HealthItem[], what: string) => ({
    message: `Mental-health or substance questions (${listNames(name(list))}) ${what} than the physical ones.`,
    questions: name(list).map(({ id }) => id)
  })
  return [
    ...(further.length > 0 ? [say(further, 'reach further back')] : []),
    ...(proof.length > 0 ? [say(proof, 'ask for more proof')] : [])
  ]
}
