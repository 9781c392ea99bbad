import type { DocxPackage } from '../../ooxml/package.js'
import { child } from '../../ooxml/xml.js'
import type { CommentParagraph } from './comment-text.js'

const heading = 'What could not be changed or marked in this file:'

/** What has no place in the file, as a comment: words of the tool must not become words of the form. */
export function leftComment(lines: string[]): CommentParagraph[] {
  return lines.length === 0 ? [] : [{ lead: heading, text: '' }, ...lines.map((text) => ({ lead: '', text }))]
}

/** Word refuses to accept changes in a form that is protected for filling in. */
export function protectionNotice(file: DocxPackage): string[] {
  const settings = file.relationships(file.main).find((one) => one.type === 'settings')?.part
  if (!settings || !file.members.has(settings)) return []
  const protection = child(file.xml(settings), 'w:documentProtection')
  if (!protection || !/^(1|true|on)$/.test(protection.attributes['w:enforcement'] ?? '')) return []
  return ['The form is protected. In Word, choose Review, Restrict Editing, Stop Protection before accepting changes.']
}
