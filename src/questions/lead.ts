import { eachToken, hasPair, isWord, type Token } from './answer-tokens.js'
import { labelOf } from './labels.js'
import { boxSigns } from './words.js'

/** Boxes, or boxes with "Yes" and "No", that are printed before an item and its label. */
export interface Lead {
  /** Length in the text, white space included. */
  length: number
  /** The applicant's answer stands there: "☐ Yes ☐ No 1. Has …", "____Yes ____No 1. Has …", "Y N 1. Has …". */
  yesNo: boolean
  boxes: number
  /** The marks of footnotes among the answers. */
  notes: string
}

const leading = new RegExp(`^\\s*(?:[${boxSigns}]\\s*(?:(?:yes|no|n/a)(?![\\w’'-])[.,:]?\\s*)?){0,6}`, 'i')
const box = new RegExp(`[${boxSigns}]`, 'g')
const mayLead = new RegExp(`^\\s*(?:[${boxSigns}_([]|(?:yes|no|y|n|true|t)(?![\\p{L}\\p{N}]))`, 'iu')

/** What stands before the words of a line. */
export function leadOf(text: string): Lead {
  if (!mayLead.test(text)) return { length: 0, boxes: 0, yesNo: false, notes: '' }
  const answers = answersBefore(text)
  if (answers) return answers
  const lead = leading.exec(text)![0]
  const boxes = lead.match(box)?.length ?? 0
  return { length: lead.length, boxes, yesNo: /yes/i.test(lead) && /no/i.test(lead), notes: '' }
}

/** A whole pair of answers in any print, with the number of an item behind it. */
function answersBefore(text: string): Lead | null {
  const lead: Token[] = []
  for (const token of eachToken(text.slice(0, longest))) {
    if (hasPair(lead)) {
      const behind = text.slice(token.start)
      const boxes = lead.filter(({ kind }) => kind === 'box').length
      const notes = lead.flatMap((one) => (one.kind === 'note' ? [one.text] : [])).join('')
      if (token.kind !== 'box' && token.kind !== 'mark' && labelOf(behind))
        return { length: token.start, boxes, yesNo: true, notes }
    }
    if (isWord(token) || token.kind === 'scale') return null
    lead.push(token)
  }
  return null
}

/** Answers before a number take no more room. */
const longest = 120
