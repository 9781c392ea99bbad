import type { Audit } from '../contract/audit.js'
import { cell } from './csv/cell.js'
import { columns } from './csv/row.js'
import { rowsOf } from './csv/rows.js'

/**
 * The findings of one or more audits as CSV: UTF-8 with a byte order mark, CRLF, every field quoted. It can be opened
 * in a spreadsheet whatever the documents say.
 */
export function renderCsv(audits: readonly Audit[]): string {
  const lines = [columns.map(cell).join(',')]
  for (const audit of audits) {
    for (const row of rowsOf(audit)) lines.push(columns.map((column) => cell(row[column])).join(','))
  }
  return `\ufeff${lines.join('\r\n')}\r\n`
}
