import { createViewer, type Viewer } from '../../../worker/viewer.js'
import type { App } from '../../app-type.js'
import { assetRoutes } from './assets.js'
import { batchPages } from './batches.js'
import { checkPages } from './check.js'
import { resultPages } from './result.js'
import { rulePages } from './rules.js'
import { signInPages } from './sign-in.js'
import { tryPages } from './try.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Draws kept documents for the pages. */
    viewer: Viewer
  }
}

/** The pages for people. Every one works without script. */
export async function siteRoutes(app: App): Promise<void> {
  const viewer = createViewer()
  app.decorate('viewer', viewer)
  app.addHook('onClose', () => viewer.close())
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  )
  await assetRoutes(app)
  signInPages(app)
  checkPages(app)
  resultPages(app)
  batchPages(app)
  rulePages(app)
  tryPages(app)
}
