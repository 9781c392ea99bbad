import { buildAssets } from '../../../web/assets.js'
import type { App } from '../../app-type.js'

/** The style sheet, the script and the icon: built once, kept by browsers until they change. */
export async function assetRoutes(app: App): Promise<void> {
  for (const { path, mediaType, body, etag } of await buildAssets()) {
    app.get(path, { schema: { hide: true } }, async (request, reply) => {
      reply.header('cache-control', 'no-cache').header('etag', etag)
      if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      return reply.type(mediaType).send(body)
    })
  }
}
