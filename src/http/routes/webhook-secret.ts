import { z } from 'zod'
import { ownerSecret } from '../../store/index.js'
import type { App } from '../app-type.js'
import { guarded } from '../schemas/problem.js'

/** The secret with which a receiver of webhooks checks that a call comes from here. */
export function webhookSecretRoutes(app: App): void {
  app.get(
    '/v1/webhook-secret',
    {
      config: { scope: 'admin' },
      schema: {
        operationId: 'getWebhookSecret',
        tags: ['batches'],
        summary: 'The secret that signs your webhooks.',
        description:
          'The header stigmacheck-signature is "t=SECONDS,v1=HEX": HEX is the HMAC-SHA-256 of "SECONDS.BODY" with the ' +
          'secret. Refuse a call whose time is more than five minutes off.',
        response: { 200: z.object({ secret: z.string() }), ...guarded() }
      }
    },
    async (request) => ({ secret: await ownerSecret(app.service.store.db, request.caller.owner) })
  )
}
