import type { Outcome } from '../../contract/audit.js'

type Colour = [red: number, green: number, blue: number]

/** The tint over the words, and the darker line under them, by which the mark is seen in black and white. */
export const colours: Partial<Record<Outcome, { tint: Colour; line: Colour }>> = {
  'must-change': { tint: [1, 0.83, 0.8], line: [0.6, 0.1, 0.1] },
  'should-change': { tint: [1, 0.9, 0.68], line: [0.52, 0.26, 0] },
  advisable: { tint: [0.83, 0.91, 1], line: [0.1, 0.31, 0.56] },
  'needs-review': { tint: [0.9, 0.85, 1], line: [0.35, 0.21, 0.57] }
}

export const noteColour: Colour = [0.83, 0.91, 1]
