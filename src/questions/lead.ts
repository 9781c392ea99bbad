import { boxSigns } from './words.js'

/** Boxes, or boxes with "Yes" and "No", that are printed before an item and its label. */
export interface Lead {
  /** Length in the text, white space included. */
  length: number
  /** Boxes that are the applicant's answer: "☐ Yes ☐ No 1. Has …". */
  yesNo: boolean
  boxes: number
}

const leading = new RegExp(`^\\s*(?:[${boxSigns}]\\s*(?:(?:yes|no|n/a)(?![\\w’'-])[.,:]?\\s*)?){0,6}`, 'i')
const box = new RegExp(`[${boxSigns}]`, 'g')

/** What stands before the words of a line. */
export function leadOf(text: string): Lead {
  const lead = leading.exec(text)![0]
  const boxes = lead.match(box)?.length ?? 0
  return { length: lead.length, boxes, yesNo: /yes/i.test(lead) && /no/i.test(lead) }
}
