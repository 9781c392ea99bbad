import type { XmlElement } from './xml.js'
import { child, childValue, descendants, toggle } from './xml.js'

/** A control on a form: a Word content control or a legacy form field. Its value is never kept. */
export interface Control {
  kind: 'checkbox' | 'text' | 'choice' | 'button'
  tooltip: string | null
  options: string[]
  /** Somebody ticked it or typed into it. What was typed is not kept. */
  filled: boolean
}

/**
 * What stands inside a content control: a box to tick, an applicant's answer (or the prompt for one), or words that
 * the office printed and put in a control to lock, repeat or tag them.
 */
export type ControlRole = 'checkbox' | 'value' | 'printed'

const valueKinds = ['w:text', 'w:date', 'w:dropDownList', 'w:comboBox', 'w:picture']

/** Prompts and answers are short; the applicant is not asked a question in an answer. */
const longestValue = 80

export function controlRole(control: XmlElement, text: string): ControlRole {
  const properties = child(control, 'w:sdtPr')
  if (child(properties, 'w14:checkbox')) return 'checkbox'
  if (child(properties, 'w:showingPlcHdr')) return isTrue(child(properties, 'w:showingPlcHdr')!) ? 'value' : 'printed'
  const kind = valueKinds.find((name) => child(properties, name) !== undefined)
  if (kind === 'w:dropDownList' || kind === 'w:comboBox' || kind === 'w:date' || kind === 'w:picture') return 'value'
  if (/contentlocked/i.test(childValue(properties, 'w:lock') ?? '') || asksTheApplicant(text)) return 'printed'
  if (kind === 'w:text') return 'value'
  const short = text.length > 0 && text.length <= longestValue
  return short && (besidePrinted(control) || inLaterCell(control)) ? 'value' : 'printed'
}

/** `text`: what stands in the control now. */
export function readControl(control: XmlElement, text: string): Control {
  const properties = child(control, 'w:sdtPr')
  const choice = child(properties, 'w:dropDownList') ?? child(properties, 'w:comboBox')
  const box = child(properties, 'w14:checkbox')
  const prompt = child(properties, 'w:showingPlcHdr')
  return {
    kind: box ? 'checkbox' : choice ? 'choice' : 'text',
    filled: box ? isTicked(child(box, 'w14:checked')) : text !== '' && !(prompt && isTrue(prompt)),
    tooltip: childValue(properties, 'w:alias') ?? childValue(properties, 'w:tag') ?? null,
    options: (choice?.children ?? []).flatMap(
      (item) => item.attributes['w:displayText'] ?? item.attributes['w:value'] ?? []
    )
  }
}

/** The control of a legacy form field, or null for any other field. */
export function readLegacyControl(begin: XmlElement): Control | null {
  const data = child(begin, 'w:ffData')
  if (!data) return null
  const list = child(data, 'w:ddList')
  const kind = child(data, 'w:checkBox') ? 'checkbox' : list ? 'choice' : 'text'
  const tooltip = childValue(data, 'w:statusText') ?? childValue(data, 'w:helpText') ?? null
  return {
    kind,
    filled: kind === 'checkbox' && (toggle(child(data, 'w:checkBox'), 'w:checked') ?? false),
    tooltip,
    options: (list?.children ?? []).flatMap((one) =>
      one.name === 'w:listEntry' ? (one.attributes['w:val'] ?? []) : []
    )
  }
}

function isTicked(checked: XmlElement | undefined): boolean {
  return /^(1|true|on)$/.test(checked?.attributes['w14:val'] ?? '')
}

function asksTheApplicant(text: string): boolean {
  return text.includes('?') && /\b(you|your|applicant|practitioner)\b/i.test(text)
}

/** A control inside a line of print: "Name: [ … ]". */
function besidePrinted(control: XmlElement): boolean {
  const holder = above(control, 'w:p')
  return holder !== null && descendants(holder, 'w:t').length > descendants(control, 'w:t').length
}

/** In a table the label stands in one cell and the answer in a later one of the row. */
function inLaterCell(control: XmlElement): boolean {
  if (descendants(control, 'w:tr').length > 0) return false
  const row = above(control, 'w:tr')
  const cells = row ? descendants(row, 'w:tc') : []
  const at = cells.findIndex((cell) => cell.end > control.start)
  return at > 0 && cells.slice(0, at).some((cell) => descendants(cell, 'w:t').length > 0)
}

function above(element: XmlElement, name: string): XmlElement | null {
  let one = element.parent
  while (one && one.name !== name) one = one.parent
  return one
}

function isTrue(element: XmlElement): boolean {
  return !/^(0|false|off)$/.test(element.attributes['w:val'] ?? '1')
}
