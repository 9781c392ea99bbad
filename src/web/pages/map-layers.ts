import type { Band } from '../../contract/audit.js'
import { bandNames } from '../../report/words.js'
import type { StateVerdict } from './state-verdicts.js'

/** One way to colour the map: a sign, a tone and words for each state. The sign stands beside the colour. */
export interface Layer {
  id: string
  name: string
  of(verdict: StateVerdict): { sign: string; tone: string; words: string }
}

const bandSigns: Record<Band, string> = {
  'not-aligned': '✕',
  'improvements-advised': '△',
  aligned: '✓',
  incomplete: '?'
}
const yes = { sign: '✓', tone: 'aligned' }
const no = { sign: '✕', tone: 'not-aligned' }

export const layers: readonly Layer[] = [
  { id: 'verdict', name: 'Verdict', of: ({ band }) => ({ sign: bandSigns[band], tone: band, words: bandNames[band] }) },
  {
    id: 'jama',
    name: 'JAMA 2021',
    of: ({ jamaScore }) => ({ sign: `${jamaScore}/4`, tone: jamaTone(jamaScore), words: `${jamaScore} of 4` })
  },
  {
    id: 'all-in',
    name: 'ALL IN',
    of: ({ allInOption }) =>
      allInOption === null
        ? { ...no, words: 'None of the three options' }
        : { ...yes, sign: `opt ${allInOption}`, words: `Option ${allInOption}` }
  },
  {
    id: 'dyrbye',
    name: 'Dyrbye 2017',
    of: ({ dyrbyeConsistent }) =>
      dyrbyeConsistent ? { ...yes, words: 'Consistent' } : { ...no, words: 'Not consistent' }
  }
]

function jamaTone(score: number): string {
  if (score === 4) return 'aligned'
  return score >= 2 ? 'should-change' : 'not-aligned'
}
