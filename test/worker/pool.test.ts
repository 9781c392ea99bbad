import { deflateSync } from 'node:zlib'
import t from 'tap'
import { Problem } from '../../src/contract/problem.js'
import { clocks, startWatch } from '../../src/worker/clocks.js'
import { createPool } from '../../src/worker/pool.js'
import type { Progress } from '../../src/worker/progress.js'
import { firstExtra, say, textPdf } from '../helpers/make-pdf.js'

const question = (number: number) => say(`${number}. Do you hold a current license in this state?`, 72, 700)
const pages = (count: number) =>
  textPdf(Array.from({ length: count }, (_, index) => ({ content: question(index + 1) })))

async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('there was no problem')
}

t.test('a document is audited in a thread, and its progress is told page by page', async (t) => {
  const pool = createPool({ threads: 1 })
  t.teardown(() => pool.close())
  const steps: Progress[] = []
  const audit = await pool.check(pages(3), 'form.pdf', {}, { onProgress: (step) => steps.push(step) })
  t.equal(audit.document.pages, 3)
  t.same(
    steps.map(({ stage, page }) => `${stage} ${page}`),
    ['start 0', 'read 1', 'read 2', 'read 3', 'judge 0']
  )
  t.same(await pool.check(pages(3), 'form.pdf', {}), audit, 'the same bytes give the same audit')
})

t.test('typed problems cross the thread whole', async (t) => {
  const pool = createPool({ threads: 1 })
  t.teardown(() => pool.close())
  const problem = await problemOf(pool.check(new Uint8Array(0), 'nothing.pdf', {}))
  t.match(problem, { code: 'document.empty', status: 422, todo: /again/ })
})

/** Pages that say the same thing of no use a hundred times over: the reader needs minutes for each. */
function hangingPages(count: number, good = 0): Buffer {
  const at = firstExtra(count + good)
  const entries = `/Resources << /Font << /F1 3 0 R >> /XObject << /X ${at} 0 R >> >>`
  const hang = { content: '/X Do '.repeat(500), entries }
  const rest = Array.from({ length: good }, (_, index) => ({ content: question(index + 1) }))
  return textPdf(
    [...Array.from({ length: count }, () => hang), ...rest],
    [
      {
        body: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode >>',
        stream: deflateSync(Buffer.alloc(10_000_000, 'q Q '))
      }
    ]
  )
}

t.test('a page on which the reader hangs is left out and named, and the rest is audited', async (t) => {
  const pool = createPool({ threads: 1, clocks: { page: 1000 } })
  t.teardown(() => pool.close())
  const audit = await pool.check(hangingPages(2, 1), 'form.pdf', {})
  t.equal(audit.document.partial, true)
  t.same(audit.document.unread, [
    { page: 1, reason: 'timed-out' },
    { page: 2, reason: 'timed-out' }
  ])
  t.equal(audit.questions.length, 1, 'the question of the page that can be read')
  t.equal(audit.form.band, 'incomplete')
})

t.test(
  'a document on which too many pages hang is given up with a typed problem, and the next one is served',
  async (t) => {
    const pool = createPool({ threads: 1, clocks: { page: 500 } })
    t.teardown(() => pool.close())
    t.equal((await problemOf(pool.check(hangingPages(9), 'form.pdf', {}))).code, 'document.timed-out')
    t.equal((await pool.check(Buffer.from('Are you licensed?'), 'form.txt', {})).document.mediaType, 'text/plain')
  }
)

t.test('a document that fills the memory of its process ends alone, and the next one is served', async (t) => {
  const pool = createPool({ threads: 1, heap: 2000, memory: 260 })
  t.teardown(() => pool.close())
  const text = Buffer.from('Have you ever been treated for anything? '.repeat(150_000))
  t.equal((await problemOf(pool.check(text, 'form.txt', {}))).code, 'document.too-complex')
  t.equal((await pool.check(Buffer.from('Are you licensed?'), 'form.txt', {})).document.mediaType, 'text/plain')
})

t.test('a full heap ends the document, never the process', async (t) => {
  const pool = createPool({ threads: 1, heap: 40 })
  t.teardown(() => pool.close())
  const rows = Array.from({ length: 9000 }, (_, id) =>
    JSON.stringify({ id: `${id}`, text: `Have you ever ${'been treated '.repeat(40)}?` })
  )
  const problem = await problemOf(pool.check(Buffer.from(rows.join('\n')), 'list.jsonl', {}))
  t.match(problem.code, /document\.(too-complex|timed-out)/)
})

t.test('when too many documents wait, one more is told to come back', async (t) => {
  const pool = createPool({ threads: 1, queue: 1 })
  t.teardown(() => pool.close())
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => pool.check(pages(1), 'form.pdf', {})))
  const refused = all.filter((one) => one.status === 'rejected').map((one) => one.reason as Problem)
  t.ok(refused.length > 0)
  t.ok(refused.every((problem) => problem.code === 'service.busy' && problem.status === 503))
})

t.test('a caller that goes away takes its document along', async (t) => {
  const pool = createPool({ threads: 1 })
  t.teardown(() => pool.close())
  const gone = new AbortController()
  const check = pool.check(
    pages(2),
    'form.pdf',
    {},
    { signal: gone.signal, onProgress: () => gone.abort(new Error('gone')) }
  )
  await t.rejects(check, { message: 'gone' })
  t.equal((await pool.check(pages(1), 'form.pdf', {})).document.pages, 1)
})

t.test('workers are replaced after some documents without losing one', async (t) => {
  const pool = createPool({ threads: 2, documentsPerWorker: 3 })
  t.teardown(() => pool.close())
  const audits = await Promise.all(Array.from({ length: 8 }, () => pool.check(pages(1), 'form.pdf', {})))
  t.equal(audits.length, 8)
})

t.test('pictures run on a clock of their own and cost the document nothing', async (t) => {
  let expired = 0
  const watch = startWatch(
    { ...clocks, document: 1 },
    0,
    () => 0,
    () => expired++
  )
  watch.tell({ stage: 'ocr', page: 1, pages: 1 })
  await new Promise((resolve) => setTimeout(resolve, 350))
  t.equal(expired, 0)
  watch.stop()
  t.ok(watch.spent() === 0)
})
