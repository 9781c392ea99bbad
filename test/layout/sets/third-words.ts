import type { LayoutQuestion } from '../questions.js'

/** Wordings of the third set; none of them stands in an earlier one. */
export const t = {
  limited: {
    text: 'Has any licensing authority, in this or in another jurisdiction, ever limited, suspended, revoked or placed conditions on your license?',
    outcome: 'not-health'
  },
  withdrawn: {
    text: 'Have you ever withdrawn an application for licensure or for staff privileges?',
    outcome: 'not-health'
  },
  peer: { text: 'Are you now the subject of an inquiry by a peer review committee?', outcome: 'not-health' },
  paid: {
    text: 'Has a judgment or settlement been paid on your behalf in a professional liability case?',
    outcome: 'not-health'
  },
  arrest: {
    text: 'Other than minor traffic violations, have you ever been arrested, charged or indicted?',
    outcome: 'not-health'
  },
  gap: {
    text: 'Are there gaps of more than 30 days in your work history since you finished your training?',
    outcome: 'not-health'
  },
  uninsured: { text: 'Have you ever practiced without professional liability coverage?', outcome: 'not-health' },
  taxes: { text: 'Are you delinquent in the payment of state taxes or child support?', outcome: 'not-health' },
  work: { text: 'Are you legally authorized to work in the United States?', outcome: 'not-health' },
  training: { text: 'Did you leave any training program before its completion?', outcome: 'not-health' },
  order: {
    text: 'Have you ever been the subject of a „cease and desist“ order of a board?',
    outcome: 'not-health'
  },
  psychotic: {
    text: 'Have you ever been treated for or diagnosed with bipolar disorder, schizophrenia, paranoia or any other psychotic disorder?',
    outcome: 'must-change'
  },
  five: {
    text: 'Have you within the past five years been hospitalized or received treatment for a mental or emotional illness?',
    outcome: 'must-change'
  },
  stress: { text: 'Have you ever sought counseling for stress, burnout or depression?', outcome: 'must-change' },
  had: { text: 'Do you have, or have you ever had, a substance use disorder?', outcome: 'must-change' },
  prescribed: { text: 'Are you taking any prescribed medication for a psychiatric condition?', outcome: 'must-change' },
  recommended: {
    text: 'Are you currently suffering from any condition for which you are not being appropriately treated that impairs your judgment or that would otherwise adversely affect your ability to practice medicine in a competent, ethical and professional manner?',
    outcome: 'clear'
  },
  duties: {
    text: 'Are you able to perform the essential functions of the position, with or without reasonable accommodation?',
    outcome: 'clear'
  },
  drugs: { text: 'Are you currently engaged in the illegal use of drugs?', outcome: 'clear' }
} as const satisfies Record<string, LayoutQuestion>

export const jurisdiction = {
  stem: 'Have you ever, in any jurisdiction:',
  items: [
    { text: 'been denied a license to practice?', outcome: 'not-health' },
    { text: 'surrendered a license while you were under investigation?', outcome: 'not-health' },
    { text: 'been ordered to submit to a mental health examination?', outcome: 'must-change' }
  ]
} as const satisfies { stem: string; items: readonly LayoutQuestion[] }

export const treated = {
  stem: 'Since your last renewal, have you been treated for any of the following?',
  items: [
    { text: 'Major depression or bipolar disorder', outcome: 'must-change' },
    { text: 'Alcohol dependence or abuse', outcome: 'must-change' },
    { text: 'An anxiety or panic disorder', outcome: 'must-change' }
  ]
} as const satisfies { stem: string; items: readonly LayoutQuestion[] }

export const privileges = {
  stem: 'Have your privileges at any hospital been',
  items: [
    { text: 'suspended or revoked?', outcome: 'not-health' },
    { text: 'reduced, or not renewed, for cause?', outcome: 'not-health' }
  ]
} as const satisfies { stem: string; items: readonly LayoutQuestion[] }
