import type { Audit, Band, Outcome, Strength, Suggestion } from '../contract/audit.js'

export const outcomeNames: Record<Outcome, string> = {
  'must-change': 'Must change',
  'should-change': 'Should change',
  advisable: 'Advisable',
  'needs-review': 'Needs review',
  clear: 'Clear',
  'not-health': 'Not about health'
}

export const strengthNames: Record<Strength, string> = {
  must: 'Must change',
  should: 'Should change',
  advisable: 'Advisable'
}

export const bandNames: Record<Band, string> = {
  aligned: 'Aligned',
  'improvements-advised': 'Aligned, improvements advised',
  'not-aligned': 'Not aligned',
  incomplete: 'Review incomplete'
}

/** The verdict on the form in one or two plain sentences. The form is judged, never the office behind it. */
export function verdictOf(audit: Audit): string {
  const { 'must-change': must, 'should-change': should, 'needs-review': review } = audit.counts
  const formMust = audit.form.findings.some((finding) => finding.strength === 'must')
  const wrong = [
    must > 0 && `${count(must, 'item')} must change`,
    should > 0 && `${count(should, 'item')} should change`
  ]
  const change = wrong.filter(Boolean).join(' and ')
  switch (audit.form.band) {
    case 'incomplete': {
      const open = audit.document.partial || audit.document.unread.length > 0
      const missing = [
        open && 'a part of the document was not read',
        review > 0 && `${count(review, 'item')} ${review === 1 ? 'needs' : 'need'} a person’s judgment`
      ]
      const reason = missing.filter(Boolean).join(' and ') || 'something was left open'
      return `No verdict on the whole form yet: ${reason}. ${change ? `So far ${change}.` : 'In what was read, nothing has to change.'}`
    }
    case 'not-aligned':
      if (!change && formMust) return 'This form does not follow the recommendations as a whole. See “The whole form”.'
      return `This form asks more about health than the recommendations allow: ${change}.`
    case 'improvements-advised':
      return change
        ? `Nothing on this form must change. ${sentence(change)}`
        : 'Nothing on this form must change. Improvements to the form are advised.'
    case 'aligned':
      return audit.form.healthQuestions === 0
        ? 'This form follows the recommendations. It asks no health question.'
        : 'This form follows the recommendations.'
  }
}

/** "1 item", "3 items". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** How a replacement is printed: its heading, its place under a stem, and the follow-up that goes with it. */
export function printingOf({ heading, place, followUp }: Suggestion): string[] {
  const lines: string[] = []
  if (heading) lines.push(`Print it under the heading “${heading}”.`)
  if (place === 'stem') lines.push('It takes the place of the opening words and of all the items under them.')
  if (place === 'apart') lines.push('Print it as an item of its own, after the last item of the list.')
  if (followUp) lines.push(`Follow-up to print with it: “${followUp}”`)
  return lines
}
