/**
 * Finding the questions: time per document, and how it grows. Prints a Markdown table.
 *   node --import tsx bench/forms.ts [FILE…]     default: the samples, and forms made of repeated pages
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Document } from '../src/document/document.js'
import { readDocument } from '../src/document/read.js'
import { findQuestions } from '../src/questions/find.js'

const rounds = 7
const files = process.argv.slice(2)
const names =
  files.length > 0
    ? files
    : readdirSync('samples').flatMap((name) => (/\.(?:pdf|docx)$/.test(name) ? [`samples/${name}`] : []))

function row(name: string, document: Document, times = rounds): void {
  let items = 0
  const spent = Array.from({ length: times }, () => {
    const start = performance.now()
    items = findQuestions(document).length
    return performance.now() - start
  }).sort((a, b) => a - b)
  const median = spent[Math.floor(times / 2)]!
  const each = (median * 1000) / Math.max(1, document.lines.length)
  console.log(`| ${name} | ${document.lines.length} | ${items} | ${median.toFixed(1)} | ${each.toFixed(0)} |`)
}

/** The pages of a document again and again. */
function repeated(document: Document, times: number): Document {
  const pages = Math.max(...document.lines.map(({ page }) => page ?? 1))
  const lines = Array.from({ length: times }, (_, copy) =>
    document.lines.map((line) => ({ ...line, page: line.page === null ? null : line.page + copy * pages }))
  ).flat()
  return { ...document, lines, pages: pages * times }
}

console.log('| document | lines | items | ms, median | µs a line |\n|---|---:|---:|---:|---:|')
for (const name of names) {
  const document = await readDocument(new Uint8Array(readFileSync(name)), { ocr: false })
  row(basename(name), document)
  if (files.length === 0 && name.endsWith('.pdf') && name.includes('riverbend'))
    for (const times of [20, 200, 3000])
      row(`${basename(name)} × ${times}`, repeated(document, times), times > 500 ? 1 : rounds)
}
