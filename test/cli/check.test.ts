import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { outputNames } from '../../src/cli/check/names.js'
import { Audit } from '../../src/contract/audit.js'
import { findView, views } from '../../src/report/views.js'
import { makeDocx, para } from '../helpers/docx.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sample = (name: string) => join('samples', name)
const flagged = sample('northfield-nursing-renewal.docx')
const flaggedPdf = sample('prairie-health-plan.pdf')
const clean = sample('cedar-valley-model-application.docx')
const words = ['--import', 'tsx', join(root, 'src/cli/main.ts'), 'check']

/** Standard input stays open and empty, as under a job runner: `check` must not wait for it. */
function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    timeout: 120_000
  })
  return { status, stdout, stderr }
}

const scratch = () => mkdtempSync(join(tmpdir(), 'stigmacheck-check-'))

t.test('each format of text is printed, and its first characters say what it is', async (t) => {
  const begins: Record<string, RegExp> = {
    text: /^northfield-nursing-renewal\.docx\n/,
    json: /^\{"schema":"stigmacheck\.audit\/1"/,
    csv: /^\ufeff"document","document_sha256"/,
    html: /^<!doctype html>/,
    sarif: /^\{\s*"\$schema"/
  }
  for (const [format, begin] of Object.entries(begins)) {
    const { status, stdout } = check(flagged, '--format', format)
    t.equal(status, 1, format)
    t.match(stdout, begin)
  }
})

t.test(
  'the exit code is 0 for nothing flagged, 1 for something flagged, 2 for a file that could not be checked',
  async (t) => {
    t.equal(check(clean).status, 0)
    t.equal(check(flagged).status, 1)
    const folder = scratch()
    const broken = join(folder, 'broken.docx')
    writeFileSync(broken, 'PK\u0003\u0004 this is no archive')
    const { status, stdout, stderr } = check(broken, flagged)
    t.equal(status, 2, 'one file that could not be checked counts more than a flagged one')
    t.match(stderr, /broken\.docx: .+ \[document\.[a-z-]+\]\n/)
    t.match(stdout, /northfield/, 'the other file is checked all the same')
    t.notMatch(stderr, /\n\s+at /, 'no stack')
  }
)

t.test(
  'a form with a part that was not read is no pass: 2 when nothing is flagged in the rest, 1 otherwise',
  async (t) => {
    const folder = scratch()
    const codes = ['Is your license valid?', 'Have you ever been treated for a mental illness?'].map((question, i) => {
      const file = join(folder, `${i}.docx`)
      writeFileSync(file, makeDocx({ body: `${para('Please answer.')}${para(question)}<w:altChunk r:id="rId9"/>` }))
      const { status, stdout, stderr } = check(file, '--format', 'json')
      t.match(stderr, /not read: .*\(embedded-document\)/)
      t.equal(Audit.parse(JSON.parse(stdout)).document.unread.length, 1, 'what was read is given all the same')
      return status
    })
    t.strictSame(codes, [2, 1])
  }
)

t.test('several files give one audit a line, in the order of the command line', async (t) => {
  const { status, stdout } = check(flagged, clean, flaggedPdf, '--format', 'json')
  t.equal(status, 1)
  const audits = stdout
    .trimEnd()
    .split('\n')
    .map((line) => Audit.parse(JSON.parse(line)))
  t.strictSame(
    audits.map(({ document }) => document.name),
    [flagged, clean, flaggedPdf].map((path) => path.slice('samples/'.length))
  )
})

t.test('several files make one table and one log; a format that cannot hold them asks for a folder', async (t) => {
  const csv = check(flagged, flaggedPdf, '--format', 'csv').stdout
  t.equal(csv.split('\ufeff').length, 2, 'one byte order mark')
  t.equal(csv.split('"document_sha256"').length, 2, 'one line of headings')
  t.match(csv, '"prairie-health-plan.pdf"')
  const { runs } = JSON.parse(check(flagged, flaggedPdf, '--format', 'sarif').stdout)
  t.equal(runs.length, 2)
  const { status, stdout, stderr } = check(flagged, flaggedPdf, '--format', 'html')
  t.strictSame([status, stdout], [2, ''])
  t.match(stderr, /--out DIR/)
})

t.test('--out writes every format under the name of the document and prints nothing', async (t) => {
  const out = join(scratch(), 'new', 'folder')
  for (const { name, file } of views) {
    const { status, stdout, stderr } = check(flaggedPdf, '--format', name, '--out', out, '--date', '2026-11-24')
    t.strictSame([status, stdout, stderr], [1, '', `wrote ${join(out, `prairie-health-plan.${file}`)}\n`])
  }
  t.strictSame(readdirSync(out).sort(), views.map(({ file }) => `prairie-health-plan.${file}`).sort())
  const start = (file: string, length: number) =>
    readFileSync(join(out, `prairie-health-plan.${file}`))
      .subarray(0, length)
      .toString('latin1')
  t.equal(start('redline.docx', 2), 'PK')
  t.equal(start('letter.docx', 2), 'PK')
  t.equal(start('annotated.pdf', 5), '%PDF-')
})

t.test('two files of one name do not overwrite each other', async (t) => {
  const html = findView('html')
  const names = outputNames(['a/form.pdf', 'a/form.docx', 'b/Form.pdf', 'b/other.pdf'], html)
  t.strictSame(names, ['form.pdf.report.html', 'form.docx.report.html', '2-Form.pdf.report.html', 'other.report.html'])
  t.strictSame(outputNames(['form.pdf'], html), ['form.report.html'])
  const folder = scratch()
  mkdirSync(join(folder, 'second'))
  for (const place of ['', 'second']) copyFileSync(join(root, clean), join(folder, place, 'form.docx'))
  const out = join(folder, 'out')
  check(join(folder, 'form.docx'), join(folder, 'second', 'form.docx'), '--format', 'json', '--out', out)
  t.equal(readdirSync(out).length, 2)
})

t.test('what is said about the form is taken over and not called a guess', async (t) => {
  const options = ['--state', 'va', '--kind', 'initial-license', '--profession', 'dentist', '--pack', 'jama-2021']
  const audit = Audit.parse(JSON.parse(check(flagged, '--format', 'json', ...options).stdout))
  t.strictSame(audit.context, { state: 'VA', formKind: 'initial-license', profession: 'dentist', guessed: [] })
  t.equal(audit.ruleSet.pack, 'jama-2021')
})

t.test('a question list is judged under its own ids', async (t) => {
  const path = join(scratch(), 'list.jsonl')
  const lines = [
    { id: 'ours-7', text: 'been treated for depression?', context: { stem: 'Have you ever:', definitions: [] } },
    { id: 'ours-8', text: 'Has your license ever been suspended?' }
  ]
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'))
  const { status, stdout } = check(path, '--format', 'json')
  t.equal(status, 1)
  t.match(JSON.parse(stdout).questions, [
    { id: 'ours-7', outcome: 'must-change', suggestion: { wording: 'fsmb-2018' } },
    { id: 'ours-8', outcome: 'not-health', suggestion: null }
  ])
})

t.test('a wrong command line is answered in one line that says what to do, and exits with 2', async (t) => {
  for (const [args, told] of [
    [[], /no file was named.*PDF, DOCX, TXT or JSONL/],
    [['no-such-file.pdf'], /^no-such-file\.pdf: .*could not be opened \(ENOENT\).*\[file\.unreadable\]/],
    [[flagged, '--formt', 'json'], /unknown option --formt/],
    [[flagged, '--format'], /--format <value> argument missing/],
    [[flagged, '--format', 'xml'], /no format called "xml".*json, text, html, csv, sarif, redline, annotated, letter/],
    [[flagged, '--format', 'annotated'], /Only a PDF can be annotated/],
    [[flagged, '--state', 'Virginia'], /--state is not valid.*two-letter state code/],
    [[flagged, '--pack', 'nope'], /--pack is not valid.*coalition, fsmb-2018, jama-2021, all-in, ncqa/],
    [[flagged, '--profession', 'wizard'], /--profession is not valid.*physician, nurse/],
    [[flagged, '--kind', 'nope'], /--kind is not valid.*hospital-credentialing/],
    [[flagged, '--date', 'monday'], /--date is not valid/],
    [[flagged, '--out', 'package.json/x'], /folder of --out cannot be made \(ENOTDIR\)/],
    [['package.json'], /question list cannot be read.*\[document\.question-list\]/]
  ] as [string[], RegExp][]) {
    const { status, stdout, stderr } = check(...args)
    t.strictSame([status, stdout], [2, ''], args.join(' '))
    t.match(stderr, told)
    t.match(stderr, /^[^\n]+\n$/, 'one line')
  }
  t.match(check('--help'), { status: 0, stdout: /stigmacheck check FILE/ })
})

t.test('a reader that stops early, as head does, causes no error', async (t) => {
  const child = spawn(process.execPath, [...words, flagged, '--format', 'html'], { cwd: root })
  child.stdout.once('data', () => child.stdout.destroy())
  let told = ''
  child.stderr.on('data', (bytes: Buffer) => (told += bytes.toString()))
  await new Promise((resolve) => child.once('close', resolve))
  t.equal(told, '')
})
