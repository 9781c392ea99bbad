/**
 * Documents in one batch while processes are killed at random: every document must end with exactly one result.
 * `node --import tsx bench/crash.ts [postgres|pglite] [documents] [kills]`
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { pglite, postgres } from '../test/helpers/database.js'
import { listFile } from '../test/helpers/lists.js'

const [kind = 'postgres', documents = '1000', kills = '10'] = process.argv.slice(2)
const backend = kind === 'pglite' ? pglite : postgres
const { settings, remove } = await backend.fresh()
const port = 4100 + Math.floor(Math.random() * 800)
const url = `http://127.0.0.1:${port}`
const shared = kind === 'postgres'
const env = {
  ...process.env,
  ...(settings.databaseUrl ? { DATABASE_URL: settings.databaseUrl } : {}),
  STIGMACHECK_DATA: settings.data ?? '',
  STIGMACHECK_PORT: String(port),
  STIGMACHECK_LOG: 'error',
  STIGMACHECK_WORKERS: shared ? '1' : '2',
  STIGMACHECK_CHECKS_HERE: shared ? '0' : '1'
}

/** A process that is started anew whenever it is gone, as a supervisor would. */
class Supervised {
  child: ChildProcess
  #stopping = false
  readonly command: string

  constructor(command: string) {
    this.command = command
    this.child = this.#start()
  }

  #start(): ChildProcess {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', this.command], {
      env,
      stdio: ['ignore', 'ignore', 'inherit']
    })
    child.once('exit', () => {
      if (!this.#stopping) this.child = this.#start()
    })
    return child
  }

  async stop(): Promise<void> {
    this.#stopping = true
    const gone = new Promise((resolve) => this.child.once('exit', resolve))
    this.child.kill('SIGTERM')
    await gone
  }
}

const processes = (shared ? ['serve', 'worker', 'worker'] : ['serve']).map((command) => new Supervised(command))
await answers(`${url}/readyz`)

const form = new FormData()
for (let i = 0; i < Number(documents); i++) {
  form.append('files', listFile([`Have you ever been treated for a mental illness, number ${i}?`]), `${i}.jsonl`)
}
const began = performance.now()
const batch = (await (await fetch(`${url}/v1/batches`, { method: 'POST', body: form })).json()) as { id: string }
console.log(`taken: ${documents} documents in ${seconds(began)} s`)

let killed = 0
let last = 0
for (;;) {
  await new Promise((resolve) => setTimeout(resolve, 200))
  const now = await progress()
  if (!now) continue
  if (now.counts.queued + now.counts.running === 0) break
  const due = Math.floor((now.counts.done / Number(documents)) * (Number(kills) + 1))
  if (killed < Math.min(due, Number(kills)) && performance.now() - last > 1500) {
    const victim = processes[Math.floor(Math.random() * processes.length)]!
    victim.child.kill('SIGKILL')
    killed += 1
    last = performance.now()
    console.log(`killed ${victim.command} at ${now.counts.done} done`)
  }
}
const text = await (await fetch(`${url}/v1/batches/${batch.id}/results`)).text()
const lines = text
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const ids = new Set(lines.map((line) => line.auditId))
const results = lines.filter((line) => line.status === 'done' && line.audit)
const failures = lines.filter((line) => line.status === 'failed' && line.problem)
if (failures.length > 0) console.log(`failures: ${failures.map((line) => line.problem.code).join(', ')}`)
const again = lines.filter((line) => line.attempts > 1)
console.log(
  `${kind}: ${documents} documents, ${killed} kills, ${seconds(began)} s; ${results.length} results, ` +
    `${failures.length} typed failures, ${Number(documents) - ids.size} lost, ${lines.length - ids.size} twice, ` +
    `${again.length} checked more than once`
)
await Promise.all(processes.map((one) => one.stop()))
await remove()
process.exit(results.length + failures.length === Number(documents) && lines.length === ids.size ? 0 : 1)

async function progress(): Promise<{ counts: Record<'queued' | 'running' | 'done', number> } | undefined> {
  const answer = await fetch(`${url}/v1/batches/${batch.id}`).catch(() => undefined)
  if (!answer?.ok) return undefined
  return (await answer.json()) as { counts: Record<'queued' | 'running' | 'done', number> }
}

async function answers(place: string): Promise<void> {
  for (;;) {
    const answer = await fetch(place).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}
