import t from 'tap'
import { auditForm, multipart } from '../../client/index.js'
import { openService } from '../../src/jobs/service.js'
import { createPool } from '../../src/worker/pool.js'
import { ever } from '../helpers/lists.js'
import { sampleFile } from '../helpers/samples.js'
import { onEveryBackend, startService } from '../helpers/service.js'

onEveryBackend(t, async (t, backend) => {
  // Where processes share a database, one that takes uploads tells what another has checked.
  const alone = backend.name === 'PGlite'
  const { url, client, service } = await startService(t, backend, { checksHere: alone })
  if (!alone) {
    const worker = await openService({ settings: service.settings, checker: createPool({ threads: 1 }) })
    t.teardown(() => worker.stop(0))
  }
  const sample = await sampleFile('lakeview-reference.pdf')
  const { data } = await client.POST('/v1/audits', multipart(auditForm(sample.blob, 'Zanzibar.pdf')))
  const pages = data && 'document' in data ? data.document.pages : 0
  await client.POST('/v1/audits', { body: { questions: [{ text: ever }] } })
  await client.POST('/v1/audits', multipart(auditForm(new Blob([]), 'empty.pdf')))
  const answer = await fetch(`${url}/metrics`)
  t.match(answer.headers.get('content-type'), 'text/plain')
  const text = await answer.text()

  t.match(text, /^stigmacheck_documents_total\{outcome="done"\} 2$/m)
  t.match(text, /^stigmacheck_documents_total\{outcome="document.empty"\} 1$/m)
  t.match(text, new RegExp(`^stigmacheck_pages_total ${pages}$`, 'm'))
  t.match(text, /^stigmacheck_check_seconds_count 3$/m)
  t.match(text, /^stigmacheck_check_seconds_bucket\{le="\+Inf"\} 3$/m)
  t.match(text, /^stigmacheck_queue_documents\{kind="batch"\} 0$/m)
  t.match(text, /^stigmacheck_http_seconds_count\{method="POST",route="\/v1\/audits",status="422"\} 1$/m)
  t.notMatch(text, 'Zanzibar', 'no name of a file')
  const readable = /^(#.*|\w+(\{[^}]*\})? [\d.e+-]+|)$/
  t.same(
    text.split('\n').filter((line) => !readable.test(line)),
    []
  )
})
