import { Agent, request } from 'node:http'
import t from 'tap'
import { auditForm, batchForm, connect, multipart } from '../../client/index.js'
import { makeKey } from '../../src/store/index.js'
import { ever, listFile } from '../helpers/lists.js'
import { sampleFile } from '../helpers/samples.js'
import { onEveryBackend, startService, type Test } from '../helpers/service.js'

const body = { questions: [{ text: ever }] }

onEveryBackend(t, async (t, backend) => {
  await t.test('a stop ends waits and event streams, and tells who still asks to come back', async (t) => {
    const { url, app, client } = await startService(t, backend, { checksHere: false })
    const files = [{ name: 'a.jsonl', file: listFile([ever]) }]
    const { data } = await client.POST('/v1/batches', multipart(batchForm(files)))
    const events = await fetch(`${url}/v1/batches/${data?.id}/events`)
    const waiting = client.POST('/v1/audits', { body })
    await until(async () => (await client.GET('/v1/batches')).response.ok && (await queued(client)) === 2)

    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    t.teardown(() => agent.destroy())
    const upload = begin(t, agent, url)
    await upload.begun
    const closed = app.close()
    const { response, data: open } = await waiting
    t.equal(response.status, 202, 'who waited is told where the audit will be')
    t.match(open, { status: 'queued' })
    t.equal(response.headers.get('location'), `/v1/audits/${open?.id}`)
    t.notMatch(await events.text(), 'event: done', 'the stream ends, and is not said to be done')
    upload.end()
    t.ok([202, 503].includes(await upload.status), 'an upload that had begun is answered')
    await closed
  })

  await t.test('without room to wait the answer is 503 with the time to come back', async (t) => {
    const { client, service } = await startService(t, backend, { checksHere: false, maxWaiting: 1, maxQueued: 3 })
    const first = client.POST('/v1/audits', { body })
    await until(async () => (await queued(client)) === 1)
    const second = await client.POST('/v1/audits', { body })
    t.match(second.error, { status: 503, code: 'service.busy' })
    t.ok(Number(second.response.headers.get('retry-after')) >= 1)

    for (let i = 0; i < 2; i++) {
      const later = await client.POST('/v1/audits', { body, params: { header: { prefer: 'respond-async' } } })
      t.equal(later.response.status, 202)
    }
    const full = await client.POST('/v1/audits', { body, params: { header: { prefer: 'respond-async' } } })
    t.match(full.error, { status: 503, code: 'queue.full' })
    t.ok(Number(full.response.headers.get('retry-after')) >= 1)
    service.drain()
    t.equal((await first).response.status, 202)
  })

  await t.test('views that take the document apart are refused when too many wait for them', async (t) => {
    const { url, client } = await startService(t, backend, { maxWaiting: 1 })
    const sample = await sampleFile('riverbend-hospital-application.docx')
    const { data } = await client.POST('/v1/audits', multipart(auditForm(sample.blob, sample.name)))
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => fetch(`${url}/v1/audits/${data?.id}/redline.docx`))
    )
    t.ok(answers.some(({ status }) => status === 200))
    const refused = answers.filter(({ status }) => status !== 200)
    t.ok(refused.length > 0)
    for (const { status, headers } of refused) {
      t.equal(status, 503)
      t.ok(Number(headers.get('retry-after')) >= 1)
    }
  })

  await t.test('what is over the quota is refused and not counted', async (t) => {
    const { url, service } = await startService(t, backend, { host: '0.0.0.0', checksHere: false })
    const key = await makeKey(
      service.store.db,
      { name: 'a', owner: 'a', scopes: ['write'], quotaPerDay: 2 },
      new Date()
    )
    const client = connect({ baseUrl: url, key: key.text })
    const files = ['a', 'b', 'c'].map((name) => ({ name: `${name}.jsonl`, file: listFile([ever]) }))
    const over = await client.POST('/v1/batches', multipart(batchForm(files)))
    t.match(over.error, { status: 429, code: 'limit.quota' })
    const within = await client.POST('/v1/batches', multipart(batchForm(files.slice(1))))
    t.equal(within.response.status, 202)
  })

  await t.test('an upload that breaks off leaves nothing behind', async (t) => {
    const { url, service } = await startService(t, backend, { checksHere: false })
    const kept = async () => (await service.store.db.selectFrom('documents').select('id').execute()).length
    const headers = { 'content-type': 'multipart/form-data; boundary=b', 'transfer-encoding': 'chunked' }
    const sent = request(`${url}/v1/batches`, { method: 'POST', headers })
    sent.on('error', () => {})
    const part = (name: string) => `--b\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n`
    sent.write(`${part('a.txt')}Have you ever been ill?\r\n${part('b.txt')}Have you`)
    await until(async () => (await kept()) === 1)
    sent.destroy()
    await until(async () => (await kept()) === 0)
    t.same(await service.store.db.selectFrom('batches').select('id').execute(), [])
  })

  await t.test('a database that is away is said to be away', async (t) => {
    const { client, service } = await startService(t, backend, { checksHere: false })
    const { bytes } = service.store
    bytes.put = () => Promise.reject(Object.assign(new Error('terminating connection'), { code: '57P01' }))
    const { error, response } = await client.POST('/v1/audits', { body })
    t.match(error, { status: 503, code: 'service.database-away' })
    t.ok(Number(response.headers.get('retry-after')) >= 1)
  })
})

async function queued(client: ReturnType<typeof connect>): Promise<number> {
  const text = (await client.GET('/metrics', { parseAs: 'text' })).data as string
  const counts = [...text.matchAll(/^stigmacheck_queue_documents\{kind="\w+"\} (\d+)/gm)]
  return counts.reduce((sum, [, count]) => sum + Number(count), 0)
}

/** An upload that has begun and waits for its last bytes. */
function begin(t: Test, agent: Agent, url: string) {
  const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }
  const sent = request(`${url}/v1/audits`, { method: 'POST', agent, headers })
  t.teardown(() => sent.destroy())
  const status = new Promise<number>((resolve, reject) => {
    sent.on('response', (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', reject)
  })
  const begun = new Promise<void>((resolve) => sent.write(JSON.stringify(body).slice(0, 10), () => resolve()))
  return { begun, status, end: () => sent.end(JSON.stringify(body).slice(10)) }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 1200; i++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('It did not come to pass.')
}
