import { readFile } from 'node:fs/promises'
import t from 'tap'
import { apiTypes } from '../../client/document.js'
import { auditForm, batchForm } from '../../client/index.js'
import { ever, listFile } from '../helpers/lists.js'
import { OpenApiChecker, type OpenApiDocument } from '../helpers/openapi.js'
import { sampleFile } from '../helpers/samples.js'
import { onEveryBackend, startService } from '../helpers/service.js'

const nobody = '00000000-0000-4000-8000-000000000000'

t.test('the client’s types are those of the OpenAPI document', async (t) => {
  const kept = await readFile('client/api.ts', 'utf8')
  t.ok(kept === (await apiTypes()), 'run "npm run client" and commit client/api.ts')
})

onEveryBackend(t, async (t, backend) => {
  const { url } = await startService(t, backend)
  const document = (await (await fetch(`${url}/openapi.json`)).json()) as OpenApiDocument
  t.match(document.openapi, /^3\.1/)
  const api = new OpenApiChecker(url, document)
  const json = async (response: Response) => JSON.parse(await response.text())

  await t.test('every operation answers as its document says', async () => {
    const questions = [{ id: 'q1', text: ever }]
    const { id } = await json(await api.call('createAudit', { body: { questions } }))
    const samples = ['lakeview-reference.pdf', 'summit-peer-reference.docx']
    const [pdf, word] = await Promise.all(
      samples.map(async (name) => {
        const sample = await sampleFile(name)
        return json(await api.call('createAudit', { body: auditForm(sample.blob, name) }))
      })
    )
    await api.call('createAudit', { body: { questions }, headers: { prefer: 'respond-async' } })
    await api.call('createAudit', { body: auditForm(new Blob(['%PDF-1.7 no more']), 'a.pdf') })
    const path = { id }
    await api.call('getAudit', { path })
    for (const view of ['getHtml', 'getCsv', 'getSarif', 'getLetter', 'getRedline', 'getAnnotated'])
      await api.call(view, { path })
    for (const view of ['getHtml', 'getAnnotated', 'getRedline']) {
      for (const { id } of [pdf, word]) await api.call(view, { path: { id } })
    }
    const decision = { ...path, question: 'q1' }
    await api.call('putDecision', { path: decision, body: { decision: 'keep', reason: 'required-by-insurer' } })
    await api.call('listDecisions', { path })
    await api.call('deleteDecision', { path: decision })

    const files = [
      { name: 'a.jsonl', file: listFile([ever]) },
      { name: 'b.pdf', file: new Blob(['no PDF']) }
    ]
    const batch = await json(await api.call('createBatch', { body: batchForm(files) }))
    const batchPath = { id: batch.id }
    await api.call('getBundle', { path: batchPath })
    await api.call('followBatch', { path: batchPath })
    await api.call('getBatch', { path: batchPath })
    await api.call('listBatches')
    for (const format of ['ndjson', 'csv']) await api.call('getBatchResults', { path: batchPath, query: { format } })
    for (const format of ['json', 'csv', 'html']) await api.call('compareBatch', { path: batchPath, query: { format } })
    await api.call('getBundle', { path: batchPath })
    await api.call('retryBatch', { path: batchPath })
    await api.call('cancelBatch', { path: batchPath })
    await api.call('deleteBatch', { path: batchPath })
    await api.call('deleteAudit', { path })
    const rules = await json(await api.call('listRules'))
    await api.call('getRule', { path: { id: rules.rules[0].id } })
    for (const plain of ['listWordings', 'getAuditSchema', 'livez', 'readyz', 'metrics', 'getWebhookSecret'])
      await api.call(plain)
  })

  await t.test('whatever is sent, no operation answers with what its document does not have', async () => {
    for (const operation of api.operations) {
      const names = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name)
      const ids =
        names.length === 0
          ? [{}]
          : [nobody, 'x', '..', 'a/b', 'é', '0'.repeat(150)].map((id) =>
              Object.fromEntries(names.map((name) => [name, id]))
            )
      for (const path of ids) {
        if (path.id === '..') continue
        for (const body of bodies(operation)) await api.call(operation.operationId, { path, ...body })
      }
      for (const { name } of (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')) {
        const path = Object.fromEntries(names.map((one) => [one, nobody]))
        for (const value of ['', 'no-such-value', '\u0000', 'x'.repeat(3000)]) {
          await api.call(operation.operationId, { path, query: { [name]: value } })
        }
      }
    }
  })

  t.same(api.faults, [])
  const succeeded = (id: string) => [...api.seen].some((seen) => seen.startsWith(`${id} 2`))
  t.same(
    api.operations.map(({ operationId }) => operationId).filter((id) => !succeeded(id)),
    [],
    'every operation has succeeded at least once'
  )
})

/** Bodies that are wrong in one way each, by the kinds of body that the operation takes. */
function bodies(operation: { requestBody?: { content: Record<string, unknown> }; method: string }) {
  const types = Object.keys(operation.requestBody?.content ?? {})
  const wrong: { body?: unknown; headers?: Record<string, string> }[] = [{}]
  if (types.length === 0) return wrong
  wrong.push({ body: 'plain', headers: { 'content-type': 'text/plain' } })
  wrong.push({ body: '{"cut', headers: { 'content-type': 'application/json' } })
  wrong.push({ body: 'nothing', headers: { 'content-type': 'multipart/form-data; boundary=x' } })
  wrong.push({ body: 'nothing', headers: { 'content-type': 'multipart/form-data' } })
  for (const body of [
    [],
    'text',
    5,
    {},
    { questions: [] },
    { questions: [{ text: 5 }] },
    { decision: 'keep' },
    { decision: 'no' }
  ]) {
    wrong.push({ body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  }
  const empty = new FormData()
  empty.set('state', 'Nowhere')
  const twice = auditForm(listFile([ever]), 'a.jsonl')
  twice.append('file', listFile([ever]), 'b.jsonl')
  return [...wrong, { body: empty }, { body: twice }]
}
