import type { FastifyRequest } from 'fastify'
import { Problem } from '../../contract/problem.js'
import { findKey, type KeyRow, type Scope, type Settings, scopes, use } from '../../store/index.js'
import type { App, Caller } from '../app-type.js'
import { servesOnlyThisMachine } from '../loopback.js'
import { RetryLater } from './errors.js'

const minute = 60_000
/** Wrong keys that one address may try in a minute. */
const wrongKeys = 30

/** Finds out who asks, before any route that needs to know. Keys are looked up each time: a revoked one ends at once. */
export function addAuth(app: App, settings: Settings): void {
  const open = servesOnlyThisMachine(settings)
  app.decorateRequest('caller')
  app.addHook('onRequest', async (request) => {
    const { scope } = request.routeOptions.config
    if (!scope) return
    request.caller = await callerOf(app, request, settings, open)
    if (!allows(request.caller.scopes, scope)) throw notAllowed(scope)
  })
}

async function callerOf(app: App, request: FastifyRequest, settings: Settings, open: boolean): Promise<Caller> {
  const header = request.headers.authorization ?? signedIn(request)
  if (header === undefined && open) return local(settings)
  const text = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]
  if (!text) throw noKey()
  const key = await findKey(app.service.store.db, text)
  if (key) return holder(key, settings)
  const { used, ends } = await use(app.service.store, `wrong-key:${request.ip}`, minute, 1)
  if (used > wrongKeys) {
    throw new RetryLater('limit.keys', 'Too many wrong keys came from this address.', 429, seconds(app, ends))
  }
  throw noKey()
}

/** Browsers cannot send a bearer header from a page; signing in keeps the key in a cookie that no script can read. */
export const keyCookie = 'stigmacheck_key'

function signedIn({ headers }: FastifyRequest): string | undefined {
  const cookies = (headers.cookie ?? '').split(/;\s*/).map((cookie) => cookie.split('='))
  const value = cookies.find(([name]) => name === keyCookie)?.[1]
  return value === undefined ? undefined : `Bearer ${value}`
}

/** Seconds until a window ends. */
export function seconds(app: App, ends: Date): number {
  return (ends.getTime() - app.service.store.now().getTime()) / 1000
}

const local = (settings: Settings): Caller => ({
  owner: 'local',
  scopes,
  subject: 'local',
  name: 'local',
  ratePerMinute: settings.ratePerMinute,
  quotaPerDay: settings.quotaPerDay
})

const holder = (key: KeyRow, settings: Settings): Caller => ({
  owner: key.owner,
  scopes: key.scopes.split(' ') as Scope[],
  subject: `key:${key.id}`,
  name: key.name,
  ratePerMinute: key.rate_per_minute ?? settings.ratePerMinute,
  quotaPerDay: key.quota_per_day ?? settings.quotaPerDay
})

/** `admin` includes `write`, and `write` includes `read`. */
function allows(held: readonly Scope[], needed: Scope): boolean {
  return held.some((scope) => scopes.indexOf(scope) >= scopes.indexOf(needed))
}

function noKey(): Problem {
  return new Problem('key.missing', 'The request has no valid API key.', {
    todo: 'Send "Authorization: Bearer <key>" with a key that was not revoked.',
    status: 401
  })
}

function notAllowed(scope: Scope): Problem {
  return new Problem('key.not-allowed', `The key does not have the scope "${scope}".`, {
    todo: `Ask whoever runs the service for a key with "${scope}".`,
    status: 403
  })
}
