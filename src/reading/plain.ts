import type { ReadLimb } from './reading.js'

const triggerWords: Record<string, string> = {
  condition: 'a condition',
  diagnosis: 'a diagnosis',
  treatment: 'treatment',
  hospital: 'a hospital stay',
  commitment: 'commitment or guardianship',
  medication: 'medication',
  'illegal-use': 'illegal use of drugs',
  use: 'use of alcohol or drugs',
  'substance-condition': 'addiction or dependence',
  program: 'a health or monitoring program',
  'program-contact': 'a program’s contact details',
  attestation: 'a declaration of good health',
  leave: 'leave for health',
  discipline: 'discipline for a health reason',
  functions: 'ability to perform',
  'disability-name': 'the name of a disability',
  risk: 'a risk to patients',
  infection: 'infection or vaccination',
  release: 'release of health records',
  'health-rating': 'a rating of health',
  'health-change': 'changes in health',
  benefits: 'disability benefits'
}
const linkWords: Record<string, string> = {
  none: 'no link to present ability',
  present: 'impairs practice now',
  past: 'impaired practice in the past',
  likely: 'is likely to impair practice',
  hypothetical: 'could impair practice'
}
const domainWords: Record<string, string> = {
  mental: 'mental health',
  substance: 'substance use',
  physical: 'physical health',
  any: 'any health'
}

/** The limb in one line: "asks about: treatment · any time in the past · mental health · no link to present ability". */
export function plainWords(limb: Omit<ReadLimb, 'plain'>): string {
  const domains = limb.domains.map((domain) => domainWords[domain]).join(' and ')
  const links = limb.links.map((link) => linkWords[link]).join(' and ')
  return `asks about: ${triggerWords[limb.trigger]} · ${timeWords(limb)} · ${domains} · ${links}`
}

function timeWords({ time, months }: Pick<ReadLimb, 'time' | 'months'>): string {
  if (time === 'present') return 'now'
  if (time === 'future') return 'in the future'
  if (time === 'hypothetical') return 'what could be'
  if (months === null) return 'any time in the past'
  if (months < 1) return 'the last days'
  return months % 12 === 0 ? `the last ${months / 12} years` : `the last ${Math.round(months)} months`
}
