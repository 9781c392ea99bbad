/**
 * Uploads at once for a minute against one `serve` and two `worker` processes on PostgreSQL, built as the image has them:
 * statuses, latencies, memory.
 * `node --import tsx bench/load.ts [connections] [seconds] [offered a second, 0 for as many as go]`
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { postgres } from '../test/helpers/database.js'

const [connections = '200', duration = '60', rate = '0'] = process.argv.slice(2)
spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
const { settings, remove } = await postgres.fresh()
const port = 4100 + Math.floor(Math.random() * 800)
const url = `http://127.0.0.1:${port}`
const env = {
  ...process.env,
  DATABASE_URL: settings.databaseUrl ?? '',
  STIGMACHECK_PORT: String(port),
  STIGMACHECK_LOG: 'error',
  STIGMACHECK_WORKERS: '1',
  STIGMACHECK_CHECKS_HERE: '0',
  STIGMACHECK_RATE_PER_MINUTE: '1000000',
  STIGMACHECK_QUOTA_PER_DAY: '1000000'
}
const start = (command: string) =>
  spawn(process.execPath, ['dist/cli/main.js', command], {
    env,
    stdio: ['ignore', 'ignore', 'inherit']
  })
const processes: ChildProcess[] = ['serve', 'worker', 'worker'].map(start)
while (!(await fetch(`${url}/readyz`).catch(() => undefined))?.ok) await pause(200)

const file = new Blob([new Uint8Array(await readFile('samples/summit-peer-reference.docx'))])
for (let i = 0; i < 10; i++) await upload()

const memory: number[] = []
const timer = setInterval(async () => memory.push(await residentMegabytes()), 5000)
const audits: number[] = []
const statuses: Record<string, number> = {}
let errors = 0
let withoutRetryAfter = 0
const began = performance.now()
const ends = began + Number(duration) * 1000
let sent = 0
await Promise.all(Array.from({ length: Number(connections) }, client))
clearInterval(timer)
audits.sort((a, b) => a - b)
const at = (share: number) => Math.round(audits[Math.floor(audits.length * share)] ?? 0)
console.log(
  `${connections} clients, ${duration} s, offered ${Number(rate) > 0 ? `${rate}/s` : 'as many as go'}: ` +
    `${JSON.stringify(statuses)}, ${errors} errors, ${withoutRetryAfter} times 503 without Retry-After`
)
console.log(
  `audits: ${(audits.length / Number(duration)).toFixed(1)}/s, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`
)
console.log(`memory of service and workers with all their processes (PSS) every 5 s, MB: ${memory.join(' ')}`)
for (const child of processes) child.kill('SIGTERM')
await Promise.all(processes.map((child) => new Promise((resolve) => child.once('exit', resolve))))
await remove()

/** One client sends as soon as it has its answer, or when its turn in the offered rate comes; after a 503 it waits. */
async function client(): Promise<void> {
  while (performance.now() < ends) {
    const turn = Number(rate) > 0 ? began + (sent++ * 1000) / Number(rate) : 0
    if (turn >= ends) return
    await pause(Math.max(0, turn - performance.now()))
    const from = performance.now()
    const answer = await upload().catch(() => undefined)
    if (!answer) {
      errors += 1
      continue
    }
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    if (answer.status === 200) audits.push(performance.now() - from)
    if (answer.status !== 503) continue
    const again = answer.headers.get('retry-after')
    if (!again) withoutRetryAfter += 1
    else if (Number(rate) === 0) await pause(Number(again) * 1000)
  }
}

async function upload(): Promise<Response> {
  const form = new FormData()
  form.set('file', file, 'a.docx')
  const answer = await fetch(`${url}/v1/audits`, { method: 'POST', body: form })
  await answer.arrayBuffer()
  return answer
}

/** What the processes and their children hold; a page that several share counts once. */
async function residentMegabytes(): Promise<number> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : ''
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const ours = (pid: number | undefined): boolean =>
    pid !== undefined && (processes.some((one) => one.pid === pid) || ours(parents.get(pid)))
  const texts = [...parents.keys()]
    .filter(ours)
    .map((pid) => readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => ''))
  const sizes = (await Promise.all(texts)).map((text) => Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0))
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
