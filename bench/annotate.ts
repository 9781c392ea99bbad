/**
 * Marks words on every page of real PDFs and measures whether the marks cover exactly these words.
 * Usage: node --import tsx bench/annotate.ts [--findings] FOLDER|FILE.pdf …
 * Without a flag it marks words of every fourth line; with --findings it marks what the audit of the file flags.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { PDFParse } from 'pdf-parse'
import type { Audit, AuditQuestion } from '../src/contract/audit.js'
import type { Document, Line } from '../src/document/document.js'
import { readDocument } from '../src/document/read.js'
import { annotatePdf } from '../src/report/annotated.js'
import { findingSpans, joinedSpans, type PlacedSpan, partText } from '../src/report/spans.js'
import { checkDocument } from '../src/worker/check.js'
import { makeAudit, makeQuestion } from '../test/helpers/audit.js'
import { marksIn } from '../test/helpers/pdf-marks.js'

const everyNthLine = 4
const byFindings = process.argv.includes('--findings')
const paths = process.argv.slice(2).filter((path) => path !== '--findings')
const files = paths.flatMap((path) => (statSync(path).isDirectory() ? pdfsIn(path) : [path]))
const folder = mkdtempSync(join(tmpdir(), 'stigmacheck-annotate-'))
const all = { files: 0, marks: 0, matching: 0, letters: 0, wrong: 0 }
for (const file of files) {
  try {
    await measure(file)
  } catch (error) {
    console.log(`${basename(file)}: ${(error as { code?: string }).code ?? error}`)
  }
}
rmSync(folder, { recursive: true, force: true })
const cover = all.letters === 0 ? 0 : 1 - all.wrong / all.letters
console.log(
  `${all.files} files, ${all.marks} marks, ${all.matching} with cover ≥ 0.98; letters covered ${cover.toFixed(4)}`
)

function pdfsIn(path: string): string[] {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.pdf')).map((name) => join(path, name))
}

async function measure(file: string): Promise<void> {
  const original = new Uint8Array(readFileSync(file))
  const before = await marksIn(original)
  const audit = byFindings ? await checkDocument(original.slice(), basename(file), {}) : await everyFewLines(original)
  const start = performance.now()
  const { bytes, unplaced } = await annotatePdf(audit, original)
  const time = performance.now() - start
  const after = await marksIn(bytes)
  const flagged = audit.questions.filter(({ outcome }) => outcome !== 'clear' && outcome !== 'not-health')
  const scanned = new Set(audit.document.warnings.flatMap(({ code, page }) => (code === 'ocr.used' ? [page] : [])))
  const scores = flagged.flatMap((question, index) => {
    const marks = after.filter(({ kind, id }) => kind === 'highlight' && id.startsWith(`stigmacheck-${index + 1}-`))
    // A scanned page has no text under its marks: these were looked at.
    if (marks.length === 0 || marks.some(({ page }) => scanned.has(page))) return []
    return [scoreOf(question, marks.map(({ words }) => words).join(''))]
  })
  const good = scores.filter(({ score }) => score >= 0.98).length
  all.files++
  all.marks += scores.length
  all.matching += good
  for (const { wanted, off } of scores) {
    all.letters += wanted.length
    all.wrong += Math.min(wanted.length, off)
  }
  const kept = Buffer.from(bytes.subarray(0, original.length)).equals(Buffer.from(original))
  const widgets = (marks: typeof after) => marks.filter(({ kind }) => kind === 'widget').length
  const problems = [
    !kept && 'original bytes changed',
    widgets(before) !== widgets(after) && `fields ${widgets(before)} → ${widgets(after)}`,
    unplaced.length > 0 && `${unplaced.length} unplaced`,
    poppler(file, bytes),
    await pdfjs(bytes, after.filter(({ kind }) => kind === 'highlight').length)
  ].filter(Boolean)
  console.log(`${basename(file)}: ${good}/${scores.length} marks, ${Math.round(time)} ms ${problems.join('; ')}`)
  if (!process.env.SHOW) return
  for (const { wanted, found } of scores.filter(({ score }) => score < 0.98).slice(0, 5))
    console.log(`  ${wanted}\n  ${found}`)
  for (const { words } of unplaced.slice(0, 5)) console.log(`  unplaced: ${words}`)
}

/** Words that several questions share, as a stem, are tinted with the first of them, so the others may lack a part. */
function scoreOf(question: AuditQuestion, found: string) {
  const spans = question.findings.length > 0 ? joinedSpans(question, findingSpans(question)) : [wholeText(question)]
  const own = spans.filter((span) => span.in === 'text')
  const shared = spans.filter((span) => span.in !== 'text').slice(0, 8)
  const subsets: PlacedSpan[][] = [own]
  for (const span of shared) subsets.push(...subsets.map((set) => [...set, span]))
  const candidates = subsets.map((set) =>
    set
      .map((span) => partText(question, span).slice(span.start, span.end))
      .join('')
      .replace(/\s+/g, '')
  )
  const scores = candidates.map((wanted) => {
    const off = difference(wanted, found)
    return { wanted, found, off, score: 1 - off / Math.max(wanted.length, found.length, 1) }
  })
  return scores.sort((a, b) => b.score - a.score)[0]!
}

function wholeText({ text }: AuditQuestion): PlacedSpan {
  return { in: 'text', start: 0, end: text.length }
}

async function everyFewLines(original: Uint8Array): Promise<Audit> {
  const document = await readDocument(original.slice())
  const questions = wordsToMark(document)
  return makeAudit({ questions, document: { pages: document.pages, readers: document.readers } })
}

/** Every few lines of the text layer one question, whose words from the second to the last but one are flagged. */
function wordsToMark(document: Document): AuditQuestion[] {
  const lines = document.lines.filter(
    (line) => line.edges && line.ocr === undefined && /\S+ \S{3,} \S+ \S+/.test(line.text)
  )
  return lines.filter((_, index) => index % everyNthLine === 0).map(asQuestion)
}

function asQuestion({ text, page, box, edges }: Line, index: number): AuditQuestion {
  const start = text.indexOf(' ') + 1
  const end = text.lastIndexOf(' ')
  return makeQuestion({
    id: `q${index + 1}`,
    label: String(index + 1),
    text,
    outcome: 'must-change',
    location: { page, anchors: [{ in: 'text', start: 0, end: text.length, page: page!, box: box!, edges: edges! }] },
    findings: [
      {
        criterion: 'bench',
        strength: 'must',
        title: 'Bench',
        message: 'm',
        why: 'w',
        sources: [],
        spans: [[start, end]]
      }
    ]
  })
}

/**
 * Letters and digits that one has and the other has not, counted as a bag: the order under one line is given. Signs of
 * the wanted words (boxes, bullets) may be any character, because symbol fonts name them differently in every reader.
 */
function difference(wanted: string, found: string): number {
  const counts = new Map<string, number>()
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu) ?? []
  for (const letter of letters(wanted)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  for (const letter of letters(found)) counts.set(letter, (counts.get(letter) ?? 0) - 1)
  const off = [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0)
  return Math.max(0, off - (wanted.length - letters(wanted).length))
}

/** What poppler complains of in the marked file and not in the original. */
function poppler(file: string, bytes: Uint8Array): string | false {
  const path = join(folder, 'marked.pdf')
  writeFileSync(path, bytes)
  const complaints = (of: string) => spawnSync('pdftotext', [of, '-'], { encoding: 'utf8' }).stderr ?? ''
  const before = complaints(file).split('\n').length
  const after = complaints(path).split('\n')
  return after.length > before && `poppler: ${after[0]}`
}

/** pdf.js sees each highlight. */
async function pdfjs(bytes: Uint8Array, highlights: number): Promise<string | false> {
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 })
  try {
    const pdf = await parser['load']()
    let seen = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const annotations = await (await pdf.getPage(number)).getAnnotations()
      seen += annotations.filter(({ subtype }: { subtype: string }) => subtype === 'Highlight').length
    }
    return seen !== highlights && `pdf.js sees ${seen} of ${highlights} highlights`
  } catch (error) {
    return `pdf.js: ${(error as Error).message}`
  } finally {
    await parser.destroy()
  }
}
