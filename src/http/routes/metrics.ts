import { z } from 'zod'
import type { App } from '../app-type.js'
import type { Metrics } from '../metrics.js'
import { guarded } from '../schemas/problem.js'

/** Prometheus metrics. Without keys they are open on loopback; with keys they need `admin`. */
export function metricsRoutes(app: App, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    metrics.request(request.method, request.routeOptions.url ?? 'unknown', reply.statusCode, reply.elapsedTime)
  })

  app.get(
    '/metrics',
    {
      config: { scope: 'admin' },
      schema: {
        operationId: 'metrics',
        tags: ['operations'],
        summary: 'Counts and durations for Prometheus.',
        response: {
          200: { description: 'Prometheus text.', content: { 'text/plain': { schema: z.string() } } },
          ...guarded()
        }
      }
    },
    async (_request, reply) => reply.type(metrics.registry.contentType).send((await metrics.text(app.service)) as never)
  )
}
