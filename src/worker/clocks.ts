import type { Progress } from './progress.js'
import { onTick } from './ticker.js'

/** Milliseconds. A page of a real form is read in 10 to 30, and recognised from a picture in 2,000 to 4,000. */
export interface Clocks {
  /** The whole document, all tries together, without the time for recognising pictures. */
  document: number
  /** Between two messages of the worker, outside of pages. */
  silence: number
  /** One page. */
  page: number
  /** One page that is recognised from its picture. */
  picture: number
}

export const clocks: Clocks = { document: 10_000, silence: 10_000, page: 3_000, picture: 40_000 }

/** Watches one try of a document. */
export interface Watch {
  tell(progress: Progress): void
  stop(): void
  /** What the worker did last. */
  last(): Progress | undefined
  /** Milliseconds spent on the document, pictures left out. */
  spent(): number
}

/**
 * @param already milliseconds that earlier tries of the same document took
 * @param processorTime milliseconds that the worker's process has used so far
 * @param expired is called once: whether the whole document is out of time, or only what the worker did last
 */
export function startWatch(
  limits: Clocks,
  already: number,
  processorTime: () => number,
  expired: (whole: boolean) => void
): Watch {
  let last: Progress | undefined
  let step = 0
  let spent = already
  const stop = onTick(processorTime, (milliseconds) => {
    // A document that waits in the queue has no clock.
    if (!last) return
    step += milliseconds
    if (last.stage !== 'ocr') spent += milliseconds
    const whole = spent > limits.document
    if (!whole && step <= stepLimit(limits, last)) return
    stop()
    expired(whole)
  })
  return {
    tell(progress) {
      last = progress
      step = 0
    },
    stop,
    last: () => last,
    spent: () => spent
  }
}

function stepLimit(limits: Clocks, { stage }: Progress): number {
  if (stage === 'ocr') return limits.picture
  return stage === 'read' ? limits.page : limits.silence
}
