import multipart from '@fastify/multipart'
import { fastifySSE } from '@fastify/sse'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyBaseLogger } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Service } from '../jobs/service.js'
import type { Settings } from '../store/index.js'
import type { App } from './app-type.js'
import { Metrics } from './metrics.js'
import { addAuth } from './plugins/auth.js'
import { addErrors, RetryLater, refuseAddress, refuseUnreadable } from './plugins/errors.js'
import { addLimits } from './plugins/limits.js'
import { makeLogger, requestIds } from './plugins/logging.js'
import { addOpenapi } from './plugins/openapi.js'
import { addSecurity } from './plugins/security.js'
import { addStopping } from './plugins/stopping.js'
import { auditRoutes } from './routes/audits.js'
import { batchResultRoutes } from './routes/batch-results.js'
import { batchRoutes } from './routes/batches.js'
import { decisionRoutes } from './routes/decisions.js'
import { healthRoutes } from './routes/health.js'
import { metricsRoutes } from './routes/metrics.js'
import { ruleRoutes } from './routes/rules.js'
import { siteRoutes } from './routes/site/index.js'
import { viewRoutes } from './routes/views.js'
import { webhookSecretRoutes } from './routes/webhook-secret.js'

export interface AppParts {
  settings: Settings
  /** The service, or the promise of it: requests that need it wait, so that listening can begin first. */
  service: Service | Promise<Service>
  logger?: FastifyBaseLogger
}

/** Builds the HTTP side. It listens to nothing by itself. */
export async function buildApp({ settings, service, logger }: AppParts): Promise<App> {
  const app: App = Fastify({
    loggerInstance: logger ?? makeLogger(settings.log),
    ...requestIds,
    trustProxy: settings.trustProxy ?? false,
    bodyLimit: 2_000_000,
    requestTimeout: 300_000,
    keepAliveTimeout: 60_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseUnreadable,
    // The id of a question as an address spells it.
    routerOptions: { maxParamLength: 2000 }
  }).withTypeProvider<ZodTypeProvider>()
  app.removeContentTypeParser('text/plain')
  const json = app.getDefaultJsonParser('error', 'error')
  // Some clients name the type even where there is no body.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null, undefined) : json(request, String(body), done)
  )
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  addErrors(app)
  await addSecurity(app, settings)
  addStopping(app, service)
  let opened: Service | undefined
  app.decorate('service', { getter: () => opened as Service })
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.scope) opened ??= await service
  })
  addAuth(app, settings)
  addLimits(app)
  await app.register(underPressure, {
    maxEventLoopDelay: 3000,
    pressureHandler: () => {
      throw new RetryLater('service.busy', 'The service has more to do than it can.', 503, 5)
    }
  })
  await app.register(multipart, { limits: { fieldSize: 2_000_000, headerPairs: 50 } })
  await app.register(fastifySSE, { heartbeatInterval: 15_000 })
  await addOpenapi(app)
  await app.register(async (routes) => {
    const typed = routes as unknown as App
    healthRoutes(typed, service)
    metricsRoutes(typed, new Metrics())
    webhookSecretRoutes(typed)
    auditRoutes(typed)
    viewRoutes(typed)
    decisionRoutes(typed)
    batchRoutes(typed)
    batchResultRoutes(typed)
    ruleRoutes(typed)
    await siteRoutes(typed)
  })
  return app
}
