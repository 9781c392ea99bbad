import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { openBytes } from '../../src/store/bytes.js'
import { openDatabase } from '../../src/store/database.js'
import { makeKey } from '../../src/store/keys.js'
import { takeLock } from '../../src/store/pglite/lock.js'
import { readSettings } from '../../src/store/settings.js'
import { pglite } from '../helpers/database.js'

const folder = async () => {
  const data = await mkdtemp(join(tmpdir(), 'stigmacheck-'))
  t.teardown(() => rm(data, { recursive: true, force: true }))
  return data
}

t.test('a data folder belongs to one process, and to the next after a kill', async (t) => {
  const data = await folder()
  const lock = await takeLock(data)
  t.equal(lock.lastStop, 'clean')
  await t.rejects(takeLock(data), { code: 'data.locked' })
  await lock.release()

  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const start = (await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '')).split(') ')[1]?.split(' ')[19] ?? ''
  const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim()
  const left = { pid: child.pid, host: hostname(), started: start, boot }
  await writeFile(join(data, 'lock'), JSON.stringify(left))
  await t.rejects(takeLock(data), { code: 'data.locked' }, 'a process that lives keeps it')
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  const after = await takeLock(data)
  t.equal(after.lastStop, 'killed')
  await after.release()

  await writeFile(join(data, 'lock'), JSON.stringify({ ...left, pid: process.pid, started: 'another process' }))
  const reused = await takeLock(data)
  t.equal(reused.lastStop, 'killed', 'a number that was used again is not the old process')
  await reused.release()
  await writeFile(join(data, 'lock'), JSON.stringify({ ...left, boot: 'another start of the machine' }))
  const restarted = await takeLock(data)
  t.equal(restarted.lastStop, 'machine-stopped')
  await restarted.release()
})

t.test('after a power loss the last dump takes the place of the folder; after a kill nothing is lost', async (t) => {
  const { settings: place, remove } = await pglite.fresh()
  t.teardown(remove)
  const settings = readSettings({}, place)
  const first = await openDatabase(settings)
  t.match(first.restored, /dump/, 'a folder without a database starts from its dump')
  await makeKey(first.db, { name: 'dumped', owner: 'a', scopes: ['read'] }, new Date())
  await first.close()

  const second = await openDatabase(settings)
  await makeKey(second.db, { name: 'later', owner: 'a', scopes: ['read'] }, new Date())
  const lock = join(settings.data, 'lock')
  const holder = JSON.parse(await readFile(lock, 'utf8'))
  const dump = await readFile(join(settings.data, 'dump.tar.gz'))
  await second.close()
  await writeFile(join(settings.data, 'dump.tar.gz'), dump)

  await writeFile(lock, JSON.stringify({ ...holder, started: 'killed' }))
  const killed = await openDatabase(settings)
  t.same(await names(killed), ['dumped', 'later'])
  await killed.close()
  await writeFile(join(settings.data, 'dump.tar.gz'), dump)

  await writeFile(lock, JSON.stringify({ ...holder, boot: 'before' }))
  const restored = await openDatabase(settings)
  t.same(await names(restored), ['dumped'])
  t.match(restored.restored, /kept as/)
  t.ok((await readdir(settings.data)).includes('database.distrusted'))
  await restored.close()
})

t.test('documents can be kept in an S3-compatible store', async (t) => {
  const kept = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const name = request.url ?? ''
      if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) return response.writeHead(403).end()
      if (request.method === 'PUT') kept.set(name, Buffer.concat(chunks))
      if (request.method === 'DELETE') kept.delete(name)
      const found = kept.get(name)
      if (request.method === 'GET' && !found) return response.writeHead(404).end()
      response.writeHead(200).end(request.method === 'GET' ? found : undefined)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const { port } = server.address() as { port: number }
  const url = `http://127.0.0.1:${port}/bucket`
  const settings = readSettings({}, { s3: { url, region: 'us-east-1', accessKey: 'a', secretKey: 'b' } })
  const bytes = openBytes({ kind: 'postgres' } as Parameters<typeof openBytes>[0], settings)
  const id = '0d6a2d4e-2d0c-4b6e-9a53-2a4c0c5a7c11'
  await bytes.put(id, Buffer.from('hello'))
  t.same([...kept.keys()], [`/bucket/${id}`])
  t.equal(Buffer.from((await bytes.get(id))!).toString(), 'hello')
  await bytes.remove([id])
  t.equal(await bytes.get(id), undefined)
  await bytes.remove([id])
  await t.rejects(bytes.put('../x', Buffer.from('')))
})

t.test('a wrong setting stops the start and names its variable', async (t) => {
  t.throws(() => readSettings({ STIGMACHECK_PORT: 'http' }), { code: 'settings.invalid', message: /STIGMACHECK_PORT/ })
  t.throws(() => readSettings({ STIGMACHECK_S3_URL: 'http://127.0.0.1/b' }), { code: 'settings.invalid' })
  t.equal(readSettings({ STIGMACHECK_PORT: '' }).port, 3000, 'an empty variable counts as not set')
})

async function names({ db }: Awaited<ReturnType<typeof openDatabase>>): Promise<string[]> {
  const rows = await db.selectFrom('keys').select('name').orderBy('name').execute()
  return rows.map(({ name }) => name)
}
