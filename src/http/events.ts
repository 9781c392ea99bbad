import { type BatchRow, changedLines, countStates, findBatch } from '../store/index.js'
import type { App } from './app-type.js'
import { shownBatch, shownFile } from './shown.js'

/** A signal may be lost: the batch is looked at this often anyway, in ms. */
const look = 1000

export interface BatchEvent {
  id: string
  event: 'file' | 'batch' | 'done'
  data: unknown
}

/**
 * What happens in a batch, from `cursor` on, until it is done, the reader leaves or the service stops. An event's id is
 * the cursor after it: a reader that comes back with it misses nothing, and may see an event twice.
 */
export async function* batchEvents(
  app: App,
  { id, owner }: BatchRow,
  cursor: number,
  left: AbortSignal
): AsyncGenerator<BatchEvent> {
  const { store, signals, stopping } = app.service
  const seen = new Map<string, number>()
  let last = ''
  let wake = () => {}
  const rouse = () => wake()
  const off = signals.on(`batch:${id}`, rouse)
  for (const signal of [left, stopping]) signal.addEventListener('abort', rouse)
  try {
    while (!left.aborted && !stopping.aborted) {
      const rung = new Promise<void>((resolve) => {
        wake = resolve
      })
      const batch = await findBatch(store, owner, id)
      if (!batch) return
      // Counted first: when nothing is open by this count, the lines read after it hold every end.
      const shown = shownBatch(batch, await countStates(store.db, id))
      for (const row of await changedLines(store.db, id, cursor)) {
        const change = Number(row.change)
        if (seen.get(row.id) === change) continue
        seen.set(row.id, change)
        cursor = Math.max(cursor, change)
        yield { id: String(cursor), event: 'file', data: shownFile(row) }
      }
      const ended = shown.counts.queued + shown.counts.running === 0
      const text = JSON.stringify([shown.status, shown.counts])
      if (text !== last || ended) yield { id: String(cursor), event: ended ? 'done' : 'batch', data: shown }
      last = text
      if (ended) return
      await Promise.race([rung, pause(look)])
    }
  } finally {
    off()
    for (const signal of [left, stopping]) signal.removeEventListener('abort', rouse)
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
