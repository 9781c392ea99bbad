import { inert } from '../inert.js'

/** A spreadsheet cuts or spills a longer cell over the next row. */
const longest = 32_000

/** Characters with which a spreadsheet begins a formula, also in their full-width forms, after any white space. */
const formula = /^\s*[=+\-@|%＝＋－＠]/

/**
 * One value as a quoted CSV field that a spreadsheet shows as text: what could begin a formula gets an apostrophe
 * before it, as OWASP advises for CSV injection.
 */
export function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '""'
  if (typeof value === 'number') return `"${value}"`
  const text = cut(inert(value).replaceAll('\t', ' '))
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)} … [cut here; the JSON has the whole text]` : text
}
