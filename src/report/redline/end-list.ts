import type { DocxPackage } from '../../ooxml/package.js'
import { child } from '../../ooxml/xml.js'
import type { NewParagraph } from './new-paragraph.js'

const heading = 'stigmacheck: what could not be changed or marked in this file'

/** What has no place in the file, as a list for its end. */
export function endList(lines: string[]): NewParagraph[] {
  return lines.length === 0 ? [] : [{ text: heading, bold: true }, ...lines.map((text) => ({ text }))]
}

/** Word refuses to accept changes in a form that is protected for filling in. */
export function protectionNotice(file: DocxPackage): string[] {
  const settings = file.relationships(file.main).find((one) => one.type === 'settings')?.part
  if (!settings || !file.members.has(settings)) return []
  const protection = child(file.xml(settings), 'w:documentProtection')
  if (!protection || !/^(1|true|on)$/.test(protection.attributes['w:enforcement'] ?? '')) return []
  return ['The form is protected. In Word, choose Review, Restrict Editing, Stop Protection before accepting changes.']
}
