import helmet from '@fastify/helmet'
import type { FastifyRequest } from 'fastify'
import { Problem } from '../../contract/problem.js'
import type { Settings } from '../../store/index.js'
import type { App } from '../app-type.js'
import { isLoopback } from '../loopback.js'

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Headers that make a browser careful, and refusal of requests that another site made a browser send. */
export async function addSecurity(app: App, settings: Settings): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"]
      }
    },
    // Only whoever puts TLS in front can promise it.
    strictTransportSecurity: false,
    // Other sites learn nothing. Without any referrer a browser would call the origin of this service's own forms "null".
    referrerPolicy: { policy: 'same-origin' }
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (!hostAllowed(request, settings)) throw wrongHost()
    if (changing.has(request.method) && crossSite(request)) throw otherSite()
  })
}

/** A page elsewhere can point a name of its own at 127.0.0.1: on loopback only loopback names are answered. */
function hostAllowed(request: FastifyRequest, settings: Settings): boolean {
  if (!isLoopback(settings.host)) return true
  const name = nameOf(`http://${request.headers.host ?? ''}`)
  return name !== undefined && (isLoopback(name) || name === settings.publicHost)
}

/** Browsers say where a request comes from; other clients say nothing and are let through. */
function crossSite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  // Over plain http, except on loopback, browsers send the origin alone. A frame without an origin calls it "null".
  const { origin } = request.headers
  return origin !== undefined && hostOf(origin) !== request.host.toLowerCase()
}

const nameOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : undefined)
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : undefined)

function wrongHost(): Problem {
  return new Problem('request.wrong-host', 'The request names a host that this service is not.', {
    todo: 'Use http://127.0.0.1 or http://localhost, or set STIGMACHECK_PUBLIC_HOST to the name in use.',
    status: 421
  })
}

function otherSite(): Problem {
  return new Problem('request.cross-site', 'The request comes from another site.', {
    todo: "Use the service's own page, or call the API from a program.",
    status: 403
  })
}
