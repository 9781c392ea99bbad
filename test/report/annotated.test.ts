import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { P12Signer, PDF } from '@libpdf/core'
import { PDFParse } from 'pdf-parse'
import t from 'tap'
import type { Audit, AuditQuestion, Box } from '../../src/contract/audit.js'
import { readDocument } from '../../src/document/read.js'
import { annotatePdf } from '../../src/report/annotated.js'
import { makeAudit, makeQuestion } from '../helpers/audit.js'
import { hostileAudit } from '../helpers/hostile.js'
import { hasProgram, leftOut } from '../helpers/left-out.js'
import { makePdf, type PdfOptions } from '../helpers/pdf.js'
import { marksIn } from '../helpers/pdf-marks.js'
import { findingOn } from '../helpers/sample-audit.js'

const lines = [
  'Please answer every item of this page in full.',
  'Were you ever in care for a nervous ailment at any time?',
  'Is your license in good standing in every state?',
  'Did a clinician ever name a mood disorder in your case?'
]
const flagged = ['ever in care', 'ever name a mood disorder']

/** Reads the PDF as the program does, and flags words on it. */
async function auditOf(bytes: Uint8Array): Promise<Audit> {
  const document = await readDocument(bytes.slice())
  const questions = document.lines.flatMap((line, index): AuditQuestion[] => {
    const words = flagged.find((words) => line.text.includes(words))
    if (!words) return []
    const anchor = {
      in: 'text' as const,
      start: 0,
      end: line.text.length,
      page: line.page!,
      box: line.box!,
      edges: line.edges!
    }
    return [
      makeQuestion({
        id: `q${index}`,
        label: `${index}.`,
        text: line.text,
        outcome: 'must-change',
        location: { page: line.page, boxes: [line.box!], anchors: [anchor] },
        findings: [findingOn(line.text, words)]
      })
    ]
  })
  return makeAudit({ questions, document: { pages: document.pages } })
}

async function annotated(options: PdfOptions = {}, pages = [lines, lines]) {
  const original = await makePdf(pages, options)
  const audit = await auditOf(original)
  return { original, audit, ...(await annotatePdf(audit, original)) }
}

const kinds: [string, PdfOptions][] = [
  ['a plain page', {}],
  ['a page turned by 90 degrees', { rotate: 90 }],
  ['a page turned by 180 degrees', { rotate: 180 }],
  ['a page turned by 270 degrees', { rotate: 270 }],
  ['text that runs up the page', { textTurn: 90 }],
  ['text that stands on its head', { textTurn: 180 }],
  ['text that runs down the page', { textTurn: 270 }],
  ['a page of which a part is shown', { cropBox: [50, 100, 560, 700] }],
  ['a turned page of which a part is shown', { cropBox: [50, 100, 560, 700], rotate: 270 }],
  ['an encrypted file with an empty password', { ownerPassword: 'owner' }]
]
for (const [name, options] of kinds) {
  t.test(`the marks cover exactly the flagged words on ${name}`, async (t) => {
    const { bytes, unplaced } = await annotated(options)
    const marks = (await marksIn(bytes)).filter(({ kind }) => kind === 'highlight')
    const wanted = flagged.map((words) => words.replaceAll(' ', ''))
    t.strictSame(marks.map(({ words }) => words).sort(), [...wanted, ...wanted].sort())
    t.strictSame(
      marks.map(({ page }) => page),
      [1, 1, 2, 2]
    )
    t.ok(
      marks.every(({ drawn }) => drawn),
      'each has an appearance of its own'
    )
    t.strictSame(unplaced, [])
  })
}

t.test('each mark has a note with what is wrong, why, and what to print instead', async (t) => {
  const { bytes } = await annotated()
  const [mark] = (await marksIn(bytes)).filter(({ kind }) => kind === 'highlight')
  t.match(mark!.contents, 'Question 1: must change')
  t.match(mark!.contents, 'Looks back into the past. “ever in care” asks about health that is over.')
  t.match(mark!.contents, /Why: Past illness.* \(FSMB 2018/)
})

t.test(
  'the original bytes stay the beginning of the file, fields and bookmarks stay, and both runs agree',
  async (t) => {
    const { original, audit, bytes } = await annotated({ fields: ['yes', 'no'], outline: 'Chapter one' })
    t.ok(Buffer.from(bytes).subarray(0, original.length).equals(Buffer.from(original)))
    const seen = await marksIn(bytes)
    t.equal(seen.filter(({ kind }) => kind === 'widget').length, 2)
    t.ok(Buffer.from((await annotatePdf(audit, original)).bytes).equals(Buffer.from(bytes)), 'same input, same bytes')

    const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 })
    const pdf = await parser['load']()
    const outline = await pdf.getOutline()
    t.strictSame(
      outline.map(({ title }: { title: string }) => title),
      ['Chapter one', 'stigmacheck: 4 findings']
    )
    t.match(outline[1].items[0].title, 'Must change: Question 1. Looks back into the past')
    t.strictSame(Object.keys((await pdf.getFieldObjects()) ?? {}).sort(), ['no', 'yes'])
    const annotations = await (await pdf.getPage(1)).getAnnotations()
    const highlights = annotations.filter(({ subtype }: { subtype: string }) => subtype === 'Highlight')
    t.ok(
      highlights.every(
        ({ hasAppearance, popupRef }: { hasAppearance: boolean; popupRef: string }) => hasAppearance && popupRef
      )
    )
    await parser.destroy()
  }
)

t.test('words without a place are returned and named in the note on page 1, with what was not read', async (t) => {
  const original = await makePdf([lines])
  const text = 'Were you ever somewhere else?'
  const anchors = [{ in: 'text' as const, start: 0, end: text.length, page: 2, box: [72, 72, 200, 12] as Box }]
  const questions = [
    makeQuestion({
      label: '7.',
      text,
      outcome: 'must-change',
      location: { page: null },
      findings: [findingOn(text, 'ever')]
    }),
    makeQuestion({
      id: 'q2',
      text,
      outcome: 'must-change',
      location: { page: 99 },
      findings: [findingOn(text, 'ever')]
    }),
    makeQuestion({
      id: 'q3',
      text,
      outcome: 'must-change',
      location: { page: 2, anchors },
      findings: [findingOn(text, 'ever')]
    })
  ]
  const unread = [{ page: 3, reason: 'A picture.' }]
  const audit = makeAudit({ questions, document: { unread, partial: true } })
  const { bytes, unplaced } = await annotatePdf(audit, original)
  t.strictSame(unplaced, [
    { question: 'q1', words: 'ever' },
    { question: 'q2', words: 'ever' },
    { question: 'q3', words: 'ever' }
  ])
  const [note] = (await marksIn(bytes)).filter(({ kind }) => kind === 'note')
  t.match(note!.contents, 'could not be marked on a page:\n- question 7: “ever”')
  t.match(note!.contents, 'Not read:\n- page 3: A picture.')
})

t.test('a stem that several questions share is tinted once', async (t) => {
  const original = await makePdf([['Were you ever', 'unwell at home?', 'unwell at work?']])
  const document = await readDocument(original.slice())
  const [stem, ...items] = document.lines
  const questions = items.map((line, index) => {
    const anchor = (part: 'stem' | 'text', { text, page, box, edges }: typeof line) => {
      return { in: part, start: 0, end: text.length, page: page!, box: box!, edges: edges! }
    }
    const anchors = [anchor('stem', stem!), anchor('text', line)]
    const spans = [{ in: 'stem' as const, start: 9, end: 13 }, [0, 6] as [number, number]]
    const findings = [findingOn(line.text, 'unwell', { spans })]
    return makeQuestion({
      id: `q${index}`,
      text: line.text,
      stem: stem!.text,
      outcome: 'must-change',
      location: { anchors },
      findings
    })
  })
  const marks = await marksIn((await annotatePdf(makeAudit({ questions }), original)).bytes)
  const words = marks.filter(({ kind }) => kind === 'highlight').map((mark) => mark.words)
  t.strictSame(words, ['everunwell', 'unwell'])
})

t.test('a question that needs review and has no flagged words is marked as a whole', async (t) => {
  const original = await makePdf([lines])
  const audit = await auditOf(original)
  for (const question of audit.questions)
    Object.assign(question, { outcome: 'needs-review', findings: [], review: 'Look.' })
  const marks = (await marksIn((await annotatePdf(audit, original)).bytes)).filter(({ kind }) => kind === 'highlight')
  t.equal(marks[0]!.words, lines[1]!.replaceAll(' ', ''))
})

t.test('a signed file stays validly signed', async (t) => {
  const programs = [hasProgram('openssl', ['version']) && 'openssl', hasProgram('pdfsig', ['-v']) && 'pdfsig']
  if (programs.includes(false)) return leftOut(t, 'marks on a signed PDF', 'openssl and pdfsig')
  const folder = t.testdir()
  const pdf = await PDF.load(await makePdf([lines]))
  const { bytes: original } = await pdf.sign({ signer: await signer(folder), reason: 'test' })
  const { bytes } = await annotatePdf(await auditOf(original), original)
  writeFileSync(join(folder, 'marked.pdf'), bytes)
  const said = spawnSync('pdfsig', ['-nocert', join(folder, 'marked.pdf')], { encoding: 'utf8' }).stdout
  t.match(said, 'Signature is Valid')
  t.equal((await marksIn(bytes)).filter(({ kind }) => kind === 'highlight').length, 2)
})

async function signer(folder: string): Promise<P12Signer> {
  const at = (file: string) => join(folder, file)
  const run = (args: string[]) => spawnSync('openssl', args, { stdio: 'ignore' })
  run([
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/CN=Test',
    '-days',
    '2',
    '-keyout',
    at('key.pem'),
    '-out',
    at('cert.pem')
  ])
  run(['pkcs12', '-export', '-inkey', at('key.pem'), '-in', at('cert.pem'), '-passout', 'pass:x', '-out', at('id.p12')])
  return await P12Signer.create(new Uint8Array(readFileSync(at('id.p12'))), 'x')
}

t.test('poppler opens the marked file without complaint', async (t) => {
  if (!hasProgram('pdftotext', ['-v'])) return leftOut(t, 'annotated.pdf in poppler', 'poppler-utils')
  const path = join(t.testdir(), 'marked.pdf')
  for (const options of [{}, { ownerPassword: 'owner' }, { rotate: 90 as const }]) {
    writeFileSync(path, (await annotated(options)).bytes)
    const { stderr, stdout } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' })
    t.equal(stderr, '')
    t.match(stdout, 'in good standing')
  }
})

t.test('hostile text, ten megabytes of it, stays text in the notes and leaves the file whole', async (t) => {
  const original = await makePdf([lines, lines, lines, lines, lines, lines])
  const { bytes } = await annotatePdf(hostileAudit(10_000_000), original)
  t.ok(bytes.length < original.length + 300_000, 'a huge text is cut')
  const marks = await marksIn(bytes)
  t.ok(marks.some(({ contents }) => contents.includes('>> endobj')))
  t.notMatch(
    marks.map(({ contents }) => contents).join(''),
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/
  )
  t.notMatch(Buffer.from(bytes).toString('latin1'), /\/JS\s*\(|\/JavaScript/)
})

t.test('bytes that are no PDF give a typed problem', async (t) => {
  await t.rejects(annotatePdf(makeAudit(), new Uint8Array(0)), { code: 'annotated.unreadable' })
  await t.rejects(annotatePdf(makeAudit(), new TextEncoder().encode('no PDF')), { code: 'annotated.unreadable' })
})
