/**
 * Makes the documents of the layout set: `node --import tsx test/layout/make.ts [NAME OR ITS BEGINNING]`. Needs Chromium, LibreOffice and
 * poppler. What it makes is committed beside the truth, so that the tests need none of them.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDF } from '@libpdf/core'
import { launchBrowser } from '../helpers/browser.js'
import { fieldsPdf } from './fields.js'
import { first } from './sets/first.js'
import { fourth } from './sets/fourth.js'
import { fourthWord } from './sets/fourth-word.js'
import { second } from './sets/second.js'
import { third } from './sets/third.js'
import { thirdWord } from './sets/third-word.js'
import { type LayoutSource, sources } from './sources.js'

const made = join(import.meta.dirname, 'made')
const work = mkdtempSync(join(tmpdir(), 'stigmacheck-layout-'))
const only = process.argv[2]
if (!only) rmSync(made, { recursive: true, force: true })
mkdirSync(made, { recursive: true })
const browser = await launchBrowser()
const truth: object[] = []
for (const source of [...sources, ...first, ...second, ...third, ...thirdWord, ...fourth, ...fourthWord]) {
  for (const kind of source.makes) {
    const file = `${source.name}.${kind.replace('-pdf', '.pdf').replace('-docx', '.docx')}`
    if (!only || source.name.startsWith(only)) await make(source, kind, join(made, file))
    for (const item of source.truth) truth.push({ file, ...item })
  }
}
writeFileSync(join(made, 'truth.jsonl'), `${truth.map((line) => JSON.stringify(line)).join('\n')}\n`)
await browser.close()
rmSync(work, { recursive: true })

async function make(source: LayoutSource, kind: LayoutSource['makes'][number], to: string): Promise<void> {
  if (kind === 'chromium-pdf') return print(source.html!, to, source)
  if (kind === 'fields-pdf') return writeFileSync(to, fieldsPdf(source.fields!))
  if (kind === 'scan-pdf') return scan(source, to)
  if (kind === 'turned-pdf') return turn(source, to)
  const docx = join(work, `${source.name}.docx`)
  if (kind.startsWith('word')) writeFileSync(docx, source.docx!())
  else writeWord(source, docx)
  if (kind.endsWith('docx')) return copyFileSync(docx, to)
  office(['--convert-to', 'pdf', '--outdir', work, docx])
  copyFileSync(join(work, `${source.name}.pdf`), to)
}

function writeWord(source: LayoutSource, docx: string): void {
  const html = join(work, `${source.name}.html`)
  writeFileSync(html, source.html!)
  office(['--infilter=HTML (StarWriter)', '--convert-to', 'odt:writer8', '--outdir', work, html])
  office(['--convert-to', 'docx:MS Word 2007 XML', '--outdir', work, docx.replace(/docx$/, 'odt')])
}

async function print(html: string, to: string, source: Partial<LayoutSource> = {}): Promise<void> {
  const { landscape = false, header, footer } = source
  const margin = (text = '') => `<div style="font-size:8px;margin-left:60px">${text}</div>`
  const page = await browser.newPage()
  await page.setContent(html)
  await page.pdf({
    path: to,
    preferCSSPageSize: true,
    printBackground: true,
    landscape,
    displayHeaderFooter: header !== undefined,
    headerTemplate: margin(header),
    footerTemplate: margin(footer)
  })
  await page.close()
}

/** Paper through a scanner: pictures of the pages, nothing else. */
async function scan(source: LayoutSource, to: string): Promise<void> {
  const pdf = join(work, 'scan.pdf')
  await print(source.html!, pdf)
  execFileSync('pdftoppm', ['-r', '150', '-gray', '-png', '-f', '1', '-l', '1', pdf, join(work, 'scan')])
  const picture = readFileSync(join(work, 'scan-1.png')).toString('base64')
  await print(
    `<style>@page{size:letter;margin:0}body{margin:0}img{width:8.5in;height:11in;${source.faint ? 'filter:contrast(0.45) brightness(1.25);' : ''}transform:rotate(${source.skew ?? 0}deg)}</style><img src="data:image/png;base64,${picture}">`,
    to
  )
}

async function turn(source: LayoutSource, to: string): Promise<void> {
  const pdf = join(work, 'turned.pdf')
  await print(source.html!, pdf)
  const document = await PDF.load(readFileSync(pdf))
  for (const page of document.getPages()) page.setRotation(source.turn ?? 90)
  writeFileSync(to, await document.save())
}

function office(words: string[]): void {
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${work}/office`, ...words], { stdio: 'ignore' })
}
