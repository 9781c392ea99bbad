import type { Domain, FormSummary } from '../../contract/audit.js'
import type { ReadLimb } from '../../reading/reading.js'
import { type HealthItem, isAttestation } from './items.js'
import type { Statements } from './statements.js'

/** Months that still count as the present in JAMA 2021. */
const currentMonths = 24

/** Triggers that are not a condition, so that a tie to impairment is not asked of them. */
const noCondition = new Set(['illegal-use', 'functions', 'risk', 'infection', 'discipline', 'program-contact'])

const isImpairmentOnly = ({ trigger, links, features }: ReadLimb): boolean => {
  if (noCondition.has(trigger)) return true
  if (links.includes('likely')) return features.has('untreated')
  return links.includes('present') && !links.includes('hypothetical')
}

const isCurrent = ({ time }: ReadLimb): boolean => time !== 'past'

const isRecent = (limb: ReadLimb): boolean => isCurrent(limb) || (limb.months !== null && limb.months <= currentMonths)

/** JAMA 2021 codes questions on mental health; a limb on physical illness alone is not one. */
const isPhysicalOnly = ({ domains }: ReadLimb): boolean => domains.length > 0 && domains.every((d) => d === 'physical')

/** JAMA 2021, four recommendations. A form that asks no health question meets the first three. */
export function scoreJama(items: HealthItem[], { supportive, safeHaven }: Statements): FormSummary['jama'] {
  const limbs = items.flatMap(({ reading }) => reading.limbs.filter((limb) => !isPhysicalOnly(limb)))
  return {
    onlyIfImpaired: limbs.every(isImpairmentOnly),
    onlyCurrent: limbs.every(isRecent),
    safeHaven: safeHaven || items.length === 0,
    supportiveLanguage: supportive
  }
}

/** Dyrbye 2017: the form asks only about current impairment, or does not ask. */
export const isDyrbyeConsistent = (items: HealthItem[]): boolean =>
  items.every(({ reading }) => reading.limbs.every((limb) => isImpairmentOnly(limb) && isCurrent(limb)))

/** Gold 2017, for each domain. A question on any condition asks about all three. */
export function codeGold(items: HealthItem[]): FormSummary['gold'] {
  const limbs = items.flatMap(({ reading }) => reading.limbs)
  const code = (domain: Domain) => {
    const asked = limbs.filter(({ domains }) => domains.includes(domain) || domains.includes('any'))
    return {
      asked: asked.length > 0,
      impairmentOnly: asked.every(isImpairmentOnly),
      currentOnly: asked.every(isCurrent)
    }
  }
  return { mental: code('mental'), physical: code('physical'), substance: code('substance') }
}

/** Halter 2019: the three faults of questions. */
export function codeHalter(items: HealthItem[]): FormSummary['halter'] {
  const limbs = items.flatMap(({ reading }) => reading.limbs)
  return {
    specificDiagnoses: limbs.some(({ features }) => features.has('named')),
    historyWithoutImpairment: limbs.some((limb) => !isCurrent(limb) && !isImpairmentOnly(limb)),
    predictsImpairment: items.some(({ question }) =>
      question.findings.some(({ criterion }) => criterion === 'hypothetical-impairment')
    )
  }
}

/**
 * Which of ALL IN's three accepted ways the form takes; null when it takes none.
 * @param isFinePrint tells whether a note beside a question explains it, rather than supports the applicant.
 */
export function findAllInOption(
  items: HealthItem[],
  statements: Statements,
  isFinePrint: (note: string) => boolean
): 1 | 2 | 3 | null {
  const asking = items.filter((item) => !isAttestation(item))
  if (asking.length === 0) return statements.supportive && statements.safeHaven ? 3 : 2
  if (asking.length > 1 || items.length > 1) return null
  const { question, reading } = asking[0]!
  const isBare = !question.text.includes('*') && question.followUp === null && !question.definitions.some(isFinePrint)
  const asksOfImpairment =
    reading.limbs.length > 0 && reading.limbs.every((limb) => limb.trigger === 'condition' && isImpairmentOnly(limb))
  return isBare && asksOfImpairment && question.kind === 'question' && question.outcome === 'clear' ? 1 : null
}
