import { createServer, connect as dial, type Socket } from 'node:net'
import type { Test } from './service.js'

/** A way to a server that a test can break. */
export interface Proxy {
  url: string
  /** Connections that were refused since the last `refuse`. */
  refused(): number
  /** Takes no connection any more and resets those there are. */
  refuse(): void
  accept(): void
  /** Lets the connections stand and passes nothing on. */
  hang(): void
}

/** @param target the address of a PostgreSQL; `url` is the same through the proxy */
export async function openProxy(t: Test, target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let open = true
  let refused = 0
  const server = createServer((near) => {
    if (!open) {
      refused += 1
      near.resetAndDestroy()
      return
    }
    const far = dial(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near]
    ] as const) {
      sockets.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const url = new URL(target)
  url.port = String((server.address() as { port: number }).port)
  return {
    url: url.href,
    refused: () => refused,
    refuse() {
      open = false
      refused = 0
      for (const socket of sockets) socket.resetAndDestroy()
    },
    accept() {
      open = true
    },
    hang() {
      for (const socket of sockets) socket.unpipe().pause()
    }
  }
}
