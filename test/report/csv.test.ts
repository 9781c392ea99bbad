import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import t from 'tap'
import { renderCsv } from '../../src/report/csv.js'
import { makeAudit } from '../helpers/audit.js'
import { hostileAudit } from '../helpers/hostile.js'
import { hasProgram, leftOut } from '../helpers/left-out.js'
import { sampleAudit } from '../helpers/sample-audit.js'

/** Reads quoted CSV as RFC 4180 says. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  for (const record of csv.slice(1).matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)) {
    rows.push([...record[1]!.matchAll(/"((?:[^"]|"")*)"/g)].map((field) => field[1]!.replaceAll('""', '"')))
  }
  return rows
}

t.test('there is a row for every finding, open item, unread part and finding on the form', async (t) => {
  const audit = sampleAudit()
  const [head, ...rows] = parse(renderCsv([audit, audit]))
  const column = (name: string) => rows.map((row) => row[head!.indexOf(name)])
  t.equal(rows.length, 2 * (1 + 3 + 1 + 1 + 1 + 1 + 1 + 1 + 1))
  t.strictSame([...new Set(rows.map((row) => row.length))], [head!.length])
  t.strictSame(column('result').slice(0, 5), ['unread', 'must-change', 'must-change', 'must-change', 'must-change'])
  t.ok(column('flagged_words').includes('during the last ten years … received counselling'))
  t.ok(column('result').includes('needs-review'))
  t.ok(column('about').includes('state-rule'))
  t.notOk(column('result').includes('not-health'))
})

t.test('the file begins with a byte order mark and quotes every field', async (t) => {
  const csv = renderCsv([sampleAudit()])
  t.equal(csv.codePointAt(0), 0xfeff)
  t.ok(csv.endsWith('"\r\n'))
  t.equal(renderCsv([]).trim().split('\r\n').length, 1)
})

t.test('text that could begin a formula is made text, in every spelling', async (t) => {
  const starts = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r\n=1',
    ' =1',
    '\u202e=1',
    '\ufeff=1',
    '＝1',
    '|x',
    '%x',
    '\u00a0=1'
  ]
  for (const name of starts) {
    const [, row] = parse(renderCsv([makeAudit({ document: { name, unread: [{ page: 1, reason: 'x' }] } })]))
    t.match(row![0], /^'/, JSON.stringify(name))
  }
  const safe = parse(renderCsv([makeAudit({ document: { name: 'plain = name', unread: [{ page: 1, reason: 'x' }] } })]))
  t.equal(safe[1]![0], 'plain = name')
})

t.test('hostile text of ten megabytes stays within its cell', async (t) => {
  const csv = renderCsv([hostileAudit(10_000_000)])
  const rows = parse(csv)
  t.equal(rows.length, 1 + 11)
  t.ok(rows.flat().every((value) => value.length < 32_767))
  t.notMatch(csv.slice(1), /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/)
  t.notOk(
    rows
      .slice(1)
      .flat()
      .some((value) => /^\s*[=+\-@]/.test(value))
  )
})

t.test('LibreOffice reads hostile text as text: no formula, no lost row', async (t) => {
  if (!hasProgram('soffice')) return leftOut(t, 'findings.csv in LibreOffice', 'soffice')
  const folder = t.testdir()
  writeFileSync(join(folder, 'findings.csv'), renderCsv([hostileAudit()]))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const filter = '--infilter=CSV:44,34,76,1'
  const args = ['--headless', profile, filter, '--convert-to', 'xlsx', '--outdir', folder, join(folder, 'findings.csv')]
  spawnSync('soffice', args, { timeout: 120_000, stdio: 'ignore' })
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, 'findings.xlsx'))))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
  t.notMatch(sheet, /<f[ >]/, 'no cell holds a formula')
  t.equal(sheet.match(/<row /g)?.length, 1 + 11)
  t.ok(strFromU8(parts['xl/sharedStrings.xml']!).includes('>&apos;=2+3'), 'the apostrophe stays')
})
