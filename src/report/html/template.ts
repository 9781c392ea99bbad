import { inert } from '../inert.js'

/** Markup that needs no more escaping. Only `html` and `trusted` make it. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

export type Value = Html | string | number | null | undefined | false | readonly Value[]

/** A template whose every value is escaped unless it is markup itself. Attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  const out: string[] = []
  strings.forEach((string, index) => {
    out.push(string)
    if (index < values.length) out.push(markupOf(values[index]))
  })
  return new Html(out.join(''))
}

/** Markup that the project wrote itself: style sheets and icons. Never document text. */
export function trusted(markup: string): Html {
  return new Html(markup)
}

function markupOf(value: Value): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.markup
  if (Array.isArray(value)) return value.map(markupOf).join('')
  return escapeHtml(String(value))
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return inert(text).replace(/[&<>"']/g, (character) => entities[character]!)
}
