import type { Line } from '../document/document.js'
import type { Block } from './block.js'
import { isGrade } from './scales.js'
import { boxSigns } from './words.js'

const box = new RegExp(`[${boxSigns}]`)

interface Head {
  row: number
  /** The first column of answers. */
  column: number
  kind: 'yes-no' | 'scale'
  columns: number
}

/** Knows which tables have answer columns, "Yes" and "No" or the grades of a scale, by the words at their head. */
export class TableHeads {
  #heads = new Map<number, Head>()

  constructor(lines: readonly Line[]) {
    for (const [, row] of rowsOf(lines)) {
      const yes = row.find(({ text }) => /^\W*(?:yes|y)\W*$/i.test(text))
      const no = row.findLast(({ text }) => /^\W*(?:no|n)\W*$/i.test(text))
      const both = row.find(({ text }) => /^\W*yes\W+no\W*(?:n\/a\W*)?$/i.test(text))
      const grades = row.filter(({ text }) => isGrade(text))
      if ((yes && no) || both) this.#add('yes-no', [...(both ? [both] : []), ...(yes && no ? [yes, no] : [])])
      else if (grades.length >= 3) this.#add('scale', grades)
    }
  }

  /** Tells a block of the rows below a head that answers stand beside it, though nothing is printed there. */
  apply(blocks: readonly Block[]): void {
    for (const block of blocks) {
      const head = block.cell && this.#heads.get(block.cell.table)
      if (!head || block.cell!.row <= head.row || block.cell!.column >= head.column || block.text.text === '') continue
      if (head.kind === 'scale') block.answers.scale = Math.max(block.answers.scale, head.columns)
      else if (!/[:.]\s*$/.test(block.text.text)) block.answers.yesNo = true
    }
  }

  #add(kind: Head['kind'], cells: readonly Line[]): void {
    const { table, row } = cells[0]!.cell!
    if (cells.some(({ text }) => box.test(text)) || this.#heads.has(table)) return
    const column = Math.min(...cells.map(({ cell }) => cell!.column))
    if (column > 0) this.#heads.set(table, { row, column, kind, columns: cells.length })
  }
}

/** The lines of each row of each table, by "table:row". */
export function rowsOf(lines: readonly Line[]): Map<string, Line[]> {
  const rows = new Map<string, Line[]>()
  for (const line of lines) {
    if (!line.cell || line.running) continue
    const key = `${line.cell.table}:${line.cell.row}`
    const own = rows.get(key)
    if (own) own.push(line)
    else rows.set(key, [line])
  }
  return rows
}
