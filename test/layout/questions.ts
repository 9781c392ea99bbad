import type { Outcome } from '../../src/contract/audit.js'

/** One question of the layout set: its words and how it must be judged. The layouts say where it stands. */
export interface LayoutQuestion {
  text: string
  outcome: Outcome
}

export const ask = {
  license: { text: 'Has your license to practice ever been suspended or revoked?', outcome: 'not-health' },
  privileges: {
    text: 'Have your clinical privileges at any hospital ever been denied, reduced, suspended or not renewed for reasons other than incomplete records?',
    outcome: 'not-health'
  },
  felony: { text: 'Have you ever been convicted of a felony?', outcome: 'not-health' },
  claims: { text: 'Have any malpractice claims been made against you in the past ten years?', outcome: 'not-health' },
  illness: { text: 'Have you ever been treated for a mental illness?', outcome: 'must-change' },
  hospital: {
    text: 'In the past five years, have you been admitted to a hospital for depression or for any other psychiatric disorder?',
    outcome: 'must-change'
  },
  could: {
    text: 'Do you have any condition that could affect your ability to practice medicine with reasonable skill and safety?',
    outcome: 'must-change'
  },
  medicine: { text: 'Do you take any medication for anxiety or depression?', outcome: 'must-change' },
  listed: {
    text: 'Do you have any mental or physical condition that currently impairs your ability to practice safely?',
    outcome: 'should-change'
  },
  recommended: {
    text: 'Are you currently suffering from any condition for which you are not being appropriately treated that impairs your judgment or that would otherwise adversely affect your ability to practice medicine in a competent, ethical and professional manner?',
    outcome: 'clear'
  },
  functions: {
    text: 'Are you able to perform the essential functions of the position, with or without reasonable accommodation?',
    outcome: 'clear'
  },
  drugs: { text: 'Are you currently engaged in the illegal use of drugs?', outcome: 'clear' }
} as const satisfies Record<string, LayoutQuestion>

/** A stem and the items that complete it. */
export const group = {
  stem: 'Within the past ten years, have you:',
  items: [
    { text: 'been treated for addiction to alcohol or drugs?', outcome: 'must-change' },
    { text: 'been refused membership of a medical staff?', outcome: 'not-health' },
    { text: 'been placed under the care of a psychiatrist?', outcome: 'must-change' }
  ]
} as const

export const all: readonly LayoutQuestion[] = Object.values(ask)
