import { cell, makeDocx, para } from '../../helpers/docx.js'
import { textPdf } from '../../helpers/make-pdf.js'

/** One thing that a layout asks: what a reader has to bring back. */
export interface Wanted {
  label: string | null
  text: string
  stem?: string
  options?: string[]
  /** Rows to grade. */
  rating?: boolean
}

export interface Layout {
  name: string
  bytes: () => Uint8Array
  truth: Wanted[]
}

/** What stands on one line of a page: x and words. "☐" is a box of a dingbat font. */
export type Row = readonly (readonly [x: number, text: string])[]

const lineHeight = 18

/** A page of one PDF, row under row. Rules are drawn around the rows from `ruled[0]` to before `ruled[1]`. */
export function page(rows: readonly Row[], ruled?: { rows: [number, number]; columns: number[] }): Uint8Array {
  const top = 740
  let content = ''
  rows.forEach((row, at) => {
    for (const [x, text] of row) content += words(text, x, top - at * lineHeight)
  })
  if (ruled) {
    const [from, to] = ruled.rows
    const y = (row: number): number => top - row * lineHeight + 12
    const [left, right] = [ruled.columns[0]!, ruled.columns.at(-1)!]
    for (let row = from; row <= to; row++) content += `${left} ${y(row)} m ${right} ${y(row)} l S\n`
    for (const x of ruled.columns) content += `${x} ${y(from)} m ${x} ${y(to)} l S\n`
  }
  const fonts =
    '/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 << /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >> >> >>'
  return textPdf([{ content, entries: fonts }])
}

/** Bold words begin with "#". Widths are those of Helvetica, nearly. */
function words(text: string, x: number, y: number): string {
  const bold = text.startsWith('#')
  const parts = (bold ? text.slice(1) : text).split(/(☐)/)
  let at = x
  let content = ''
  for (const part of parts) {
    if (part === '') continue
    const box = part === '☐'
    const printed = box ? 'o' : part.replace('†', '\x86').replace(/[\\()]/g, '\\$&')
    content += `BT /${box ? 'F3' : bold ? 'F2' : 'F1'} 10 Tf 1 0 0 1 ${at} ${y} Tm (${printed}) Tj ET\n`
    at += box ? 8.5 : part.length * 5
  }
  return content
}

/** A Word document of paragraphs and of tables, which are rows of cells. A cell "…>3" spans three columns. */
export function word(...parts: (string | string[][])[]): Uint8Array {
  return makeDocx({ body: parts.map((part) => (typeof part === 'string' ? para(part) : table(part))).join('') })
}

function table(rows: string[][]): string {
  const cells = (row: string[]): string =>
    row
      .map((text) => {
        const span = /^(.*)>(\d)$/.exec(text)
        const merged = /^(.*)\^(\w+)$/.exec(text)
        if (span) return cell(para(span[1]!), `<w:gridSpan w:val="${span[2]}"/>`)
        if (merged) return cell(para(merged[1]!), `<w:vMerge w:val="${merged[2]}"/>`)
        return cell(para(text))
      })
      .join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}
