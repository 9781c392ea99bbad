/** How often the clocks look, in milliseconds. */
const every = 100

/** On a machine with other work the clocks run slower than the wall's, but never slower than this share. */
const slowest = 1 / 6

/**
 * Tells how much time a worker process had, about ten times a second: the time on the wall, or, when other programs
 * take the processors away, what it got of them. A thread that hangs burns its full share.
 * @param processorTime milliseconds that the process has used so far
 * @returns a function that stops the telling
 */
export function onTick(processorTime: () => number, tick: (milliseconds: number) => void): () => void {
  let wall = performance.now()
  let used = processorTime()
  const timer = setInterval(() => {
    const [now, using] = [performance.now(), processorTime()]
    const passed = now - wall
    const had = Math.min(passed, Math.max(using - used, passed * slowest))
    wall = now
    used = using
    tick(had)
  }, every)
  timer.unref()
  return () => clearInterval(timer)
}
