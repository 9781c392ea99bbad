import t from 'tap'
import { loadPdfium } from '../../src/document/pdf/pdfium/engine.js'
import { openPdfium } from '../../src/document/pdf/pdfium/open.js'
import { readDocument } from '../../src/document/read.js'
import { say, scanPdf, textPdf } from '../helpers/make-pdf.js'
import { texts } from '../helpers/print.js'

const words = ['Have you been denied clinical privileges?', 'Are you able to practise safely today?']

/** A scan of a page, made by drawing it. */
async function scanned(quarter: number, entries = '') {
  const content = words.map((text, index) => say(text, 72, 700 - 40 * index, { size: 14 })).join('')
  const reader = await openPdfium(textPdf([{ content, width: 500, height: 760 }]))
  const { bytes, width, height } = reader!.render(1, { dpi: 150, quarter })!
  reader!.close()
  return scanPdf({ width, height, grey: bytes.subarray(bytes.length - width * height) }, 150, entries)
}

t.test('a scanned page is recognised offline, and the document says so with the confidence', async (t) => {
  const document = await readDocument(await scanned(0))
  t.same(texts(document), words)
  t.match(document.warnings, [{ code: 'ocr.used', page: 1, message: /confidence of \d+/ }])
  t.same(document.unread, [])
  const [x, y] = document.lines[0]!.box!
  t.ok(Math.abs(x - 72) < 4 && Math.abs(y - 49) < 6, 'at the place where it is printed')
  t.ok(document.lines.every((line) => line.ocr! >= 60))
})

t.test('a scan that lies on its side is recognised, displayed sideways or turned by its dictionary', async (t) => {
  t.same(texts(await readDocument(await scanned(1))), words)
  t.same(texts(await readDocument(await scanned(1, '/Rotate 270'))), words)
})

t.test('a picture without words is an unread page, never an empty form', async (t) => {
  const grey = new Uint8Array(400 * 500).map((_, index) => (index * 7919) % 251)
  const document = await readDocument(scanPdf({ width: 400, height: 500, grey }, 72))
  t.match(document.unread, [{ page: 1, reason: /image-only|ocr-confidence-low|timed-out/ }])
  t.same(document.lines, [])
})

t.test('with recognition switched off a scanned page is named as unread', async (t) => {
  const document = await readDocument(await scanned(0), { ocr: false })
  t.same(document.unread, [{ page: 1, reason: 'image-only' }])
})

t.test('the memory of the PDF engine has a ceiling', async (t) => {
  const pdfium = await loadPdfium()
  t.equal(pdfium._malloc(300 * 1024 * 1024), 0)
})
