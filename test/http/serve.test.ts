import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { auditForm, batchForm } from '../../client/index.js'
import { pglite } from '../helpers/database.js'
import { ever, listFile, other } from '../helpers/lists.js'
import { sampleFile } from '../helpers/samples.js'
import { secretOf } from '../helpers/service.js'

/** Runs the command line as a user does, in a process group of its own as a terminal gives it. */
function command(words: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    env: { ...process.env, NODE_OPTIONS: '', STIGMACHECK_LOG: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, ended, text: () => text }
}

async function listening({ child, text }: { child: ChildProcess; text: () => string }): Promise<string> {
  for (let i = 0; i < 1200; i++) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text())?.[0]
    if (url) return url
    if (child.exitCode !== null) throw new Error(text())
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(text())
}

t.test('a whole run of the service, reading PDF and Word, makes no connection that leaves the machine', async (t) => {
  const { settings, remove } = await pglite.fresh()
  const folder = await mkdtemp(join(tmpdir(), 'stigmacheck-guard-'))
  const file = join(folder, 'guard.txt')
  t.teardown(async () => {
    await remove()
    await rm(folder, { recursive: true })
  })
  const guard = new URL('../helpers/guard.mjs', import.meta.url).href
  const serve = command(['serve', '--port', '0'], {
    STIGMACHECK_DATA: settings.data ?? '',
    STIGMACHECK_GUARD_FILE: file,
    NODE_OPTIONS: `--import ${guard}`
  })
  const url = await listening(serve)
  for (const name of ['lakeview-reference.pdf', 'summit-peer-reference.docx']) {
    const sample = await sampleFile(name)
    const answer = await fetch(`${url}/v1/audits`, { method: 'POST', body: auditForm(sample.blob, name) })
    t.equal(answer.status, 200, name)
    const { id } = (await answer.json()) as { id: string }
    for (const view of ['report.html', 'letter.docx']) {
      t.equal((await fetch(`${url}/v1/audits/${id}/${view}`)).status, 200, view)
    }
  }
  serve.child.kill('SIGTERM')
  t.equal(await serve.ended, 0, 'and it stops cleanly when it is told to')
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  t.ok(
    lines.some((line) => /^guarded thread [1-9]/.test(line)),
    'the guard stood in the worker threads too'
  )
  t.same(
    lines.filter((line) => line.startsWith('tried')),
    []
  )
})

t.test('Ctrl-C in the middle of a batch loses nothing', async (t) => {
  const { settings, remove } = await pglite.fresh()
  t.teardown(remove)
  const env = { STIGMACHECK_DATA: settings.data ?? '' }
  const first = command(['serve', '--port', '0'], env)
  const long = listFile(Array.from({ length: 150 }, (_, at) => `${at % 2 ? ever : other} (${at})`))
  const files = Array.from({ length: 60 }, (_, at) => ({ name: `${at}.jsonl`, file: long }))
  const body = batchForm(files)
  const place = `${await listening(first)}/v1/batches`
  const taken = await fetch(place, { method: 'POST', body })
  const { id } = (await taken.json()) as { id: string }
  for (let begun = false; !begun; ) {
    const { counts } = (await (await fetch(`${place}/${id}`)).json()) as { counts: { done: number } }
    begun = counts.done > 0
  }
  process.kill(-first.child.pid!, 'SIGINT')
  t.equal(await first.ended, 0)

  const second = command(['serve', '--port', '0'], env)
  const url = await listening(second)
  await (await fetch(`${url}/v1/batches/${id}/events`)).text()
  t.match(await (await fetch(`${url}/v1/batches/${id}`)).json(), { status: 'done', counts: { done: 60 } })
  second.child.kill('SIGTERM')
  t.equal(await second.ended, 0)
})

t.test('a port that is taken is said in words, with what to do', async (t) => {
  const { settings, remove } = await pglite.fresh()
  t.teardown(remove)
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  t.teardown(() => taken.close())
  const { port } = taken.address() as { port: number }
  const serve = command(['serve', '--port', String(port)], { STIGMACHECK_DATA: settings.data ?? '' })
  t.equal(await serve.ended, 2)
  t.match(serve.text(), `already listens on 127.0.0.1:${port}`)
  t.match(serve.text(), '--port')
})

t.test('without a key the service is not opened to other machines; with one it is', async (t) => {
  const { settings, remove } = await pglite.fresh()
  t.teardown(remove)
  const env = { STIGMACHECK_DATA: settings.data ?? '' }
  const refused = command(['serve', '--host', '0.0.0.0', '--port', '0'], { ...env, STIGMACHECK_LOG: 'info' })
  t.equal(await refused.ended, 2)
  t.match(refused.text(), /no API key[\s\S]*keys make/)
  t.notMatch(refused.text(), /listening/i, 'not even for a moment')
  const made = command(['keys', 'make', '--name', 'office', '--scope', 'write'], env)
  t.equal(await made.ended, 0)
  const key = /stigma_\w+_[\w-]+/.exec(made.text())?.[0]
  const listed = command(['keys', 'list'], env)
  await listed.ended
  t.match(listed.text(), /office.*write.*valid/)
  t.notMatch(listed.text(), secretOf(key!))
})

t.test('a mistake in a rule file stops a worker before it takes anything', async (t) => {
  const rules = await mkdtemp(join(tmpdir(), 'stigmacheck-rules-'))
  t.teardown(() => rm(rules, { recursive: true }))
  await mkdir(join(rules, 'criteria'))
  await writeFile(join(rules, 'criteria', 'own.yaml'), 'id: own\nnothing: else\n')
  const nobody = 'postgres://127.0.0.1:1/none'
  const worker = command(['worker'], { DATABASE_URL: nobody, STIGMACHECK_RULES: rules, STIGMACHECK_WORKERS: '1' })
  t.equal(await worker.ended, 2)
  t.match(worker.text(), /own\.yaml:\d+: [\s\S]*rules check/)
})

t.test('a worker without a database says what it needs', async (t) => {
  const worker = command(['worker'])
  t.equal(await worker.ended, 2)
  t.match(worker.text(), 'DATABASE_URL')
})
