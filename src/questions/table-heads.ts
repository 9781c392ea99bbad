import type { Line } from '../document/document.js'
import type { Block } from './block.js'
import { isGrade } from './scales.js'
import { boxSigns } from './words.js'

const box = new RegExp(`[${boxSigns}]`)
const onlyBoxes = new RegExp(`^[\\s${boxSigns}]+$`)

interface Head {
  row: number
  /** The columns of answers. */
  columns: Set<number>
  kind: 'yes-no' | 'scale'
}

/** Knows which tables have answer columns, "Yes" and "No" or the grades of a scale, by the words at their head. */
export class TableHeads {
  #heads = new Map<number, Head>()

  constructor(lines: readonly Line[]) {
    const tables = tablesOf(lines)
    for (const rows of tables.values()) {
      for (const row of rows) this.#see(row)
      this.#seeBoxes(rows)
    }
  }

  /** Tells a block of the rows below a head that answers stand beside it, though nothing is printed there. */
  apply(blocks: readonly Block[]): void {
    for (const block of blocks) {
      const { cell, text } = block
      const head = cell && this.#heads.get(cell.table)
      if (!head || cell.row <= head.row || head.columns.has(cell.column) || text.text === '') continue
      const next = Math.min(...[...head.columns].filter((column) => column > cell.column))
      if (next === Number.POSITIVE_INFINITY) continue
      block.spanned = cell.column + cell.span > next
      if (block.spanned) continue
      if (head.kind === 'scale') block.answers.scale = Math.max(block.answers.scale, head.columns.size)
      else if (!/[:.]\s*$/.test(text.text)) block.answers.yesNo = true
    }
  }

  #see(row: readonly Line[]): void {
    const yes = row.filter(({ text }) => /^\W*(?:yes|y)\W*$/i.test(text))
    // "No." over the first column heads the numbers.
    const no = row.filter(({ text, cell }) => cell!.column > 0 && /^\W*(?:no|n)\W*$/i.test(text))
    const both = row.filter(({ text }) => /^\W*yes\W+no\W*(?:n\/a\W*)?$/i.test(text))
    const grades = row.filter(({ text }) => isGrade(text))
    if (both.length > 0 || (yes.length > 0 && no.length > 0)) this.#add('yes-no', [...both, ...yes, ...no])
    else if (grades.length >= 3) this.#add('scale', grades)
  }

  /** Words in any language of grades are a scale when nothing but boxes stand under three or more of them. */
  #seeBoxes(rows: readonly (readonly Line[])[]): void {
    const head = rows.find((row) => row.filter(({ text }) => /[A-Za-z]{3}/.test(text) && !box.test(text)).length >= 4)
    if (!head) return
    const below = rows.slice(rows.indexOf(head) + 1)
    const boxed = head.filter(
      ({ cell }) =>
        cell!.column > 0 &&
        below.filter((row) => row.some((one) => one.cell!.column === cell!.column && onlyBoxes.test(one.text)))
          .length >= 2
    )
    if (boxed.length >= 3) this.#add('scale', boxed)
  }

  #add(kind: Head['kind'], cells: readonly Line[]): void {
    const { table, row } = cells[0]!.cell!
    if (cells.some(({ text }) => box.test(text)) || this.#heads.has(table)) return
    const columns = new Set(cells.map(({ cell }) => cell!.column))
    if (!columns.has(0)) this.#heads.set(table, { row, columns, kind })
  }
}

/** The lines of each row of each table, in the order of the document. */
function tablesOf(lines: readonly Line[]): Map<number, Line[][]> {
  const tables = new Map<number, Map<number, Line[]>>()
  for (const line of lines) {
    if (!line.cell || line.running) continue
    const { table, row } = line.cell
    const rows = tables.get(table) ?? new Map<number, Line[]>()
    tables.set(table, rows.set(row, [...(rows.get(row) ?? []), line]))
  }
  return new Map([...tables].map(([table, rows]) => [table, [...rows.values()]]))
}
