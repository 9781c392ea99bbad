/**
 * Puts flagged questions into real Word documents (a paragraph, a table cell, a list item, a content control), audits
 * them, writes the redline, accepts and rejects it, and audits again.
 * Usage: node --import tsx bench/redline.ts FOLDER [--limit N] [--libreoffice N]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Audit } from '../src/contract/audit.js'
import { redline } from '../src/report/redline.js'
import { checkDocument } from '../src/worker/check.js'
import { decideInLibreOffice } from '../test/helpers/libreoffice.js'
import { plantQuestions } from '../test/helpers/plant-questions.js'
import { decideRevisions, textOfDocx } from '../test/helpers/revisions.js'

const [folder = '.', ...rest] = process.argv.slice(2)
const option = (name: string) => Number(rest[rest.indexOf(name) + 1]) || 0
const limit = rest.includes('--limit') ? option('--limit') : 1000
const inLibreOffice = rest.includes('--libreoffice') ? option('--libreoffice') : 0

const total = {
  files: 0,
  planted: 0,
  flagged: 0,
  left: 0,
  unplaced: 0,
  rejected: 0,
  parts: 0,
  libreOffice: 0,
  libreOfficeClean: 0
}
/** What `plantQuestions` puts into each file. */
const questionsPlanted = 4
const times: number[] = []
const scratch = mkdtempSync(join(tmpdir(), 'stigmacheck-redline-'))
for (const file of docxIn(folder)) {
  if (total.files >= limit) break
  const planted = plantQuestions(readFileSync(file))
  if (planted === null) continue
  try {
    await measure(file, planted)
  } catch (error) {
    console.log(`${basename(file)}: ${(error as { code?: string }).code ?? (error as Error).stack}`)
  }
}
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
  if (left.length > 0 || unplaced.length > 0 || !same || !untouched || flagged.length < questionsPlanted) {
    console.log(basename(file), JSON.stringify({ flagged: flagged.length, left, unplaced, same, untouched }))
  }
  if (total.libreOffice < inLibreOffice) await measureInLibreOffice(file, bytes)
}

async function measureInLibreOffice(file: string, bytes: Uint8Array): Promise<void> {
  total.libreOffice++
  const accepted = decideInLibreOffice(bytes, 'accept', scratch)
  const left = accepted ? await leftIn(accepted) : null
  if (left?.length === 0) total.libreOfficeClean++
  else console.log(basename(file), 'LibreOffice', left)
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
