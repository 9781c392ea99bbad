import { connect as connectSocket } from 'node:net'
import { zipSync } from 'fflate'
import t from 'tap'
import { auditForm, batchForm, multipart } from '../../client/index.js'
import { ever, fine, listFile } from '../helpers/lists.js'
import { onEveryBackend, startService, type Test } from '../helpers/service.js'

const nobody = '00000000-0000-4000-8000-000000000000'

onEveryBackend(t, async (t, backend) => {
  const { url, client } = await startService(t, backend, { maxBatchFiles: 1100, maxFile: 2000 })
  const form = (fields: Record<string, string>) => multipart(auditForm(listFile([ever]), 'a.jsonl', fields))
  const batch = (fields: Record<string, string>) =>
    multipart(batchForm([{ name: 'a.jsonl', file: listFile([ever]) }], fields))

  await t.test('a field that is wrong is named, wherever it stands', async (t) => {
    const answers = [
      ['previous', await client.POST('/v1/audits', form({ previous: 'abc' }))],
      ['previous', await client.POST('/v1/batches', batch({ previous: 'abc' }))],
      ['webhook', await client.POST('/v1/batches', batch({ webhook: 'nonsense' }))],
      ['name', await client.POST('/v1/batches', batch({ name: 'a'.repeat(300) }))],
      ['name', await client.POST('/v1/batches', batch({ name: 'a\0b' }))]
    ] as const
    for (const [field, { error }] of answers) {
      t.match(error, { status: 400, code: 'request.invalid' })
      t.match(error?.detail, field)
    }
  })

  await t.test('a character that no row can hold is refused, not a fault', async (t) => {
    const { data } = await client.POST('/v1/audits', { body: { questions: [{ id: 'a', text: `${ever} \0` }] } })
    const path = { id: data!.id, question: 'a' }
    for (const bad of ['a\0b', 'a\ud800b']) {
      const questions = [{ text: ever }]
      const manifest = JSON.stringify([{ file: 'a.jsonl', board: bad }])
      const answers = [
        await client.POST('/v1/audits', { body: { questions, name: bad } }),
        await client.POST('/v1/audits', { body: { questions: [{ id: bad, text: ever }] } }),
        await client.POST('/v1/batches', batch({ manifest })),
        await client.PUT('/v1/audits/{id}/decisions/{question}', {
          params: { path },
          body: { decision: 'accept', note: bad }
        }),
        await client.PUT('/v1/audits/{id}/decisions/{question}', {
          params: { path },
          body: { decision: 'accept', by: bad }
        })
      ]
      for (const { error } of answers) t.match(error, { status: 400, code: 'request.invalid' })
    }
    const none = await fetch(`${url}/v1/audits/${path.id}/decisions/%00`, { method: 'DELETE' })
    t.match(await none.json(), { status: 404, code: 'not-found' })
  })

  await t.test('a question is decided on under whatever id it was given', async (t) => {
    for (const id of ['問'.repeat(200), 'a/b?c#d', '%2e']) {
      const { data } = await client.POST('/v1/audits', { body: { questions: [{ id, text: ever }] } })
      const params = { path: { id: data!.id, question: id } }
      const put = await client.PUT('/v1/audits/{id}/decisions/{question}', { params, body: { decision: 'accept' } })
      t.equal(put.data?.question, id)
    }
  })

  await t.test('an id that cannot be one is the id of nothing', async (t) => {
    const places = [
      '/v1/audits/none',
      '/v1/audits/none/report.html',
      '/v1/batches/7',
      '/%',
      `/v1/audits/${'a'.repeat(300)}`,
      `/v1/audits/${'a'.repeat(3000)}`
    ]
    for (const place of places) {
      const answer = await fetch(url + place)
      t.equal(answer.status, 404, place)
      t.match(answer.headers.get('content-type'), 'application/problem+json')
      t.equal(answer.headers.get('x-content-type-options'), 'nosniff')
      t.equal(answer.headers.get('cache-control'), 'no-store')
      t.match(await answer.json(), { code: 'not-found' })
    }
  })

  await t.test('what is no valid HTTP gets a problem too', async (t) => {
    t.match(
      await raw(t, url, 'NONSENSE\r\n\r\n'),
      /^HTTP\/1\.1 400 [\s\S]*problem\+json[\s\S]*"code":"request\.invalid"/
    )
    const long = `GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`
    t.match(await raw(t, url, long), /^HTTP\/1\.1 431 [\s\S]*problem\+json/)
  })

  await t.test('a client that names a type and sends no body is understood', async (t) => {
    const headers = { 'content-type': 'application/json' }
    const answers = [
      await fetch(`${url}/v1/audits/${nobody}`, { method: 'DELETE', headers }),
      await fetch(`${url}/v1/batches/${nobody}/retry`, { method: 'POST', headers })
    ]
    for (const answer of answers) t.equal(answer.status, 404)
    const empty = await fetch(`${url}/v1/audits`, { method: 'POST', headers })
    t.match(await empty.json(), { status: 400, detail: /body/ })
  })

  await t.test('who cannot take an event stream is told so', async (t) => {
    const answer = await fetch(`${url}/v1/batches/${nobody}/events`, { headers: { accept: 'application/json' } })
    t.match(await answer.json(), { status: 406, code: 'request.not-acceptable' })
  })

  await t.test('a batch takes as many files as it says, and no more', async (t) => {
    const large = new Blob(['a'.repeat(2001)])
    const files = Array.from({ length: 1100 }, (_, at) => ({ name: `${at}.txt`, file: large }))
    const { data } = await client.POST('/v1/batches', multipart(batchForm(files)))
    t.match(data, { total: 1100, counts: { failed: 1100 } })
    const more = [...files, { name: 'more.txt', file: large }]
    const { error } = await client.POST('/v1/batches', multipart(batchForm(more)))
    t.match(error, { status: 413, code: 'batch.too-many-files' })
  })

  await t.test('a manifest tells files of one name in two folders apart', async (t) => {
    const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
    const zip = zipSync({
      'va/form.jsonl': await bytes(listFile([ever])),
      'tx/form.jsonl': await bytes(listFile([fine])),
      'manifest.csv': Buffer.from('file,name,state\nva/form.jsonl,Virginia,VA\ntx/form.jsonl,Texas,TX\n')
    })
    const files = [{ name: 'forms.zip', file: new Blob([zip.slice()]) }]
    const { data } = await client.POST('/v1/batches', multipart(batchForm(files)))
    t.same(data?.files.map(({ name }) => name).sort(), ['Texas', 'Virginia'])
    const unnamed = [{ name: 'blob', file: new Blob([zip.slice()], { type: 'application/zip' }) }]
    t.equal((await client.POST('/v1/batches', multipart(batchForm(unnamed)))).data?.total, 2, 'by its type alone too')
  })

  await t.test('the forms side by side come in the type that is asked for', async (t) => {
    const { data } = await client.POST('/v1/batches', batch({}))
    for (const type of ['application/json', 'text/csv', 'text/html']) {
      const answer = await fetch(`${url}/v1/batches/${data?.id}/comparison`, { headers: { accept: type } })
      t.match(answer.headers.get('content-type'), type)
    }
  })

  await t.test('a batch that is done cannot be cancelled any more', async (t) => {
    const { data } = await client.POST('/v1/batches', batch({}))
    const params = { path: { id: data!.id } }
    await (await fetch(`${url}/v1/batches/${data?.id}/events`)).text()
    const cancelled = await client.POST('/v1/batches/{id}/cancel', { params })
    t.match(cancelled.data, { status: 'done', counts: { done: 1 } })
  })
})

/** What the service answers to these bytes. */
function raw(t: Test, url: string, bytes: string): Promise<string> {
  const socket = connectSocket(Number(new URL(url).port), '127.0.0.1')
  t.teardown(() => socket.destroy())
  socket.end(bytes)
  return new Promise((resolve, reject) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
}
