import { readdir, readFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import t from 'tap'
import { auditForm, batchForm, connect, multipart } from '../../client/index.js'
import { checkAddress, isClosed } from '../../src/jobs/webhook-address.js'
import { callWebhook } from '../../src/jobs/webhook-call.js'
import { views } from '../../src/report/views.js'
import { makeKey, revokeKey } from '../../src/store/index.js'
import { checkDocument } from '../../src/worker/check.js'
import { tried } from '../helpers/guard.mjs'
import { ever, listFile } from '../helpers/lists.js'
import { sampleFile } from '../helpers/samples.js'
import { onEveryBackend, type Running, secretOf, startService, type Test } from '../helpers/service.js'
import { until } from '../helpers/until.js'

const secretText = 'Zanzibar-Oleander'

onEveryBackend(t, async (t, backend) => {
  let now = new Date()
  const running = await startService(t, backend, {
    host: '0.0.0.0',
    ratePerMinute: 1000,
    maxFile: 300_000,
    maxBatchFiles: 5,
    retention: 3_600_000,
    now: () => now
  })
  const { url, service, log } = running
  const ada = await keyOf(running, 'ada', 'write')
  const ben = await keyOf(running, 'ben', 'write')
  const adaClient = connect({ baseUrl: url, key: ada.text })
  const benClient = connect({ baseUrl: url, key: ben.text })
  const send = (file: Blob, name: string) => adaClient.POST('/v1/audits', multipart(auditForm(file, name)))
  const mine = await send(listFile([ever]), 'mine.jsonl')
  const path = { id: mine.data!.id }

  await t.test('ASVS 5.1.1: the kinds and sizes of files that are taken are documented', async (t) => {
    const document = JSON.stringify(await (await fetch(`${url}/openapi.json`)).json())
    const operations = await readFile('docs/operations.md', 'utf8')
    for (const text of [document, operations]) t.match(text, /PDF.*DOCX[\s\S]*25 MB[\s\S]*unpack/)
  })

  await t.test('ASVS 5.2.1: a file beyond the limit is refused while it comes in', async (t) => {
    const answer = await unended(t, `${url}/v1/audits`, ada.text, [
      formPart('file', 'large.txt'),
      Buffer.alloc(400_000, 'a')
    ])
    t.match(answer, { status: 413, body: { code: 'document.too-large' } }, 'before its sender has ended')
  })

  await t.test('ASVS 5.2.2: the content decides what a file is, whatever it is called', async (t) => {
    const page = await send(new Blob(['<!doctype html><p>Have you ever been ill?</p>']), 'form.docx')
    t.match(page.error, { code: /^document\./ })
    const program = await send(new Blob([Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)])]), 'form.pdf')
    t.match(program.error, { code: /^document\./ })
  })

  await t.test('ASVS 5.2.3: a packed file is measured before it is unpacked', async (t) => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) }, { level: 9 })
    const { error } = await send(new Blob([bomb.slice()]), 'bomb.docx')
    t.match(error, { status: 413, code: 'document.too-large' }, 'as too large, not as damaged inside')
    const many = zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.txt`, new Uint8Array(10)])))
    const batch = await adaClient.POST(
      '/v1/batches',
      multipart(batchForm([{ name: 'a.zip', file: new Blob([many.slice()]) }]))
    )
    t.match(batch.error, { status: 413, code: 'batch.too-many-files' })
  })

  await t.test('ASVS 5.2.4: each key has a quota of documents', async (t) => {
    const small = await keyOf(running, 'small', 'write', 2)
    const client = connect({ baseUrl: url, key: small.text })
    const files = ['a', 'b'].map((name) => ({ name: `${name}.jsonl`, file: listFile([ever]) }))
    t.equal((await client.POST('/v1/batches', multipart(batchForm(files)))).response.status, 202)
    const { error, response } = await client.POST('/v1/batches', multipart(batchForm(files)))
    t.match(error, { status: 429, code: 'limit.quota' })
    t.ok(Number(response.headers.get('retry-after')) > 0)
    const kept = await service.store.db.selectFrom('documents').select('id').where('owner', '=', 'small').execute()
    t.equal(kept.length, 2, 'and nothing of a refused batch is kept')
  })

  await t.test('ASVS 5.3.2: no path on the disk is made from what a user sends', async (t) => {
    const { data } = await send(listFile([ever]), '../../../../tmp/outside.jsonl')
    t.match(data, { document: { name: 'outside.jsonl' } })
    await t.rejects(service.store.bytes.put('../outside', new Uint8Array(1)))
    await t.rejects(async () => service.store.bytes.get('../../etc/passwd'))
  })

  await t.test('ASVS 5.3.3: paths inside an archive lead nowhere', async (t) => {
    const list = new Uint8Array(await listFile([ever]).arrayBuffer())
    const zip = zipSync({ '../../../tmp/slip.jsonl': list, 'C:\\windows\\slip2.jsonl': list })
    const { data } = await adaClient.POST(
      '/v1/batches',
      multipart(batchForm([{ name: 'a.zip', file: new Blob([zip.slice()]) }]))
    )
    t.same(data?.files.map(({ name }) => name).sort(), ['slip.jsonl', 'slip2.jsonl'])
  })

  await t.test('ASVS 5.4.1: a download has a name that no header can be broken with', async (t) => {
    const { data } = await send(listFile([ever]), 'ä"; filename=evil.exe\u202e.jsonl')
    const answer = await fetch(`${url}/v1/audits/${data!.id}/findings.csv`, {
      headers: { authorization: `Bearer ${ada.text}` }
    })
    const header = answer.headers.get('content-disposition') ?? ''
    t.match(header, /^attachment; filename="[\w.() -]+"; filename\*=UTF-8''[\w.%!#$&+^`|~-]+$/)
    t.notMatch(header, /\u202e/)
  })

  await t.test('ASVS 1.3.12: hostile repetition in a question costs no more than its length', async (t) => {
    const long = await adaClient.POST('/v1/audits', { body: { questions: [{ text: 'a'.repeat(20_001) }] } })
    t.match(long.error, { status: 400 })
    const cost = async (text: string) => {
      const began = process.cpuUsage()
      await checkDocument(Buffer.from(`${JSON.stringify({ id: 'q', text })}\n`), 'a.jsonl', {})
      const { user, system } = process.cpuUsage(began)
      return (user + system) / 1000
    }
    await cost(ever)
    for (const piece of ['ever been treated for, ', 'any or all ', '(', '  ', 'mental-']) {
      const [short, large] = [
        await cost(`Have you ${piece.repeat(4000 / piece.length)}?`),
        await cost(`Have you ${piece.repeat(16_000 / piece.length)}?`)
      ]
      t.ok(
        large < 12 * Math.max(short, 40),
        `"${piece}": ${short.toFixed(0)} ms, four times as long ${large.toFixed(0)} ms`
      )
    }
  })

  await t.test('ASVS 1.5.1: a document cannot make the reader load another', async (t) => {
    const entity =
      '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>'
    const zip = zipSync({
      '[Content_Types].xml': Buffer.from(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
      ),
      'word/document.xml': Buffer.from(entity)
    })
    const { data, error } = await send(new Blob([zip.slice()]), 'xxe.docx')
    t.notMatch(JSON.stringify(data ?? error), /root:/)
    t.same(tried, [], 'and nothing tried to leave the machine')
  })

  await t.test('ASVS 3.4.3: pages carry a content security policy that lets nothing foreign in', async (t) => {
    for (const place of ['/', '/docs/', `/v1/audits/${path.id}`]) {
      const policy = (await fetch(url + place, { redirect: 'manual' })).headers.get('content-security-policy') ?? ''
      t.match(policy, /default-src 'none'/)
      t.notMatch(policy, /unsafe|\*|https?:/)
    }
    const report = await fetch(`${url}/v1/audits/${path.id}/report.html`, {
      headers: { authorization: `Bearer ${ada.text}` }
    })
    t.match(report.headers.get('content-security-policy'), /default-src 'none'/)
  })

  await t.test('ASVS 3.4.4: no answer lets a browser guess its type', async (t) => {
    for (const place of ['/', '/livez', '/v1/audits/none', '/nothing']) {
      t.equal((await fetch(url + place)).headers.get('x-content-type-options'), 'nosniff', place)
    }
  })

  const formFrom = (origin: string) =>
    fetch(`${url}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: `key=${ada.text}`
    })

  await t.test('ASVS 3.5.1: another site cannot make a browser change anything', async (t) => {
    const elsewhere: [string, string][] = [
      ['origin', 'https://evil.example'],
      ['origin', 'null'],
      ['sec-fetch-site', 'cross-site']
    ]
    for (const [name, value] of elsewhere) {
      const answer = await fetch(`${url}/v1/audits/${path.id}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${ada.text}`, [name]: value }
      })
      t.match(await answer.json(), { status: 403, code: 'request.cross-site' })
    }
    t.equal((await adaClient.GET('/v1/audits/{id}', { params: { path } })).response.status, 200)
    const { host } = new URL(url)
    const other = [`https://${host}.evil.example`, `http://${host.replace(/:\d+/, ':1')}`, 'nonsense']
    for (const origin of other) t.equal((await formFrom(origin)).status, 403, origin)
    // Over plain http a browser says where a form comes from by its origin alone, and only if the page lets it.
    for (const place of ['/', '/sign-in', '/nothing']) {
      t.equal((await fetch(url + place)).headers.get('referrer-policy'), 'same-origin', place)
    }
    t.equal((await formFrom(url)).status, 303, "the service's own form is taken")
  })

  await t.test('ASVS 4.1.3: forwarding headers of a caller are not believed', async (t) => {
    const answers = []
    for (let i = 0; i < 32; i++) {
      const headers = { authorization: 'Bearer stigma_000000000000_x', 'x-forwarded-for': `10.0.0.${i}` }
      answers.push((await fetch(`${url}/v1/audits/${path.id}`, { headers })).status)
    }
    t.equal(answers.at(0), 401)
    t.equal(answers.at(-1), 429, 'wrong keys are counted by the real address')
    now = new Date(now.getTime() + 120_000)
  })

  await t.test('ASVS 8.2.2: what belongs to another key does not exist', async (t) => {
    const batch = await adaClient.POST(
      '/v1/batches',
      multipart(batchForm([{ name: 'a.jsonl', file: listFile([ever]) }]))
    )
    const batchPath = { id: batch.data!.id }
    const answers = [
      await benClient.GET('/v1/audits/{id}', { params: { path } }),
      await benClient.GET('/v1/audits/{id}/report.html', { params: { path } }),
      await benClient.GET('/v1/audits/{id}/decisions', { params: { path } }),
      await benClient.PUT('/v1/audits/{id}/decisions/{question}', {
        params: { path: { ...path, question: 'q1' } },
        body: { decision: 'accept' }
      }),
      await benClient.DELETE('/v1/audits/{id}', { params: { path } }),
      await benClient.GET('/v1/batches/{id}', { params: { path: batchPath } }),
      await benClient.GET('/v1/batches/{id}/results', { params: { path: batchPath } }),
      await benClient.GET('/v1/batches/{id}/comparison', { params: { path: batchPath } }),
      await benClient.GET('/v1/batches/{id}/bundle', { params: { path: batchPath } }),
      await benClient.POST('/v1/batches/{id}/cancel', { params: { path: batchPath } }),
      await benClient.POST('/v1/batches/{id}/retry', { params: { path: batchPath } }),
      await benClient.DELETE('/v1/batches/{id}', { params: { path: batchPath } }),
      await benClient.POST('/v1/audits', { body: { questions: [{ text: ever }], previous: path.id } })
    ]
    for (const { error, response } of answers) t.match(error, { status: 404, code: 'not-found' }, response.url)
    const events = await fetch(`${url}/v1/batches/${batchPath.id}/events`, {
      headers: { authorization: `Bearer ${ben.text}` }
    })
    t.equal(events.status, 404)
    const batched = batch.data!.files[0]!.auditId
    const downloads = views.filter(({ name }) => name !== 'json' && name !== 'text').map(({ file }) => file)
    const gets = [
      `/audits/${path.id}`,
      `/audits/${path.id}/items/1/test-case.jsonl`,
      `/v1/audits/${path.id}/pages/1.png`,
      ...downloads.map((file) => `/v1/audits/${path.id}/${file}`),
      `/audits/${batched}`,
      `/batches/${batchPath.id}`,
      `/batches/${batchPath.id}/comparison`
    ]
    const posts = [
      ...['decisions', 'context', 'delete'].map((what) => `/audits/${path.id}/${what}`),
      ...['retry', 'delete'].map((what) => `/batches/${batchPath.id}/${what}`)
    ]
    const form = { authorization: `Bearer ${ben.text}`, 'content-type': 'application/x-www-form-urlencoded' }
    for (const place of gets) t.equal((await fetch(url + place, { headers: form })).status, 404, place)
    for (const place of posts) {
      const answer = await fetch(url + place, { method: 'POST', headers: form, body: 'decision=accept&by=ben' })
      t.equal(answer.status, 404, place)
    }
    t.same((await benClient.GET('/v1/batches')).data, [])
    t.equal((await adaClient.GET('/v1/batches/{id}', { params: { path: batchPath } })).response.status, 200)
    t.equal(
      (await adaClient.GET('/v1/audits/{id}', { params: { path } })).response.status,
      200,
      'its owner still has it'
    )
  })

  await t.test('a key does only what its scope allows, and nothing once it is revoked', async (t) => {
    const reader = await keyOf(running, 'ada', 'read')
    const client = connect({ baseUrl: url, key: reader.text })
    t.equal((await client.GET('/v1/audits/{id}', { params: { path } })).response.status, 200, 'one owner, two keys')
    t.match((await client.DELETE('/v1/audits/{id}', { params: { path } })).error, {
      status: 403,
      code: 'key.not-allowed'
    })
    t.match((await adaClient.GET('/v1/webhook-secret')).error, { status: 403 })
    t.equal((await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${ada.text}` } })).status, 403)
    t.match((await connect({ baseUrl: url }).GET('/v1/audits/{id}', { params: { path } })).error, { status: 401 })
    await revokeKey(service.store.db, reader.id, now)
    t.match((await client.GET('/v1/audits/{id}', { params: { path } })).error, { status: 401, code: 'key.missing' })
    const rows = await service.store.db.selectFrom('keys').selectAll().execute()
    t.notMatch(JSON.stringify(rows), secretOf(ada.text), 'a key is kept only as its hash')
  })

  await t.test('each key has its own rate', async (t) => {
    const slow = await makeKey(
      service.store.db,
      { name: 'slow', owner: 'slow', scopes: ['write'], ratePerMinute: 1 },
      now
    )
    const client = connect({ baseUrl: url, key: slow.text })
    const body = { questions: [{ text: ever }] }
    t.equal((await client.POST('/v1/audits', { body })).response.status, 200)
    const { error, response } = await client.POST('/v1/audits', { body })
    t.match(error, { status: 429, code: 'limit.rate' })
    t.ok(Number(response.headers.get('retry-after')) <= 60)
    now = new Date(now.getTime() + 60_000)
    t.equal((await client.POST('/v1/audits', { body })).response.status, 200, 'and it ends with the minute')
  })

  await t.test('ASVS 13.4.2: nothing that helps to debug is served', async (t) => {
    for (const place of [
      '/debug',
      '/.git/config',
      '/.env',
      '/package.json',
      '/src/cli/main.ts',
      '/docs/..%2f..%2fpackage.json'
    ]) {
      t.equal((await fetch(url + place)).status, 404, place)
    }
    const trace = await fetch(`${url}/v1/audits/${path.id}`, { method: 'OPTIONS' })
    t.ok(trace.status >= 400)
  })

  await t.test('ASVS 14.3.2: no answer may be kept by a browser or a proxy', async (t) => {
    const headers = { authorization: `Bearer ${ada.text}` }
    for (const place of [`/v1/audits/${path.id}`, `/v1/audits/${path.id}/report.html`, '/v1/rules', '/nothing']) {
      t.equal((await fetch(url + place, { headers })).headers.get('cache-control'), 'no-store', place)
    }
  })

  await t.test('ASVS 16.2.5: no line of the log holds a key, a file name or a word of a document', async (t) => {
    await send(listFile([`Have you ever heard of ${secretText}?`]), `${secretText}.jsonl`)
    await send(new Blob([`%PDF-1.4 ${secretText}`]), `${secretText}.pdf`)
    await fetch(`${url}/v1/audits/${secretText}?key=${ada.text}`, { headers: { authorization: `Bearer ${ada.text}` } })
    const lines = log.join('')
    t.ok(lines.length > 0)
    t.notMatch(lines, secretText)
    t.notMatch(lines, secretOf(ada.text))
  })

  await t.test('what a sender does wrong, or the disk, is no fault of the service', async (t) => {
    const headers = { authorization: `Bearer ${ada.text}` }
    for (const what of ['decisions', 'context']) {
      const answer = await fetch(`${url}/audits/${path.id}/${what}`, { method: 'POST', headers })
      t.ok(answer.status < 500, `${what} without a body: ${answer.status}`)
    }
    const cut = new FormData()
    cut.append('file', new Blob(['Have you ever been ill?']), 'a.txt')
    const whole = new Request(url, { method: 'POST', body: cut })
    const body = Buffer.from(await whole.arrayBuffer()).subarray(0, -60)
    for (const place of ['/v1/audits', '/v1/batches', '/check']) {
      const type = whole.headers.get('content-type')!
      const answer = await fetch(url + place, { method: 'POST', headers: { ...headers, 'content-type': type }, body })
      t.equal(answer.status, 400, `${place}: a form that ends inside its file`)
    }
    const { bytes } = service.store
    const { put } = bytes
    for (const [code, named] of [
      ['ENOSPC', 'service.disk-full'],
      ['53100', 'service.disk-full'],
      ['55000', 'service.database-away']
    ]) {
      bytes.put = () => Promise.reject(Object.assign(new Error('no'), { code }))
      const { error, response } = await send(listFile([ever]), 'a.jsonl')
      t.match(error, { status: 503, code: named })
      t.ok(Number(response.headers.get('retry-after')) >= 1)
    }
    bytes.put = put
    const failures = log.filter((line) => line.includes('request failed')).length
    const incoming = () => log.filter((line) => line.includes('incoming request')).length
    const begun = incoming()
    const sending = start(`${url}/v1/audits`, ada.text)
    sending.on('error', () => {})
    sending.write(Buffer.concat([formPart('file', 'a.txt'), Buffer.from('Have you')]))
    await until(() => incoming() > begun)
    sending.destroy()
    await until(() => log.some((line) => line.includes('hung up')))
    t.equal(log.filter((line) => line.includes('request failed')).length, failures, 'a client that hangs up neither')
  })

  await t.test('ASVS 16.5.1: a fault is told in general words and without a trace', async (t) => {
    const { bytes } = service.store
    const { get } = bytes
    const sample = await sampleFile('summit-peer-reference.docx')
    const { data } = await send(sample.blob, sample.name)
    bytes.get = () => Promise.reject(new Error(`connect ECONNREFUSED ${secretText}`))
    const answer = await fetch(`${url}/v1/audits/${data?.id}/redline.docx`, {
      headers: { authorization: `Bearer ${ada.text}` }
    })
    bytes.get = get
    const text = await answer.text()
    t.equal(answer.status, 500)
    t.match(JSON.parse(text), { code: 'internal', todo: /\S/ })
    t.notMatch(text, /ECONNREFUSED|\.ts|node_modules/)
  })

  await t.test('ASVS 14.2.7: what has expired is deleted by itself, bytes and all', async (t) => {
    const row = await service.store.db.selectFrom('audits').selectAll().where('id', '=', path.id).executeTakeFirst()
    now = new Date(now.getTime() + 3_700_000)
    t.match(
      (await adaClient.GET('/v1/audits/{id}', { params: { path } })).error,
      { status: 404 },
      'at once for readers'
    )
    t.same((await adaClient.GET('/v1/batches')).data, [])
    // Nobody asks for it: the service sweeps.
    await until(async () => (await service.store.bytes.get(row!.document_id!)) === undefined)
    await until(async () => (await service.store.db.selectFrom('audits').select('id').execute()).length === 0)
    t.same(await service.store.db.selectFrom('decisions').select('id').execute(), [])
    if (backend.name === 'PGlite') {
      const files = await readdir(join(service.settings.data, 'documents'))
      t.notOk(files.includes(row!.document_id!), 'nor is its file there')
    }
  })
})

t.test('a webhook never reaches an address that is not public', async (t) => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.1.1',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '5f00::1',
    'fd00::1',
    'fe80::1',
    '0.0.0.0',
    '100.64.0.1'
  ]) {
    t.ok(isClosed(address), address)
  }
  for (const address of ['93.184.216.34', '2606:4700::1111']) t.notOk(isClosed(address), address)
  for (const place of [
    'http://example.com/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://a:b@example.com/',
    'ftp://example.com/',
    'https://2130706433/'
  ]) {
    t.throws(() => checkAddress(place, false), { code: 'webhook.refused' }, place)
  }
  t.doesNotThrow(() => checkAddress('https://example.com/hook', false))
})

t.test('a webhook follows no redirect', async (t) => {
  const { createServer } = await import('node:http')
  let reached = false
  const server = createServer((request, response) => {
    if (request.url === '/other') reached = true
    response.writeHead(302, { location: '/other' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const { port } = server.address() as { port: number }
  t.equal(await callWebhook(`http://127.0.0.1:${port}/hook`, '{}', {}, true), 302)
  t.notOk(reached)
})

async function keyOf({ service }: Running, owner: string, scope: 'read' | 'write', quotaPerDay?: number) {
  return makeKey(service.store.db, { name: owner, owner, scopes: [scope], quotaPerDay }, new Date())
}

const formPart = (field: string, name: string) =>
  Buffer.from(`--b\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\n\r\n`)

/** A form that is being sent. */
function start(url: string, key: string) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'multipart/form-data; boundary=b' }
  return request(url, { method: 'POST', headers: { ...headers, 'transfer-encoding': 'chunked' } })
}

/** Sends the beginning of a form, never its end, and gives the answer. */
async function unended(t: Test, url: string, key: string, pieces: Buffer[]) {
  const sent = start(url, key)
  t.teardown(() => sent.destroy())
  sent.on('error', () => {})
  for (const piece of pieces) sent.write(piece)
  const answer = await new Promise<IncomingMessage>((resolve) => sent.once('response', resolve))
  let text = ''
  for await (const chunk of answer) text += chunk
  return { status: answer.statusCode, body: JSON.parse(text) }
}
