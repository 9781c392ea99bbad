import t, { type Test } from 'tap'
import { follow } from '../../src/web/browser/follow.js'

t.test('how far a review is stands there in words, page by page', async (t) => {
  const told = await follows(t, [
    { status: 'queued', progress: null },
    { status: 'running', progress: { page: 3, pages: 20 } },
    { status: 'done' }
  ])
  t.strictSame(told, { words: ['Reading page 3 of 20'], problem: null })
})

t.test('a review that fails ends with what to do', async (t) => {
  const problem = { detail: 'The PDF is damaged.', todo: 'Save it again.' }
  t.strictSame((await follows(t, [{ status: 'failed', problem }])).problem, problem)
  const gone = { status: 404, detail: 'There is no such audit.', todo: 'Check the address.' }
  t.strictSame((await follows(t, [gone])).problem, gone, 'and so does one that was deleted meanwhile')
})

t.test('a busy server is asked again', async (t) => {
  const busy = { status: 503, detail: 'The service is busy.' }
  t.strictSame((await follows(t, [busy, { status: 'done' }])).problem, null)
  const limit = { status: 429, detail: 'More than 10 documents in a day.' }
  t.strictSame((await follows(t, [limit], { 'retry-after': '3600' })).problem, limit, 'but not for an hour')
})

async function follows(t: Test, answers: object[], headers: Record<string, string> = {}) {
  const original = globalThis.fetch
  t.teardown(() => {
    globalThis.fetch = original
  })
  globalThis.fetch = async () => {
    const answer = answers.shift() as { status?: string | number }
    return Response.json(answer, { status: typeof answer.status === 'number' ? answer.status : 200, headers })
  }
  const words: string[] = []
  const problem = await follow('/v1/audits/1', (text) => void words.push(text))
  return { words, problem }
}
