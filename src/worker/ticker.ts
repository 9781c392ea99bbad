/** How often the clocks look, in milliseconds. */
const every = 100

/** On a machine with other work the clocks run slower than the wall's, but never slower than this share. */
const slowest = 1 / 6

type Tick = (milliseconds: number) => void

const ticks = new Set<Tick>()
let timer: NodeJS.Timeout | undefined
let wall = 0
let cpu = 0

/**
 * Tells how much time a thread of this process had, about ten times a second: the time on the wall, or, when other
 * programs take the processors away, the share that this process got. A thread that hangs burns its full share.
 * @returns a function that stops the telling
 */
export function onTick(tick: Tick): () => void {
  if (ticks.size === 0) start()
  ticks.add(tick)
  return () => {
    ticks.delete(tick)
    if (ticks.size === 0) clearInterval(timer)
  }
}

function start(): void {
  wall = performance.now()
  cpu = processTime()
  timer = setInterval(() => {
    const [now, used] = [performance.now(), processTime()]
    const passed = now - wall
    const share = (used - cpu) / Math.max(1, ticks.size)
    const had = Math.min(passed, Math.max(share, passed * slowest))
    wall = now
    cpu = used
    for (const tick of [...ticks]) tick(had)
  }, every)
  timer.unref()
}

/** Milliseconds of processor time of all threads. */
function processTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
