import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { zipSync } from 'fflate'
import t from 'tap'
import { batchForm, multipart } from '../../client/index.js'
import type { Comparison } from '../../src/contract/comparison.js'
import { ever, fine, listFile, other } from '../helpers/lists.js'
import { onEveryBackend, type Running, startService } from '../helpers/service.js'

onEveryBackend(t, async (t, backend) => {
  const running = await startService(t, backend, { webhooksPrivate: true, webhookRetry: 1 })
  const { url, client, service } = running

  await t.test('many files in one request each get their own outcome', async (t) => {
    const files = [
      { name: 'good.jsonl', file: listFile([fine]) },
      { name: 'bad.jsonl', file: listFile([ever, other]) },
      { name: 'broken.pdf', file: new Blob(['%PDF-1.7 and nothing more']) }
    ]
    const { data, response } = await client.POST(
      '/v1/batches',
      multipart(batchForm(files, { name: 'Three', state: 'tx' }))
    )
    t.equal(response.status, 202)
    t.equal(response.headers.get('location'), `/v1/batches/${data?.id}`)
    const done = await finished(running, data!.id)
    t.same(
      done.files.map(({ name, status }) => [name, status]),
      [
        ['good.jsonl', 'done'],
        ['bad.jsonl', 'done'],
        ['broken.pdf', 'failed']
      ]
    )
    t.match(done, { status: 'done', total: 3, counts: { done: 2, failed: 1, queued: 0, running: 0 } })
    t.match(done.files[2]?.problem, { code: /^document\./, detail: /\S/, todo: /\S/ })
    t.ok(
      (await client.GET('/v1/batches')).data?.some(({ id }) => id === data?.id),
      'the batch is listed'
    )

    const lines = (await (await fetch(`${url}/v1/batches/${data?.id}/results`)).text()).trim().split('\n')
    t.equal(lines.length, 3)
    t.match(JSON.parse(lines[1]!), { name: 'bad.jsonl', status: 'done', audit: { context: { state: 'TX' } } })
    t.match(JSON.parse(lines[2]!), { status: 'failed', audit: null })
    const csv = await (await fetch(`${url}/v1/batches/${data?.id}/results?format=csv`)).text()
    t.equal(csv.match(/criterion/g)?.length, 1, 'the CSV has one line of column names')

    const bundle = await client.GET('/v1/batches/{id}/bundle', { params: { path: { id: data!.id } } })
    t.match(bundle.data, { schema: 'stigmacheck.bundle/1', band: 'not-aligned', documents: [{}, {}] })
  })

  await t.test('a ZIP with a manifest becomes a batch of its files', async (t) => {
    const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
    const zip = zipSync({
      'forms/va.jsonl': await bytes(listFile([ever])),
      'forms/tx.jsonl': await bytes(listFile([fine])),
      '../../outside.jsonl': await bytes(listFile([other])),
      '__MACOSX/forms/._va.jsonl': new Uint8Array(5),
      'manifest.csv': Buffer.from('file,name,state,board,year\r\nva.jsonl,"Virginia, initial",VA,Medicine,2026\r\n')
    })
    const { data } = await client.POST(
      '/v1/batches',
      multipart(batchForm([{ name: 'forms.zip', file: new Blob([zip.slice()]) }]))
    )
    const done = await finished(running, data!.id)
    t.same(done.files.map(({ name }) => name).sort(), ['Virginia, initial', 'outside.jsonl', 'tx.jsonl'])
    const { rows } = await comparisonOf(running, data!.id)
    const row = rows.find(({ name }) => name === 'Virginia, initial')
    t.match(row, { state: 'VA', labels: { board: 'Medicine', year: '2026' }, criteria: { 'past-condition': 'must' } })
  })

  await t.test('events tell of every file as it ends, and then that the batch is done', async (t) => {
    const files = Array.from({ length: 4 }, (_, at) => ({ name: `${at}.jsonl`, file: listFile([ever]) }))
    const { data } = await client.POST('/v1/batches', multipart(batchForm(files)))
    const text = await (await fetch(`${url}/v1/batches/${data?.id}/events`)).text()
    const events = text.split('\n\n').filter((event) => event.includes('data:'))
    const ended = new Set(
      events
        .filter((event) => event.includes('event: file') && event.includes('"done"'))
        .map((event) => /"name":"([^"]+)"/.exec(event)?.[1])
    )
    t.same([...ended].sort(), ['0.jsonl', '1.jsonl', '2.jsonl', '3.jsonl'])
    t.match(events.at(-1), 'event: done')

    const cursor = /^id: (\d+)$/m.exec(events.at(-1)!)?.[1]
    const again = await fetch(`${url}/v1/batches/${data?.id}/events`, { headers: { 'last-event-id': cursor! } })
    t.match(await again.text(), 'event: done', 'a reader that comes back is told the end')
  })

  await t.test('the comparison names what went, came and changed since an earlier batch', async (t) => {
    const before = 'Have you ever been hospitalized for a mental illness?'
    const after = 'In the past two years, have you been hospitalized for a mental illness?'
    const first = await batchOf(running, { 'board-2025.jsonl': [before, ever, fine], 'gone-2025.jsonl': [fine] })
    const second = await batchOf(
      running,
      { 'board-2026.jsonl': [after, fine, 'Have you ever had a drinking problem?'] },
      { previous: first }
    )
    const comparison = await comparisonOf(running, second)
    t.match(comparison.earlier, { id: first })
    t.match(comparison.rows[0]?.change, {
      earlier: { name: 'board-2025.jsonl' },
      changed: [{ before, after }],
      gone: [ever],
      come: ['Have you ever had a drinking problem?']
    })
    t.match(comparison.dropped, [{ name: 'gone-2025.jsonl' }])
    const csv = await (await fetch(`${url}/v1/batches/${second}/comparison?format=csv`)).text()
    t.match(csv, /"jamaScore"/)
    t.match(csv, /"criterion\./)
    t.match(await (await fetch(`${url}/v1/batches/${second}/comparison?format=html`)).text(), /<del>/)
  })

  await t.test('what has not begun can be cancelled, and tried again', async (t) => {
    const files = Array.from({ length: 60 }, (_, at) => ({ name: `${at}.jsonl`, file: listFile([ever, fine, other]) }))
    const { data } = await client.POST('/v1/batches', multipart(batchForm(files)))
    const path = { id: data!.id }
    const cancelled = await client.POST('/v1/batches/{id}/cancel', { params: { path } })
    t.equal(cancelled.data?.status, 'cancelled')
    t.ok((cancelled.data?.counts.cancelled ?? 0) > 0)
    await client.POST('/v1/batches/{id}/retry', { params: { path } })
    const done = await finished(running, path.id)
    t.match(done, { status: 'done', counts: { done: 60, cancelled: 0 } })
    t.equal((await client.DELETE('/v1/batches/{id}', { params: { path } })).response.status, 204)
    t.match((await client.GET('/v1/batches/{id}', { params: { path } })).error, { status: 404 })
    const left = await service.store.db.selectFrom('audits').select('id').where('batch_id', '=', path.id).execute()
    t.same(left, [])
  })

  await t.test(
    'whoever asked to be called is called once the batch is done, signed, and again after a failure',
    async (t) => {
      const calls: { body: string; signature: string }[] = []
      const receiver = createServer((request, response) => {
        let body = ''
        request.on('data', (chunk) => {
          body += chunk
        })
        request.on('end', () => {
          calls.push({ body, signature: String(request.headers['stigmacheck-signature']) })
          response.writeHead(calls.length === 1 ? 500 : 204).end()
        })
      })
      await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
      t.teardown(() => receiver.close())
      const webhook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
      const id = await batchOf(running, { 'a.jsonl': [ever] }, { webhook })
      for (let i = 0; i < 400 && calls.length < 2; i++) await new Promise((resolve) => setTimeout(resolve, 100))
      t.equal(calls.length, 2)
      t.match(JSON.parse(calls[1]!.body), { event: 'batch.finished', batch: { id, total: 1 } })
      const { data } = await client.GET('/v1/webhook-secret')
      const [, time, given] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(calls[1]!.signature) ?? []
      t.equal(given, createHmac('sha256', data!.secret).update(`${time}.${calls[1]!.body}`).digest('hex'))
      for (let i = 0; i < 50; i++) {
        const batch = await client.GET('/v1/batches/{id}', { params: { path: { id } } })
        if (batch.data?.deliveries[0]?.state === 'delivered') break
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      const batch = await client.GET('/v1/batches/{id}', { params: { path: { id } } })
      t.match(batch.data?.deliveries, [{ state: 'delivered', attempts: 2, lastStatus: 204 }])
    }
  )

  await t.test(
    'a decision is shown in the report, carried to the next audit, and lapses when the wording changes',
    async (t) => {
      const audit = async (questions: string[], previous?: string) => {
        const body = { questions: questions.map((text) => ({ text })), ...(previous ? { previous } : {}) }
        const { data } = await client.POST('/v1/audits', { body })
        return data as NonNullable<typeof data> & { decisions: { question: string; lapsed: boolean }[] }
      }
      const first = await audit([ever, fine])
      const decide = (question: string, body: Parameters<typeof put>[1]) => put(question, body)
      const put = (
        question: string,
        body: { decision: 'accept' | 'keep' | 'discuss'; reason?: 'required-by-statute'; note?: string; by?: string }
      ) => client.PUT('/v1/audits/{id}/decisions/{question}', { params: { path: { id: first.id, question } }, body })
      t.match((await decide('q1', { decision: 'keep' })).error, { status: 400 }, 'keeping needs a reason')
      const kept = await decide('q1', {
        decision: 'keep',
        reason: 'required-by-statute',
        note: 'See § 5',
        by: 'Ada Lovelace'
      })
      t.match(kept.data, { question: 'q1', decision: 'keep', by: 'Ada Lovelace', lapsed: false })
      await decide('q2', { decision: 'discuss' })
      t.match((await decide('q9', { decision: 'accept' })).error, { status: 404 })
      t.match(await (await fetch(`${url}/v1/audits/${first.id}/report.html`)).text(), 'Ada Lovelace')

      const second = await audit([`${ever.slice(0, -1)} or emotional disorder?`, fine], first.id)
      t.match(second.decisions.map(({ question, lapsed }) => [question, lapsed]).sort(), [
        ['q1', true],
        ['q2', false]
      ])
    }
  )
})

async function finished({ client }: Running, id: string) {
  for (let i = 0; i < 1500; i++) {
    const { data } = await client.GET('/v1/batches/{id}', { params: { path: { id } } })
    if (data && (data.status === 'done' || data.finishedAt)) return data
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The batch did not end.')
}

async function comparisonOf({ client }: Running, id: string): Promise<Comparison> {
  const { data } = await client.GET('/v1/batches/{id}/comparison', { params: { path: { id } } })
  return data as Comparison
}

async function batchOf(running: Running, forms: Record<string, string[]>, fields: Record<string, string> = {}) {
  const files = Object.entries(forms).map(([name, texts]) => ({ name, file: listFile(texts) }))
  const { data, error } = await running.client.POST('/v1/batches', multipart(batchForm(files, fields)))
  if (!data) throw new Error(error?.detail)
  const { files: ended } = await finished(running, data.id)
  for (const { name, problem } of ended) if (problem) throw new Error(`${name}: ${problem.code}`)
  return data.id
}
