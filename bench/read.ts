/**
 * Readers side by side: `node --expose-gc --import tsx bench/read.ts FOLDER [truth.jsonl]`
 * Every PDF and DOCX of a folder, warm, one thread: bare pdf-parse and mammoth, PDFium and pdf-parse through the one
 * layout step, and the whole reading. With labelled items: the share whose words stand together on their page.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { PDFParse } from 'pdf-parse'
import type { Line } from '../src/document/document.js'
import { layoutPage } from '../src/document/layout/page.js'
import { openPdfium } from '../src/document/pdf/pdfium/open.js'
import { openPdfjs } from '../src/document/pdf/pdfjs.js'
import { readDocument } from '../src/document/read.js'

interface Item {
  file: string
  page: number
  text: string
  type?: string
}

type Reader = (bytes: Buffer) => Promise<Line[]>

const [folder, truth] = process.argv.slice(2)
const items: Item[] = truth
  ? readFileSync(truth, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter((item) => item.type !== 'form')
  : []

const bare: Reader = async (bytes) => {
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 })
  const { pages } = await parser.getText()
  await parser.destroy()
  return pages.flatMap(({ num, text }) => text.split('\n').map((line) => ({ text: line, page: num })))
}

const readers: Record<string, Reader> = {
  'bare pdf-parse getText': bare,
  'pdf-parse + layout': async (bytes) => {
    const pdf = await openPdfjs(bytes)
    const lines: Line[] = []
    for (let page = 1; page <= pdf.pages; page++) lines.push(...layoutPage(await pdf.readPage(page, true)))
    await pdf.close()
    return lines
  },
  'PDFium + layout': async (bytes) => {
    const pdf = await openPdfium(bytes)
    const lines: Line[] = []
    for (let page = 1; page <= (pdf?.pages ?? 0); page++) lines.push(...layoutPage(pdf!.readPage(page)))
    pdf?.close()
    return lines
  },
  'readDocument, no pictures': async (bytes) => (await readDocument(bytes, { ocr: false })).lines,
  readDocument: async (bytes) => (await readDocument(bytes)).lines
}

const files = readdirSync(folder!).filter((file) => file.endsWith('.pdf'))
let pages = 0
for (const file of files) pages += (await readDocument(readFileSync(join(folder!, file)), { ocr: false })).pages ?? 0
console.log(`${files.length} PDF files, ${pages} pages; processor time, best of 3`)
for (const [name, reader] of Object.entries(readers)) {
  let total = 0
  let found = 0
  for (const file of files) {
    const bytes = readFileSync(join(folder!, file))
    let lines: Line[] = []
    const times: number[] = []
    for (let round = 0; round < 3; round++) {
      const start = process.cpuUsage()
      lines = await reader(bytes).catch(() => [])
      times.push(milliseconds(start))
    }
    total += Math.min(...times)
    found += items.filter((item) => item.file === file && stands(item, lines)).length
  }
  const accuracy = truth
    ? `  ${found} of ${items.filter(({ file }) => files.includes(file)).length} items in order`
    : ''
  console.log(
    `${name.padEnd(28)} ${total.toFixed(0).padStart(7)} ms  ${((1000 * pages) / total).toFixed(0).padStart(5)} pages/s${accuracy}`
  )
}
for (const file of readdirSync(folder!).filter((one) => one.endsWith('.docx'))) {
  const bytes = readFileSync(join(folder!, file))
  const [ours, theirs] = [
    await cost(() => readDocument(bytes)),
    await cost(() => mammoth.convertToHtml({ buffer: bytes }))
  ]
  console.log(`${file.padEnd(36)} readDocument ${ours.toFixed(0)} ms, bare mammoth ${theirs.toFixed(0)} ms`)
}

async function cost(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage()
    await work()
    times.push(milliseconds(start))
  }
  return Math.min(...times)
}

function milliseconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** An item stands in order when its words follow each other on its page, answers left out. */
function stands(item: Item, lines: Line[]): boolean {
  const printed = lines.filter((line) => !line.running && (line.page === item.page || line.page === item.page + 1))
  return plain(printed.map((line) => line.text).join('\n')).includes(plain(item.text))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\u00ad\n/g, '')
    .replace(/-\n/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^a-z0-9']+/g, ' ')
    .replace(/ (?:yes|no|y|n)(?= )/g, '')
    .trim()
}
