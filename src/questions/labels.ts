/** A printed label and what it says about its place in the outline. */
export interface Label {
  /** As printed. */
  printed: string
  style: LabelStyle
  /** The place in its sequence, from 1: "c" is 3. */
  value: number
  /** Length in the line, white space behind it included. */
  length: number
}

export type LabelStyle = string

/** "Question", "No.", "Item No." before a number. */
const named =
  '(?:Q|Qn|Ques|Question|Item|No|Nr|QUESTION|QUES|ITEM|NO)(?:\\.|(?<=[a-z]{3}|[A-Z]{3})(?: No| Number|s)\\.?)?'

const parts = [
  // 4.1, 12.a., 5.A, O.1, 14A., 2b), II.1
  /^\(?((?:\d{1,3}|[A-Z]|[IVX]{1,5})(?:\.\d{1,3}){1,4}(?:\.?[A-Za-z])?)[.):]?(?=\s|$)/,
  /^\(?(\d{1,3}\.?[A-Za-z])[.):]{1,2}(?=\s|$)/,
  /^(\d{1,3}\.[A-Za-z]|\d{1,3}\.[ivx]{2,4}|[IVX]{1,5}\.[A-Z])[.):]?(?=\s)/,
  /^(\d{1,3}[A-Z])(?=\s+[A-Z]|$)/,
  // 12(b), 3(a)(ii), (a)(i)
  /^(\d{1,2}(?:\((?:[A-Za-z]{1,2}|[ivx]{1,5}|\d{1,2})\)){1,3})[.:]?(?=\s|$)/,
  /^((?:\((?:[A-Za-z]|[ivx]{1,5}|\d{1,2})\)){2,3})[.:]?(?=\s|$)/,
  new RegExp(`^(${named} ?[#-]?\\s?\\d{1,3}(?:\\.\\d{1,2})?[A-Za-z]?(?:\\([a-z]\\))?)[.):]{0,2}(?=\\s|$)`),
  /^((?:Question|Item|QUESTION|ITEM) (?:[A-Z]|[IVX]{1,5}))(?:[.):]|\s?[–—-](?=\s))(?=\s|$)/,
  /^\(\s?(\d{1,3})\s?\)(?=\s|$)/,
  /^#?(\d{1,3})(?:[.):]{1,2}[–—-]?(?=\s|$|[A-Z])|\s[.)](?=\s[A-Z]))/,
  /^#\s?(\d{1,3})(?=\s|$)/,
  /^(§{1,2}\s?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)[.):]?(?=\s|$)/,
  /^\[(\d{1,3}|[a-wyz]|[ivx]{2,5})\](?=\s|$)/i,
  // A-1, HR-12, II-A, 3-1
  /^((?:[A-Z]{1,2}-\d{1,2}[a-z]?|[IVX]{1,5}-(?:\d{1,2}|[A-Z])|\d{1,2}-\d{1,2}))[.):]{1,2}(?=\s|$)/,
  /^((?:[A-Z]{1,2}-\d{1,2}[a-z]?|[IVX]{1,5}-(?:\d{1,2}|[A-Z])|\d{1,2}-\d{1,2}))(?=\s+[A-Z“"]|$)/,
  /^([A-Z]{1,2}\d{1,2})(?:[.):](?=\s|$)|(?=\s+[A-Z“"]|$))/,
  /^(\d{1,3})\s?[–—-](?=\s)/,
  /^([IVX]{1,5}|[A-Z])\s?[–—-](?=\s+[A-Z“"])/,
  /^\(\s?([a-z]{1,2}|[ivx]{1,5})\s?\)(?=\s|$)/i,
  /^([a-z]|[ivx]{2,5}|([a-z])\2)[.)]{1,2}(?=\s|$)/i,
  /^([ivx]{2,5}|[IVX]{1,5})\.(?=\s|$)/,
  /^(\d{1,2}(?:st|nd|rd|th))[.):]?(?=\s+[A-Z“"])/,
  /^(\d{1,3}[a-z])(?=\s+[A-Z“"]|$)/,
  /^(\d{1,3})(?=\s{1,8}[A-Z“"]|$)/,
  /^([①-⑳❶-❿➀-➓])/u,
  /^([•●▪‣◦■–—])(?=\s)/
]

/** The label at the start of a text, or null. A bare number counts only before a capital letter. */
export function labelOf(text: string): Label | null {
  for (const pattern of parts) {
    const match = pattern.exec(text)
    if (!match) continue
    const printed = match[0].trim()
    const core = match[1]!
    const behind = /^\s*/.exec(text.slice(match[0].length))![0].length
    return { printed, ...rankOf(printed, core), length: match[0].length + behind }
  }
  return null
}

/** A label that Word printed. */
export function printedLabel(printed: string): Label {
  const core = printed.replace(/^[([]|[\].):]+$/g, '')
  return { printed, ...rankOf(printed, core), length: printed.length }
}

function rankOf(printed: string, core: string): { style: LabelStyle; value: number } {
  const frame = printed.replace(core, '#')
  if (/^\d+$/.test(core)) return { style: `1${frame}`, value: Number(core) }
  if (/^[ivx]{2,}$/.test(core) || core === 'i') return { style: `i${frame}`, value: roman(core) }
  if (/^[IVX]{2,}$/.test(core) || core === 'I') return { style: `I${frame}`, value: roman(core.toLowerCase()) }
  if (/^[a-z]$/.test(core)) return { style: `a${frame}`, value: core.charCodeAt(0) - 96 }
  if (/^[A-Z]$/.test(core)) return { style: `A${frame}`, value: core.charCodeAt(0) - 64 }
  if (/^[a-z]{2}$/.test(core)) return { style: `a${frame}`, value: 26 + core.charCodeAt(0) - 96 }
  if (/^[•●▪‣◦■–—]$/.test(core)) return { style: core, value: 0 }
  if (/^[①-⑳❶-❿➀-➓]$/u.test(core)) return { style: '①', value: core.codePointAt(0)! }
  const letter = /^\d+\W?([a-z])$/i.exec(core)?.[1]
  return {
    style: `${core
      .replace(/\d+/g, '1')
      .replace(/[a-z]+/g, 'a')
      .replace(/[A-Z]+/g, 'A')}${frame}`,
    value: letter ? letter.toLowerCase().charCodeAt(0) - 96 : Number(/(\d+)\D*$/.exec(core)?.[1] ?? 0)
  }
}

function roman(text: string): number {
  const worth: Record<string, number> = { i: 1, v: 5, x: 10 }
  let total = 0
  for (let index = 0; index < text.length; index++) {
    const own = worth[text[index]!] ?? 0
    total += own < (worth[text[index + 1] ?? ''] ?? 0) ? -own : own
  }
  return total
}

/** The number before the letter of "12a." and "3.b", or null. */
export const numberOf = ({ printed }: Label): number | null => {
  const found = /^\W*(\d{1,3})\W?[a-z]\W*$/i.exec(printed)?.[1]
  return found === undefined ? null : Number(found)
}

/** The same letter read as roman or as alphabet: "i" after "h" is the ninth letter. */
export function asLetter(label: Label): Label {
  const core = /[A-Za-z]/.exec(label.printed)?.[0] ?? ''
  const lower = core === core.toLowerCase()
  return {
    ...label,
    style: label.style.replace(/^[iI]/, lower ? 'a' : 'A'),
    value: core.toLowerCase().charCodeAt(0) - 96
  }
}

/** Word's bullet is a mark, not a label that anybody would name. */
export function isBullet(label: Label | null): boolean {
  return label !== null && /^[•●▪‣◦■–—o§·\uf000-\uf0ff]$/u.test(label.printed)
}
