import type { Audit, AuditQuestion } from '../../contract/audit.js'
import { type Html, html } from '../../report/html/template.js'
import { findingSpans, piecesOf } from '../../report/spans.js'

/** One paragraph of a Word or text document, as the reader gives it. */
export interface ReadingLine {
  text: string
  block?: number
  heading?: number
  label?: string
  level?: number
  cell?: { table: number; row: number; column: number; span: number }
  running?: boolean
  footnote?: string
}

interface Mark {
  start: number
  end: number
  anchor: string
  outcome: string
}

/** The document as text in its own order: headings, printed numbers, tables; flagged words are links to their card. */
export function readingView(lines: readonly ReadingLine[], audit: Audit): Html {
  const marks = marksByBlock(audit)
  const groups = groupTables(lines)
  return html`<div class="paper">${groups.map((group) => ('rows' in group ? table(group.rows, marks) : paragraph(group.line, marks)))}</div>`
}

type Group = { line: ReadingLine } | { rows: ReadingLine[][][] }

function groupTables(lines: readonly ReadingLine[]): Group[] {
  const groups: Group[] = []
  let table: number | null = null
  for (const line of lines) {
    const last = groups.at(-1)
    if (!line.cell) groups.push({ line })
    else if (table === line.cell.table && last && 'rows' in last) place(last.rows, line, line.cell)
    else {
      const rows: ReadingLine[][][] = []
      place(rows, line, line.cell)
      groups.push({ rows })
    }
    table = line.cell?.table ?? null
  }
  return groups
}

function place(rows: ReadingLine[][][], line: ReadingLine, { row, column }: { row: number; column: number }): void {
  while (rows.length <= row) rows.push([])
  const cells = rows[row]!
  while (cells.length <= column) cells.push([])
  cells[column]!.push(line)
}

function table(rows: ReadingLine[][][], marks: Map<number, Mark[]>): Html {
  return html`<div class="paper-table"><table>${rows.map(
    (row) =>
      html`<tr>${row.map((cell) => html`<td${span(cell)}>${cell.map((line) => paragraph(line, marks))}</td>`)}</tr>`
  )}</table></div>`
}

function span(cell: ReadingLine[]): Html {
  const width = cell[0]?.cell?.span ?? 1
  return width > 1 ? html` colspan="${width}"` : html``
}

function paragraph(line: ReadingLine, marks: Map<number, Mark[]>): Html {
  const words = markedWords(line, marks)
  const label = line.label && html`<span class="printed">${line.label}</span> `
  if (line.heading !== undefined && line.heading <= 3)
    return html`<p class="paper-heading level-${line.heading}">${label}${words}</p>`
  const kind = line.footnote !== undefined ? 'paper-footnote' : line.running ? 'paper-running' : 'paper-text'
  return html`<p class="${kind} indent-${Math.min(line.level ?? 0, 4)}">${label}${words}</p>`
}

function markedWords(line: ReadingLine, marks: Map<number, Mark[]>): Html[] {
  const own = line.block === undefined ? [] : (marks.get(line.block) ?? [])
  const ranges = disjoint(own, line.text.length)
  let next = 0
  return piecesOf(line.text, ranges).map(({ text, marked }) => {
    if (!marked) return html`${text}`
    const { anchor, outcome } = ranges[next++]!
    return html`<a class="box ${outcome}" href="#${anchor}" data-box="${anchor}">${text}</a>`
  })
}

function disjoint(marks: Mark[], length: number): Mark[] {
  const out: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, out.at(-1)?.end ?? 0)
    const end = Math.min(mark.end, length)
    if (end > start) out.push({ ...mark, start, end })
  }
  return out
}

function marksByBlock(audit: Audit): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  audit.questions.forEach((question, index) => {
    if (question.outcome === 'not-health' || question.outcome === 'clear') return
    for (const { block, start, end } of placed(question)) {
      const list = marks.get(block) ?? []
      list.push({ start, end, anchor: `item-${index + 1}`, outcome: question.outcome })
      marks.set(block, list)
    }
  })
  return marks
}

/** The flagged words as ranges of paragraphs; the whole question when no words are named. */
function placed(question: AuditQuestion): { block: number; start: number; end: number }[] {
  const anchors = (question.location.anchors ?? []).filter((anchor) => anchor.block !== undefined)
  const spans = findingSpans(question)
  const whole = spans.length === 0 ? anchors.filter((anchor) => anchor.in === 'text') : []
  const cut = spans.flatMap((span) =>
    anchors
      .filter((anchor) => anchor.in === span.in && (anchor.index ?? 0) === (span.index ?? 0))
      .map((anchor) => ({ anchor, start: Math.max(anchor.start, span.start), end: Math.min(anchor.end, span.end) }))
      .filter(({ start, end }) => end > start)
  )
  return [...whole.map((anchor) => ({ anchor, start: anchor.start, end: anchor.end })), ...cut].map(
    ({ anchor, start, end }) => ({
      block: anchor.block!,
      start: (anchor.offset ?? 0) + start - anchor.start,
      end: (anchor.offset ?? 0) + end - anchor.start
    })
  )
}
