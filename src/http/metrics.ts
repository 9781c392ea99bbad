import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { durations } from '../jobs/count-check.js'
import type { Service } from '../jobs/service.js'
import { countOpen, readTotals } from '../store/index.js'
import { totalsText } from './totals-text.js'

/** What is counted: numbers, codes and routes. Never a name, a text or an address that a caller typed. */
export class Metrics {
  readonly registry = new Registry()
  readonly #requests: Histogram<'method' | 'route' | 'status'>
  readonly #queue: Gauge<'kind'>

  constructor() {
    const registers = [this.registry]
    collectDefaultMetrics({ register: this.registry })
    this.#requests = new Histogram({
      name: 'stigmacheck_http_seconds',
      help: 'How long requests took, by route.',
      labelNames: ['method', 'route', 'status'],
      buckets: durations,
      registers
    })
    this.#queue = new Gauge({
      name: 'stigmacheck_queue_documents',
      help: 'Documents that wait or run in all processes.',
      labelNames: ['kind'],
      registers
    })
  }

  request(method: string, route: string, status: number, ms: number): void {
    this.#requests.observe({ method, route, status: String(status) }, ms / 1000)
  }

  /** The text that Prometheus reads: what this process does, and what all processes have checked and have to check. */
  async text(service: Service): Promise<string> {
    const { waiting, all } = await countOpen(service.store.db)
    this.#queue.set({ kind: 'person' }, waiting)
    this.#queue.set({ kind: 'batch' }, all - waiting)
    return `${await this.registry.metrics()}\n${totalsText(await readTotals(service.store.db))}`
  }
}
