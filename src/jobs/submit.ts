import { type AuditState, auditState, insertAudits, keepDocument } from '../store/index.js'
import type { Rooms } from './finish.js'
import { priorities } from './queue.js'

/** The longest a waiter trusts signals before it looks for itself, in ms. */
const look = 1000

export interface Submission {
  owner: string
  bytes: Uint8Array
  name: string
  options: Record<string, unknown>
  previousId?: string | undefined
}

/** Keeps a document and queues its check before everything that nobody waits for. Gives the audit's id. */
export async function submitDocument(rooms: Rooms, submission: Submission): Promise<string> {
  const { store, queue, signals } = rooms
  const documentId = await keepDocument(store, submission.owner, submission.bytes)
  const id = await store.db.transaction().execute(async (trx) => {
    const { owner, name, options, previousId } = submission
    const priority = priorities.person
    const [audit] = await insertAudits(store, trx, [{ owner, documentId, name, options, previousId, priority }])
    await queue.sendChecks(trx, [{ id: audit!.jobId, subject: audit!.id }], priority)
    return audit!.id
  })
  await signals.send('checks')
  return id
}

/** Waits until the audit has ended, at most `limit` ms, or until `signal` or a stop. Gives its state then. */
export async function waitForAudit(
  { store, signals, stopping }: Rooms,
  id: string,
  limit: number,
  signal?: AbortSignal
): Promise<AuditState | undefined> {
  const enough = signal ? [signal, stopping] : [stopping]
  const until = Date.now() + limit
  for (;;) {
    const heard = hear(signals, `audit:${id}`, Math.min(look, Math.max(0, until - Date.now())), enough)
    const state = await auditState(store.db, id)
    const open = state === 'queued' || state === 'running'
    if (!open || Date.now() >= until || enough.some(({ aborted }) => aborted)) {
      heard.stop()
      return state
    }
    await heard.promise
  }
}

function hear(
  signals: Rooms['signals'],
  topic: string,
  ms: number,
  enough: AbortSignal[]
): { promise: Promise<void>; stop: () => void } {
  let stop = () => {}
  const promise = new Promise<void>((resolve) => {
    const off = signals.on(topic, () => stop())
    const timer = setTimeout(() => stop(), ms)
    stop = () => {
      off()
      clearTimeout(timer)
      for (const signal of enough) signal.removeEventListener('abort', stop)
      resolve()
    }
    for (const signal of enough) signal.addEventListener('abort', stop)
  })
  return { promise, stop }
}
