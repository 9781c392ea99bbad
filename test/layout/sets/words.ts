import type { LayoutQuestion } from '../questions.js'

/** Wordings of the later sets; none of them stands in the first one. */
export const q = {
  psych: { text: 'Have you ever been diagnosed with a psychiatric or emotional disorder?', outcome: 'must-change' },
  inpatient: {
    text: 'Have you at any time received inpatient care for a mental health condition?',
    outcome: 'must-change'
  },
  dependency: {
    text: 'During the last seven years, have you been treated for alcoholism or drug dependency?',
    outcome: 'must-change'
  },
  leave: { text: 'Have you ever taken a leave of absence because of a mental health problem?', outcome: 'must-change' },
  counselor: {
    text: 'Within the past three years, have you consulted a psychologist, psychiatrist or counselor?',
    outcome: 'must-change'
  },
  refused: { text: 'Has any state ever refused to issue or renew a license to you?', outcome: 'not-health' },
  registration: { text: 'Have you ever surrendered a controlled substance registration?', outcome: 'not-health' },
  pending: { text: 'Are any disciplinary proceedings pending against you at this time?', outcome: 'not-health' },
  excluded: {
    text: 'Have you been excluded, debarred or suspended from Medicare, Medicaid or any other federal or state health care program, or are you aware of any proceeding that could lead to such an exclusion?',
    outcome: 'not-health'
  },
  suit: { text: 'Have you ever been a defendant in a malpractice suit?', outcome: 'not-health' },
  crime: {
    text: 'Have you pleaded guilty or no contest to a crime other than a minor traffic offense?',
    outcome: 'not-health'
  },
  society: { text: 'Has your membership in a professional society ever been terminated?', outcome: 'not-health' },
  residency: { text: 'Did you complete your residency at the program in which you started it?', outcome: 'not-health' },
  official: {
    text: 'Are you currently suffering from any condition for which you are not being appropriately treated that impairs your judgment or that would otherwise adversely affect your ability to practice medicine in a competent, ethical and professional manner?',
    outcome: 'clear'
  },
  functions: {
    text: 'Are you able to carry out the essential functions of the position, with or without a reasonable accommodation?',
    outcome: 'clear'
  },
  drugs: { text: 'Are you currently engaged in the illegal use of drugs?', outcome: 'clear' }
} as const satisfies Record<string, LayoutQuestion>

/** Two stems and the items that complete them. */
export const ten = {
  stem: 'In the past ten years, have you:',
  items: [
    { text: 'been hospitalized for a psychiatric illness?', outcome: 'must-change' },
    { text: 'been denied appointment to a medical staff?', outcome: 'not-health' },
    { text: 'been treated for a substance use disorder?', outcome: 'must-change' },
    { text: 'settled a claim of professional liability?', outcome: 'not-health' }
  ]
} as const satisfies { stem: string; items: readonly LayoutQuestion[] }

export const board = {
  stem: 'Has any licensing board ever',
  items: [
    { text: 'reprimanded you?', outcome: 'not-health' },
    { text: 'placed you on probation?', outcome: 'not-health' },
    { text: 'ordered you to undergo a psychiatric evaluation?', outcome: 'must-change' }
  ]
} as const satisfies { stem: string; items: readonly LayoutQuestion[] }
