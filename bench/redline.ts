/**
 * Puts flagged questions into real Word documents (a paragraph, a table cell, a list item, a content control), audits
 * them, writes the redline, accepts and rejects it, and audits again.
 * Usage: node --import tsx bench/redline.ts FOLDER [--limit N] [--libreoffice N] [--from N] [--as-it-is]
 * --as-it-is puts no questions in: for files that have their own.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Audit } from '../src/contract/audit.js'
import { openPackage } from '../src/ooxml/package.js'
import { descendants } from '../src/ooxml/xml.js'
import { writePackage } from '../src/report/redline/pack.js'
import { redline } from '../src/report/redline.js'
import { checkDocument } from '../src/worker/check.js'
import { decideAllInLibreOffice } from '../test/helpers/libreoffice.js'
import { plantQuestions } from '../test/helpers/plant-questions.js'
import { decideRevisions, textOfDocx } from '../test/helpers/revisions.js'

const [folder = '.', ...rest] = process.argv.slice(2)
const option = (name: string) => Number(rest[rest.indexOf(name) + 1]) || 0
const limit = rest.includes('--limit') ? option('--limit') : 1000
const inLibreOffice = rest.includes('--libreoffice') ? option('--libreoffice') : 0
const asItIs = rest.includes('--as-it-is')

const total = {
  files: 0,
  planted: 0,
  flagged: 0,
  left: 0,
  unplaced: 0,
  rejected: 0,
  parts: 0,
  paragraphs: 0,
  libreOffice: 0,
  libreOfficeUnreadable: 0,
  libreOfficeClean: 0,
  libreOfficeRejected: 0,
  /** Not identical, but LibreOffice reads the original the same way when it holds our comments and no change. */
  libreOfficeRejectedButComments: 0
}
/** What `plantQuestions` puts into each file. */
const questionsPlanted = asItIs ? 0 : 4
/** How many files one start of LibreOffice takes. */
const batch = 10
const waiting: { name: string; redlined: Uint8Array; before: Uint8Array }[] = []
const times: number[] = []
const scratch = mkdtempSync(join(tmpdir(), 'stigmacheck-redline-'))
for (const file of docxIn(folder).slice(option('--from'))) {
  if (total.files >= limit) break
  const planted = asItIs ? new Uint8Array(readFileSync(file)) : plantQuestions(readFileSync(file))
  if (planted === null) continue
  try {
    await measure(file, planted)
  } catch (error) {
    console.log(`${basename(file)}: ${(error as { code?: string }).code ?? (error as Error).stack}`)
  }
}
await measureInLibreOffice()
rmSync(scratch, { recursive: true, force: true })
times.sort((a, b) => a - b)
console.log({ ...total, msMedian: Math.round(times[times.length >> 1] ?? 0), msSlowest: Math.round(times.at(-1) ?? 0) })

function docxIn(path: string): string[] {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.docx'))
    .sort()
    .map((name) => join(path, name))
}

async function measure(file: string, planted: Uint8Array): Promise<void> {
  const audit = await checkDocument(planted, 'form.docx', {})
  const start = performance.now()
  const { bytes, unplaced } = redline(audit, planted)
  times.push(performance.now() - start)
  total.files++
  total.planted += questionsPlanted
  const flagged = flaggedIn(audit)
  total.flagged += flagged.length
  total.unplaced += unplaced.length

  const left = await leftIn(decideRevisions(bytes, { keep: 'new', by: 'stigmacheck' }))
  total.left += left.length
  const same = textOfDocx(decideRevisions(bytes, { keep: 'old', by: 'stigmacheck' })) === textOfDocx(planted)
  if (same) total.rejected++
  const untouched = partsUntouched(planted, bytes)
  if (untouched) total.parts++
  const kept = paragraphsUntouched(planted, bytes)
  if (kept) total.paragraphs++
  if (left.length > 0 || unplaced.length > 0 || !same || !untouched || !kept || flagged.length < questionsPlanted) {
    console.log(basename(file), JSON.stringify({ flagged: flagged.length, left, unplaced, same, untouched, kept }))
  }
  if (total.libreOffice + total.libreOfficeUnreadable + waiting.length >= inLibreOffice) return
  waiting.push({ name: basename(file), redlined: bytes, before: planted })
  if (waiting.length === batch) await measureInLibreOffice()
}

/**
 * Accepting leaves nothing flagged. Rejecting leaves the text of the original, or what LibreOffice itself makes of the
 * original when it saves it. A protected form is first set free, as the list at its end tells the reader to do.
 */
async function measureInLibreOffice(): Promise<void> {
  const files = waiting.splice(0).map(({ name, redlined, before }) => ({
    name,
    before,
    saved: null as Uint8Array | null,
    free: withoutProtection(redlined)
  }))
  if (files.length === 0) return
  for (const [i, saved] of inLibreOfficeAll(files.map(({ before }) => withoutProtection(before))).entries())
    files[i]!.saved = saved
  for (const { name } of files.filter(({ saved }) => !saved)) {
    total.libreOfficeUnreadable++
    console.log(name, 'LibreOffice cannot open the original')
  }
  const opened = files.filter(({ saved }) => saved)
  const accepted = inLibreOfficeAll(
    opened.map(({ free }) => free),
    'accept'
  )
  const rejected = inLibreOfficeAll(opened.map(({ free }) => free))
  const others: { name: string; back: string | null; onlyComments: Uint8Array }[] = []
  for (const [i, { name, before, saved, free }] of opened.entries()) {
    total.libreOffice++
    const left = accepted[i] ? await leftIn(accepted[i]) : null
    if (left?.length === 0) total.libreOfficeClean++
    else console.log(name, 'accepted in LibreOffice:', left)
    const back = rejected[i] ? textOfDocx(rejected[i]) : null
    if (back !== null && (back === textOfDocx(before) || back === textOfDocx(saved!))) total.libreOfficeRejected++
    else others.push({ name, back, onlyComments: decideRevisions(free, { keep: 'old', by: 'stigmacheck' }) })
  }
  const commented = inLibreOfficeAll(others.map(({ onlyComments }) => onlyComments))
  for (const [i, { name, back }] of others.entries()) {
    const isSame = back !== null && commented[i] && textOfDocx(commented[i]) === back
    if (isSame) total.libreOfficeRejectedButComments++
    console.log(
      name,
      'rejected in LibreOffice:',
      isSame ? 'as it reads the original with our comments' : 'another text'
    )
  }
}

function inLibreOfficeAll(documents: Uint8Array[], decision: 'accept' | 'reject' = 'reject') {
  return documents.length > 0 ? decideAllInLibreOffice(documents, decision, scratch) : []
}

function withoutProtection(docx: Uint8Array): Uint8Array {
  const file = openPackage(docx)
  const part = file.relationships(file.main).find(({ type }) => type === 'settings')?.part
  if (!part || !file.members.has(part)) return docx
  const freed = file.source(part).replace(/<(\w+:)?documentProtection\b[^>]*>/, '')
  return freed === file.source(part) ? docx : writePackage(file, new Map([[part, freed]]))
}

function flaggedIn(audit: Audit) {
  return audit.questions.filter(
    ({ outcome, suggestion }) => suggestion && (outcome === 'must-change' || outcome === 'should-change')
  )
}

async function leftIn(bytes: Uint8Array): Promise<string[]> {
  const audit = await checkDocument(bytes, 'form.docx', {})
  return flaggedIn(audit).map(
    ({ text, findings }) => `${text.slice(0, 60)} ${findings.map(({ criterion }) => criterion)}`
  )
}

function partsUntouched(before: Uint8Array, after: Uint8Array): boolean {
  const old = unzipSync(before)
  return Object.entries(unzipSync(after)).every(([name, bytes]) => {
    if (
      /(document\w*\.xml|document\w*\.xml\.rels|comments\w*\.xml|\[Content_Types\]\.xml|(head|foot)er\d*\.xml|(foot|end)notes\.xml)$/.test(
        name
      )
    )
      return true
    return old[name] !== undefined && Buffer.compare(Buffer.from(old[name]), Buffer.from(bytes)) === 0
  })
}

/** Every paragraph without a change or a comment of ours stands in the file as it was, byte by byte and in order. */
function paragraphsUntouched(before: Uint8Array, after: Uint8Array): boolean {
  const was = paragraphsOf(before)
  let at = 0
  return paragraphsOf(after)
    .filter((xml) => !/author="stigmacheck"|comment(Range|Reference)/.test(xml))
    .every((xml) => {
      at = was.indexOf(xml, at) + 1
      return at > 0
    })
}

function paragraphsOf(docx: Uint8Array): string[] {
  const file = openPackage(docx)
  const source = file.source(file.main)
  return descendants(file.xml(file.main), 'w:p').map(({ start, end }) => source.slice(start, end))
}
