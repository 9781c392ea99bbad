import t from 'tap'
import { auditForm, multipart } from '../../client/index.js'
import { sampleFile } from '../helpers/samples.js'
import { onEveryBackend, startService } from '../helpers/service.js'

onEveryBackend(t, async (t, backend) => {
  const { url, client, service } = await startService(t, backend)

  await t.test('a form that is uploaded comes back with its audit and an id', async (t) => {
    const sample = await sampleFile('riverbend-hospital-application.docx')
    const { data, response } = await client.POST('/v1/audits', multipart(auditForm(sample.blob, sample.name)))
    t.equal(response.status, 200)
    t.match(data, { schema: 'stigmacheck.audit/1', status: 'done', document: { name: sample.name } })
    t.equal(response.headers.get('location'), `/v1/audits/${data?.id}`)
    t.ok(new Date(data?.expiresAt ?? 0) > new Date(), 'says when it will be deleted')

    const again = await client.GET('/v1/audits/{id}', { params: { path: { id: data!.id } } })
    t.same(again.data, data, 'and is found again under its id')
  })

  await t.test('the same bytes give the same audit, byte for byte', async (t) => {
    const sample = await sampleFile('summit-peer-reference.docx')
    const texts = []
    for (let i = 0; i < 2; i++) {
      const answer = await fetch(`${url}/v1/audits`, { method: 'POST', body: auditForm(sample.blob, sample.name) })
      const text = await answer.text()
      texts.push(text.slice(text.indexOf('"schema"')))
    }
    t.equal(texts[0], texts[1])
  })

  await t.test('a list of questions is audited under the ids it was given', async (t) => {
    const questions = [
      { id: 'a', text: 'Have you ever been treated for a mental illness?' },
      { text: 'Are you licensed in another state?', context: { section: 'Licences' } }
    ]
    const { data } = await client.POST('/v1/audits', { body: { questions, state: 'va', profession: 'nurse' } })
    t.same(data && 'questions' in data && data.questions.map(({ id }) => id), ['a', 'q2'])
    t.match(data, { context: { state: 'VA', profession: 'nurse' } })
  })

  await t.test('who does not want to wait is told where the audit will be', async (t) => {
    const sample = await sampleFile('virginia-style-renewal.docx')
    const { response, data } = await client.POST('/v1/audits', {
      ...multipart(auditForm(sample.blob, sample.name)),
      params: { header: { prefer: 'respond-async' } }
    })
    t.equal(response.status, 202)
    t.equal(response.headers.get('preference-applied'), 'respond-async')
    const place = response.headers.get('location')
    t.equal(place, `/v1/audits/${data?.id}`)
    for (;;) {
      const now = await client.GET('/v1/audits/{id}', { params: { path: { id: data!.id } } })
      if (now.data?.status === 'done') break
      t.ok(['queued', 'running'].includes(now.data?.status ?? ''))
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })

  await t.test('every view of an audit can be had', async (t) => {
    const sample = await sampleFile('riverbend-hospital-application.docx')
    const { data } = await client.POST('/v1/audits', multipart(auditForm(sample.blob, sample.name)))
    const views = [
      ['report.html', 'text/html', /^<!doctype html>/i],
      ['findings.csv', 'text/csv', /criterion/],
      ['audit.sarif', 'application/sarif+json', /"2\.1\.0"/],
      ['redline.docx', 'wordprocessingml', /^PK/],
      ['letter.docx', 'wordprocessingml', /^PK/]
    ] as const
    for (const [file, type, start] of views) {
      const answer = await fetch(`${url}/v1/audits/${data?.id}/${file}`)
      t.equal(answer.status, 200, file)
      t.match(answer.headers.get('content-type'), type)
      t.match(Buffer.from(await answer.arrayBuffer()).toString('latin1'), start)
    }
    const none = await client.GET('/v1/audits/{id}/annotated.pdf', { params: { path: { id: data!.id } } })
    t.match(none.error, { status: 409, code: 'view.not-for-this-document' }, 'a Word file has no annotated PDF')
  })

  await t.test('a file that cannot be read is a typed problem that says what to do', async (t) => {
    const html = new Blob(['<html><body>Are you well?</body></html>'])
    const files = [
      ['empty.pdf', new Blob([])],
      ['page.docx', html],
      ['cut.pdf', new Blob(['%PDF-1.7\n1 0 obj'])],
      ['noise.bin', new Blob([new Uint8Array([0, 1, 2, 255, 254, 0, 0, 1])])]
    ] as const
    for (const [name, blob] of files) {
      const { error, response } = await client.POST('/v1/audits', multipart(auditForm(blob, name)))
      t.ok([413, 415, 422].includes(response.status), `${name}: ${response.status}`)
      t.match(response.headers.get('content-type'), 'application/problem+json')
      t.match(error, { code: /^document\.[a-z-]+$/, detail: /\S/, todo: /\S/ })
    }
  })

  await t.test('a wrong field is named, with what it takes', async (t) => {
    const sample = await sampleFile('summit-peer-reference.docx')
    for (const [field, value] of [
      ['state', 'Virginia'],
      ['formKind', 'hospital'],
      ['pack', 'no-such-pack']
    ] as const) {
      const form = auditForm(sample.blob, sample.name, { [field]: value })
      const { error } = await client.POST('/v1/audits', multipart(form))
      t.match(error, { status: 400, code: 'request.invalid' })
      t.match(`${error?.detail} ${error?.todo}`, field === 'pack' ? /coalition/ : field)
    }
    const { error } = await client.POST('/v1/audits', multipart(new FormData()))
    t.match(error, { status: 400 })
  })

  await t.test('deletion takes document, result, decisions and every view at once', async (t) => {
    const sample = await sampleFile('summit-peer-reference.docx')
    const { data } = await client.POST('/v1/audits', multipart(auditForm(sample.blob, sample.name)))
    const row = await service.store.db.selectFrom('audits').selectAll().where('id', '=', data!.id).executeTakeFirst()
    t.ok(await service.store.bytes.get(row!.document_id!))
    const path = { id: data!.id }
    t.equal((await client.DELETE('/v1/audits/{id}', { params: { path } })).response.status, 204)
    t.equal(await service.store.bytes.get(row!.document_id!), undefined)
    t.match((await client.GET('/v1/audits/{id}', { params: { path } })).error, { status: 404 })
    t.match((await client.GET('/v1/audits/{id}/report.html', { params: { path } })).error, { status: 404 })
    t.match((await client.DELETE('/v1/audits/{id}', { params: { path } })).error, { status: 404 })
    const left = await service.store.db.selectFrom('documents').selectAll().where('id', '=', row!.document_id).execute()
    t.same(left, [])
  })

  await t.test('the rule set can be read', async (t) => {
    const { data } = await client.GET('/v1/rules')
    t.equal(data?.pack, 'coalition')
    const first = data!.rules[0]!
    const rule = await client.GET('/v1/rules/{id}', { params: { path: { id: first.id } } })
    t.equal(rule.data?.title, first.title)
    t.ok((await client.GET('/v1/wordings')).data!.every(({ issuer }) => issuer !== ''))
    t.match((await client.GET('/v1/schemas/audit.json')).data, { $schema: /json-schema/ })
    t.match((await client.GET('/v1/rules/{id}', { params: { path: { id: 'none' } } })).error, { status: 404 })
  })

  await t.test('the page takes a file without script and shows the report', async (t) => {
    const page = await (await fetch(url)).text()
    t.match(page, /<form[^>]+enctype="multipart\/form-data"/)
  })
})
