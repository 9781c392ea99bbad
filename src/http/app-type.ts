import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Service } from '../jobs/service.js'
import type { Scope } from '../store/index.js'

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse<IncomingMessage>,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** Who asks. Without keys, on a loopback address, everybody is the one local owner. */
export interface Caller {
  owner: string
  scopes: readonly Scope[]
  /** The subject that limits count; a key's id or `local`. */
  subject: string
  /** Printed beside decisions. */
  name: string
  ratePerMinute: number
  quotaPerDay: number
}

declare module 'fastify' {
  interface FastifyInstance {
    /** The opened service. Hooks of routes under /v1 have waited for it. */
    service: Service
  }
  interface FastifyRequest {
    caller: Caller
  }
  interface FastifyContextConfig {
    /** What the caller's key must allow; left out, the route is open to all. */
    scope?: Scope
    /** The route takes a form; the OpenAPI document shows these fields. */
    multipart?: Record<string, unknown>
    /** Makes work: counts against the rate limit. */
    upload?: boolean
  }
}
