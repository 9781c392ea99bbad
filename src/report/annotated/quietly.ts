let running = 0
let warn = console.warn

/**
 * Runs work during which the PDF library may write warnings with stack traces to the console, and holds these back.
 * Warnings come back when the last of several such works has ended.
 */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  if (running++ === 0) {
    warn = console.warn
    console.warn = () => {}
  }
  try {
    return await work()
  } finally {
    if (--running === 0) console.warn = warn
  }
}
