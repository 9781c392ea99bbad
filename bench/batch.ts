/**
 * Fifty forms as one ZIP: how long until the first result on the event stream, and until the comparison is ready.
 * `node --import tsx bench/batch.ts [files]`
 */
import { readdir, readFile } from 'node:fs/promises'
import { zipSync } from 'fflate'
import { buildApp } from '../src/http/app.js'
import { openService } from '../src/jobs/service.js'
import { readSettings } from '../src/store/index.js'
import { createPool } from '../src/worker/pool.js'
import { pglite } from '../test/helpers/database.js'

const wanted = Number(process.argv[2] ?? 50)
const { settings: place, remove } = await pglite.fresh()
const settings = readSettings({}, { ...place, log: 'error' })
const service = await openService({ settings, checker: createPool({ threads: settings.workers }) })
const app = await buildApp({ settings, service })
await app.listen({ host: '127.0.0.1', port: 0 })
const url = `http://127.0.0.1:${(app.server.address() as { port: number }).port}`

const samples = (await readdir('samples')).filter((name) => /\.(pdf|docx)$/.test(name))
const forms = await Promise.all(samples.map((name) => readFile(`samples/${name}`)))
const zip = zipSync(
  Object.fromEntries(
    Array.from({ length: wanted }, (_, at) => [`${at}-${samples[at % samples.length]}`, forms[at % forms.length]!])
  )
)

// The threads of a service that has just begun are cold; a service that runs has warm ones.
for (const name of ['warm', 'cold']) await run(name === 'warm' ? 'from a cold start' : 'warm')
await app.close()
await service.stop(0)
await remove()

async function run(label: string): Promise<void> {
  const form = new FormData()
  form.set('files', new Blob([zip.slice()]), 'forms.zip')
  const began = performance.now()
  const seconds = () => ((performance.now() - began) / 1000).toFixed(2)
  const { id } = (await (await fetch(`${url}/v1/batches`, { method: 'POST', body: form })).json()) as { id: string }
  const taken = seconds()
  let first = ''
  const decoder = new TextDecoder()
  const events = await fetch(`${url}/v1/batches/${id}/events`)
  for await (const chunk of events.body!) {
    if (!first && /event: file[\s\S]*"status":"done"/.test(decoder.decode(chunk))) first = seconds()
  }
  const done = seconds()
  const comparison = await (await fetch(`${url}/v1/batches/${id}/comparison`)).json()
  const { rows, missing } = comparison as { rows: unknown[]; missing: unknown[] }
  console.log(
    `${label}: ${wanted} forms; taken ${taken} s, first result ${first} s, all ${done} s, comparison ${seconds()} s ` +
      `(${rows.length} rows, ${missing.length} missing)`
  )
}
