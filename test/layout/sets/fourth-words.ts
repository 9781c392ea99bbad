import type { LayoutQuestion } from '../questions.js'

/** Wordings of the fourth set; none of them stands in an earlier one. */
export const f = {
  action: {
    text: 'Has any disciplinary action ever been taken against you by a hospital, a managed care organization or a professional school?',
    outcome: 'not-health'
  },
  probation: { text: 'Were you ever placed on probation during medical school or residency?', outcome: 'not-health' },
  narcotics: { text: 'Has your federal narcotics registration ever been challenged?', outcome: 'not-health' },
  bankrupt: { text: 'Have you filed for bankruptcy within the last seven years?', outcome: 'not-health' },
  carrier: {
    text: 'Has any insurance carrier ever refused to renew your policy, surcharged it or restricted its coverage?',
    outcome: 'not-health'
  },
  hired: { text: 'Would you hire this individual again?', outcome: 'not-health' },
  audit: { text: 'Are you the subject of an audit by a government payer?', outcome: 'not-health' },
  visa: { text: 'Do you hold a visa that limits the hours you may work?', outcome: 'not-health' },
  admitted: {
    text: 'Have you been admitted to any facility for treatment of a mental illness or of addiction in the last ten years?',
    outcome: 'must-change'
  },
  diagnosed: {
    text: 'Have you ever been diagnosed with depression, anxiety or any other mental health disorder?',
    outcome: 'must-change'
  },
  therapist: {
    text: 'Have you ever been under the care of a psychiatrist or therapist?',
    outcome: 'must-change'
  },
  abuse: { text: 'Have you ever abused alcohol or been dependent on drugs?', outcome: 'must-change' },
  impaired: {
    text: 'Do you have a physical or mental condition that currently impairs your ability to practice safely?',
    outcome: 'should-change'
  },
  able: {
    text: 'Are you able to perform the essential functions of the position, with or without reasonable accommodation?',
    outcome: 'clear'
  },
  illegal: { text: 'Are you currently engaged in the illegal use of drugs?', outcome: 'clear' },
  official: {
    text: 'Are you currently suffering from any condition for which you are not being appropriately treated that impairs your judgment or that would otherwise adversely affect your ability to practice medicine in a competent, ethical and professional manner?',
    outcome: 'clear'
  }
} as const satisfies Record<string, LayoutQuestion>

export const agency = {
  stem: 'Has any state, federal or foreign agency ever:',
  items: [
    { text: 'refused to grant you a license?', outcome: 'not-health' },
    { text: 'required you to enter a treatment program?', outcome: 'must-change' },
    { text: 'censured or fined you?', outcome: 'not-health' }
  ]
} as const satisfies { stem: string; items: readonly LayoutQuestion[] }

export const months = {
  stem: 'During the past 24 months, have you',
  items: [
    { text: 'changed your practice address?', outcome: 'not-health' },
    { text: 'let your board certification lapse?', outcome: 'not-health' }
  ]
} as const satisfies { stem: string; items: readonly LayoutQuestion[] }
