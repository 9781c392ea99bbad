import { SaxesParser } from 'saxes'
import type { Field, Line } from '../document.js'

/** Elements whose character data the applicant sees. */
const shown = new Set(['text', 'p', 'span', 'b', 'i', 'a', 'li', 'speak', 'toolTip'])
/** Parts that hold scripts, data or the furniture of the page. */
const leftOut = new Set([
  'script',
  'event',
  'calculate',
  'validate',
  'bind',
  'desc',
  'extras',
  'items',
  'variables',
  'format',
  'picture',
  'proto'
])
const most = { depth: 200, lines: 20_000 }

/**
 * The texts of an XFA form from its template, in the order of the template: printed texts, captions and tooltips.
 * A value that was typed in lives in another part of the form and is never read.
 */
export function readXfaTemplate(xml: string): { lines: Line[]; fields: Field[] } {
  const lines: Line[] = []
  const fields: Field[] = []
  const stack: string[] = []
  let text = ''
  let skipped = 0
  const parser = new SaxesParser({ xmlns: false })
  const flush = (name: string) => {
    const words = text.replace(/\s+/g, ' ').trim()
    text = ''
    if (words === '') return
    if (name === 'toolTip' || name === 'speak') fields.push({ kind: 'text', tooltip: words, options: [] })
    else if (lines.length < most.lines) lines.push({ text: words, page: null })
  }
  parser.on('opentag', ({ name }) => {
    const local = name.replace(/^.*:/, '')
    stack.push(local)
    if (stack.length > most.depth) throw new RangeError('the XFA template is nested too deeply')
    // What a field holds at first is a value; only captions and drawings are print.
    const value = local === 'value' && stack.at(-2) === 'field'
    if (skipped > 0 || leftOut.has(local) || value) skipped++
    else if (local === 'p' || local === 'text') flush('p')
  })
  const add = (data: string) => {
    if (skipped === 0 && shown.has(stack.at(-1) ?? '')) text += data
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name }) => {
    const local = name.replace(/^.*:/, '')
    stack.pop()
    if (skipped > 0) skipped--
    else if (['p', 'text', 'li', 'speak', 'toolTip'].includes(local)) flush(local)
  })
  parser.write(xml).close()
  return { lines, fields }
}
