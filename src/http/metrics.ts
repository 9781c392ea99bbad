import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { RunnerEvents } from '../jobs/runner.js'
import type { Service } from '../jobs/service.js'
import { countOpen } from '../store/index.js'

const seconds = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100]

/** What is counted: numbers, codes and routes. Never a name, a text or an address that a caller typed. */
export class Metrics {
  readonly registry = new Registry()
  readonly #documents: Counter<'outcome'>
  readonly #pages: Counter
  readonly #durations: Histogram
  readonly #requests: Histogram<'method' | 'route' | 'status'>
  readonly #queue: Gauge<'kind'>

  constructor() {
    const registers = [this.registry]
    collectDefaultMetrics({ register: this.registry })
    this.#documents = new Counter({
      name: 'stigmacheck_documents_total',
      help: 'Documents checked by this process, by outcome: done, the code of the problem, or crashed.',
      labelNames: ['outcome'],
      registers
    })
    this.#pages = new Counter({ name: 'stigmacheck_pages_total', help: 'Pages read by this process.', registers })
    this.#durations = new Histogram({
      name: 'stigmacheck_check_seconds',
      help: 'How long checks took.',
      buckets: seconds,
      registers
    })
    this.#requests = new Histogram({
      name: 'stigmacheck_http_seconds',
      help: 'How long requests took, by route.',
      labelNames: ['method', 'route', 'status'],
      buckets: seconds,
      registers
    })
    this.#queue = new Gauge({
      name: 'stigmacheck_queue_documents',
      help: 'Documents that wait or run in all processes.',
      labelNames: ['kind'],
      registers
    })
  }

  /** For the runner: counts each check. */
  readonly onChecked: NonNullable<RunnerEvents['onChecked']> = ({ code, pages, seconds }) => {
    this.#documents.inc({ outcome: code ?? 'done' })
    this.#pages.inc(pages)
    this.#durations.observe(seconds)
  }

  request(method: string, route: string, status: number, ms: number): void {
    this.#requests.observe({ method, route, status: String(status) }, ms / 1000)
  }

  /** The text that Prometheus reads; the queue is counted for it. */
  async text(service: Service): Promise<string> {
    const { waiting, all } = await countOpen(service.store.db)
    this.#queue.set({ kind: 'person' }, waiting)
    this.#queue.set({ kind: 'batch' }, all - waiting)
    return this.registry.metrics()
  }
}
