import type { Document } from '../document.js'
import type { Readers } from './readers.js'
import { readXfaTemplate } from './xfa.js'

/** What such a form prints on its only page for viewers that cannot show it. */
const shell = /please wait|adobe reader|acrobat reader|xfa|upgrade to the latest version/i
const mostShellLines = 25

/**
 * Dynamic XFA forms make their pages when they are shown; the PDF holds only a page that asks to wait. Their texts are
 * read from the form's template, without places. When that fails, the pages are unread.
 */
export function readDynamicForm(document: Document, readers: Readers): void {
  const printed = document.lines.map((line) => line.text).join(' ')
  if (readers.form !== 'xfa' || document.lines.length > mostShellLines || !shell.test(printed)) return
  const { lines, fields } = templateOf(readers)
  const pages = Array.from({ length: document.pages ?? 1 }, (_, index) => index + 1)
  document.lines = lines
  document.fields = fields
  if (lines.length === 0) {
    document.unread.push(...pages.map((page) => ({ page, reason: 'xfa-dynamic' })))
    return
  }
  document.flow = 'paragraphs'
  document.readers = Object.fromEntries(pages.map((page) => [page, 'xfa']))
  document.warnings.push({
    code: 'document.xfa',
    message:
      'The form makes its pages when it is shown (XFA). Its texts were read from its template; places on the page are not known.'
  })
}

function templateOf(readers: Readers) {
  try {
    const template = readers.first?.xfaPackets().get('template')
    return template ? readXfaTemplate(template) : { lines: [], fields: [] }
  } catch {
    return { lines: [], fields: [] }
  }
}
