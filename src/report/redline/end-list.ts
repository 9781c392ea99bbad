import type { DocxPackage } from '../../ooxml/package.js'
import { child, type XmlElement } from '../../ooxml/xml.js'
import { changeMark } from './edit-paragraph.js'
import { insertedParagraphs } from './new-paragraph.js'
import type { Revisions } from './revision.js'
import type { Splice } from './splice.js'

const heading = 'stigmacheck: what could not be changed or marked in this file'

/** Adds what has no place in the file as a tracked list at its end. */
export function appendList(root: XmlElement, source: string, lines: string[], revisions: Revisions): Splice[] {
  const body = child(root, 'w:body')
  if (lines.length === 0 || !body || body.open === body.end) return []
  const { prefix } = body
  const list = [{ text: heading, bold: true }, ...lines.map((text) => ({ text }))]
  const last = body.children.filter((one) => one.name !== 'w:sectPr').at(-1)
  if (last?.name !== 'w:p') {
    const at = child(body, 'w:sectPr')?.start ?? body.close
    return [{ from: at, to: at, text: insertedParagraphs(list, null, source, prefix, revisions) }]
  }
  const properties = child(last, 'w:pPr')
  const copied = properties ? source.slice(properties.start, properties.end) : ''
  const made = insertedParagraphs(list, null, source, prefix, revisions)
  // The list's last paragraph ends with the mark that the document ended with, and the one before gets a new mark:
  // otherwise a rejected list would leave an empty paragraph behind.
  const at = made.lastIndexOf(`<${prefix}pPr>`)
  const after = made.slice(made.indexOf(`</${prefix}pPr>`, at) + `</${prefix}pPr>`.length)
  if (last.open === last.end) return [{ from: last.start, to: last.start, text: made }]
  return [
    ...changeMark(last, 'ins', revisions),
    { from: last.end, to: last.end, text: made.slice(0, at) + copied + after }
  ]
}

/** Word refuses to accept changes in a form that is protected for filling in. */
export function protectionNotice(file: DocxPackage): string[] {
  const settings = file.relationships(file.main).find((one) => one.type === 'settings')?.part
  if (!settings || !file.members.has(settings)) return []
  const protection = child(file.xml(settings), 'w:documentProtection')
  if (!protection || !/^(1|true|on)$/.test(protection.attributes['w:enforcement'] ?? '')) return []
  return ['The form is protected. In Word, choose Review, Restrict Editing, Stop Protection before accepting changes.']
}
