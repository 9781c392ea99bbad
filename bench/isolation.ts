/**
 * What the worker processes cost, and what they carry: `node --import tsx bench/isolation.ts FOLDER [FILE]`
 * Files over 100 KB one by one in this process and through a pool, bare pdf-parse and mammoth beside them; the whole
 * folder on two workers in pages a second; FILE through HTTP, 60 times in a row.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { PDFParse } from 'pdf-parse'
import { buildApp } from '../src/http/app.js'
import { openService } from '../src/jobs/service.js'
import { readSettings } from '../src/store/index.js'
import { checkDocument } from '../src/worker/check.js'
import { createPool } from '../src/worker/pool.js'
import { pglite } from '../test/helpers/database.js'

const [folder, single] = process.argv.slice(2)
const rounds = 5
/** Workers get faster for some batches: their code is compiled as it is used. */
const batches = 14
const files = readdirSync(folder!)
  .filter((file) => /\.(pdf|docx)$/.test(file))
  .map((file) => ({ file, bytes: readFileSync(join(folder!, file)) }))

await costs()
await pagesASecond()
if (single) await throughHttp(single)

/** The best of some rounds: other work on the machine only adds. */
async function best(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

async function costs(): Promise<void> {
  const pool = createPool({ threads: 1 })
  const total = { here: 0, pool: 0 }
  console.log('| file | KB | here | in a worker | cost | bare reader |\n|---|---:|---:|---:|---:|---:|')
  for (const { file, bytes } of files.filter(({ bytes }) => bytes.length > 100_000)) {
    const here = await best(() => checkDocument(bytes, file, {}))
    const away = await best(() => pool.check(bytes, file, {}))
    const reader = await best(() => bare(file, bytes))
    total.here += here
    total.pool += away
    console.log(
      `| ${file} | ${(bytes.length / 1000).toFixed(0)} | ${here.toFixed(0)} ms | ${away.toFixed(0)} ms | ${percent(away, here)} | ${reader.toFixed(0)} ms |`
    )
  }
  console.log(`together: ${percent(total.pool, total.here)}`)
  await pool.close()
}

function percent(away: number, here: number): string {
  return `${((away / here - 1) * 100).toFixed(1)}%`
}

async function bare(file: string, bytes: Buffer): Promise<void> {
  if (file.endsWith('.docx')) return void (await mammoth.convertToHtml({ buffer: bytes }))
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 })
  await parser.getText()
  await parser.destroy()
}

async function pagesASecond(): Promise<void> {
  const pool = createPool({ threads: 2 })
  const all = () => Promise.all(files.map(({ file, bytes }) => pool.check(bytes, file, {})))
  const speeds: string[] = []
  for (let round = 0; round < batches; round++) {
    const start = performance.now()
    const audits = await all()
    const pages = audits.reduce((sum, { document }) => sum + (document.pages ?? 1), 0)
    speeds.push(((pages / (performance.now() - start)) * 1000).toFixed(0))
  }
  console.log(`two workers, pages a second, batch after batch: ${speeds.join(' ')}`)
  await pool.close()
}

async function throughHttp(path: string): Promise<void> {
  const { settings: place, remove } = await pglite.fresh()
  const settings = readSettings({}, { ...place, log: 'error', ratePerMinute: 100_000 })
  const service = await openService({ settings, checker: createPool({ threads: settings.workers }) })
  const app = await buildApp({ settings, service })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as { port: number }).port}/v1/audits`
  const bytes = readFileSync(path)
  const times: number[] = []
  for (let count = 0; count < 63; count++) {
    const form = new FormData()
    // A space behind the end makes each a document that was not checked before.
    form.set('file', new Blob([bytes, ' '.repeat(count)]), 'form.pdf')
    const start = performance.now()
    const answer = await fetch(url, { method: 'POST', body: form })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`status ${answer.status}`)
    if (count >= 3) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(0)
  console.log(`${path} through HTTP, ${times.length} times: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
  await app.close()
  await service.stop(0)
  await remove()
}
