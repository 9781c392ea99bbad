import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { Problem } from '../../contract/problem.js'
import { isAway } from '../../store/index.js'
import { problemPage } from '../../web/pages/problem.js'
import type { App } from '../app-type.js'
import { type ProblemBody, problemType } from '../schemas/problem.js'

/** Gives every failure as `application/problem+json`. Faults of the service are logged and answered in general words. */
export function addErrors(app: App): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (hasHungUp(request)) {
      request.log.info('the client hung up')
      return sendProblem(reply, cutOff())
    }
    const problem = problemOf(error)
    if (problem.status >= 500 && !(error instanceof RetryLater)) {
      request.log.error({ code: problem.code, error: faultOf(error) }, 'request failed')
    }
    return sendProblem(reply, problem)
  })
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, notFound('There is nothing at this address.')))
}

/** Answers an address that fits no route: the hooks that set headers have not run for it. */
export function refuseAddress(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(reply.headers({ ...bare, 'content-security-policy': "default-src 'none'" }), problemOf(error))
}

const bare = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem instanceof RetryLater) reply.header('retry-after', String(problem.seconds))
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  if (wantsPage(reply.request)) {
    // A browser without a key is asked for one; everything else is told on a page.
    if (problem.status === 401) return reply.redirect(reply.request.headers.cookie ? '/sign-in?wrong' : '/sign-in', 303)
    const { title, detail, todo } = bodyOf(problem)
    return reply
      .code(problem.status)
      .type('text/html; charset=utf-8')
      .send(problemPage({ title, text: detail, todo }))
  }
  return reply
    .code(problem.status)
    .type(problemType)
    .send(JSON.stringify(bodyOf(problem)))
}

/** Answers what never became a request: nothing of it could be read, so nothing of it is logged. */
export function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const long = error.code === 'HPE_HEADER_OVERFLOW'
  const problem = new Problem('request.invalid', long ? 'The headers are too long.' : 'The request is no valid HTTP.', {
    todo: 'Correct the request; /docs describes it.',
    status: long ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  })
  const body = JSON.stringify(bodyOf(problem))
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `content-type: ${problemType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    ...Object.entries(bare).map((pair) => pair.join(': ')),
    'connection: close'
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** A person's browser on a page, not a program at the API. */
function wantsPage({ url, headers }: FastifyRequest): boolean {
  return !url.startsWith('/v1/') && /\btext\/html\b/.test(headers.accept ?? '')
}

export function bodyOf(problem: Problem): ProblemBody {
  return {
    type: `urn:stigmacheck:problem:${problem.code}`,
    title: titles[problem.status] ?? 'It did not work',
    status: problem.status,
    code: problem.code,
    detail: problem.message,
    todo: problem.todo
  }
}

const titles: Record<number, string> = {
  400: 'The request is wrong',
  401: 'An API key is needed',
  403: 'This is not allowed',
  404: 'Not found',
  406: 'Not given in that form',
  408: 'Too slow',
  409: 'Not possible at this time',
  410: 'No longer kept',
  413: 'Too large',
  415: 'Not a kind of file that can be checked',
  421: 'Not this service',
  422: 'The document cannot be checked',
  429: 'Too many requests',
  431: 'Too long',
  500: 'The service failed',
  503: 'The service is busy'
}

/** A refusal that ends by itself. */
export class RetryLater extends Problem {
  readonly seconds: number

  constructor(code: string, message: string, status: 429 | 503, seconds: number) {
    const whole = Math.max(1, Math.ceil(seconds))
    super(code, message, { todo: `Send it again in ${whole} seconds.`, status })
    this.seconds = whole
  }
}

export function notFound(message: string): Problem {
  return new Problem('not-found', message, {
    todo: 'Check the address. What was deleted or has expired cannot be given back.',
    status: 404
  })
}

export function invalid(message: string, todo = 'Correct the request; /docs describes it.'): Problem {
  return new Problem('request.invalid', message, { todo, status: 400 })
}

function problemOf(error: FastifyError): Problem {
  if (error instanceof Problem) return error
  // An address whose parts cannot be right is the address of nothing.
  if (error.validationContext === 'params') return notFound('There is nothing at this address.')
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [issue] = error.validation
    const field = issue?.instancePath.replace(/^\//, '').replaceAll('/', '.')
    return invalid(`${error.validationContext ?? 'request'}${field ? `, ${field}` : ''}: ${issue?.message}.`)
  }
  if (diskFull.has(error.code)) return new RetryLater('service.disk-full', 'There is no room on the disk.', 503, 60)
  if (isAway(error)) return new RetryLater('service.database-away', 'The database does not answer.', 503, 5)
  const known = knownErrors[error.code]
  if (known) return known(error)
  if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500) {
    return new Problem('request.invalid', 'The request could not be read.', {
      todo: 'Correct the request; /docs describes it.',
      status: 400
    })
  }
  return new Problem('internal', 'The service failed at this. The fault is logged.', {
    todo: 'Try again; if it fails again, tell whoever runs the service.',
    status: 500
  })
}

/** Of the system, of a quota, of PostgreSQL. */
const diskFull = new Set(['ENOSPC', 'EDQUOT', '53100'])

/** Nobody reads the answer to a request that was cut off, and whatever failed because of it is no fault. */
function hasHungUp({ raw }: FastifyRequest): boolean {
  return raw.destroyed && !raw.complete
}

const cutOff = () => invalid('The request broke off before its end.', 'Send it again.')

const mediaType = () =>
  new Problem('request.unsupported-media-type', 'The body is of a type that this address does not take.', {
    todo: 'Send multipart/form-data with a field "file", or application/json.',
    status: 415
  })
const bodyTooLarge = () =>
  new Problem('request.too-large', 'The body is larger than this address takes.', {
    todo: 'Send less in one request.',
    status: 413
  })

const nowhere = () => notFound('There is nothing at this address.')

const knownErrors: Record<string, (error: FastifyError) => Problem> = {
  FST_ERR_BAD_URL: nowhere,
  FST_ERR_MAX_PARAM_LENGTH: nowhere,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: mediaType,
  FST_INVALID_MULTIPART_CONTENT_TYPE: mediaType,
  FST_ERR_CTP_BODY_TOO_LARGE: bodyTooLarge,
  FST_REQ_FILE_TOO_LARGE: bodyTooLarge,
  FST_PARTS_LIMIT: () => invalid('The form has too many parts.'),
  FST_FILES_LIMIT: () => invalid('The form has too many files.'),
  FST_FIELDS_LIMIT: () => invalid('The form has too many fields.')
}

/** Names and codes only: the message of an unknown error may quote a document. */
export function faultOf(error: Error & { code?: string }): Record<string, unknown> {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name, code: error.code, at: frames.slice(0, 8).map((line) => line.trim()) }
}
