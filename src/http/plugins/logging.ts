import { randomUUID } from 'node:crypto'
import type { FastifyRequest, FastifyServerOptions } from 'fastify'
import { type LoggerOptions, pino } from 'pino'

/**
 * What a log line may hold: no document text, no file name, no key. A request is logged by its route, not by its
 * address, because an address may carry what a caller typed.
 */
export const logOptions: LoggerOptions = {
  serializers: {
    req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url ?? 'unknown' }),
    res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    // The message of an error may quote a document or a database value.
    err: (error: { name?: string; code?: string }) => ({ name: error?.name, code: error?.code })
  },
  redact: {
    paths: [
      'authorization',
      'cookie',
      'key',
      'name',
      'fileName',
      'text',
      'headers',
      '*.authorization',
      '*.cookie',
      '*.fileName',
      '*.text'
    ],
    censor: '[redacted]'
  },
  base: null
}

export function makeLogger(level: string) {
  return pino({ ...logOptions, level })
}

/** Server options that go with it. Ids of requests are made here: one that a caller sends is not taken. */
export const requestIds: Pick<FastifyServerOptions, 'genReqId' | 'requestIdHeader'> = {
  genReqId: () => randomUUID(),
  requestIdHeader: false
}
