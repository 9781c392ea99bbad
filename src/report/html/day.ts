import { dayInWords } from '../day.js'
import { type Html, html } from './template.js'

/** A day in words, in UTC; text that is no date is shown as it is. */
export function day(iso: string): Html {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return html`${iso}`
  return html`<time datetime="${date.toISOString()}">${dayInWords(iso)}</time>`
}
