import { z } from 'zod'
import { signInPage } from '../../../web/pages/sign-in.js'
import type { App } from '../../app-type.js'
import { keyCookie } from '../../plugins/auth.js'
import { sendPage } from './page.js'

/** Keeps a key in a cookie for the pages. The key is checked by the first page that needs it, as every other key is. */
export function signInPages(app: App): void {
  app.get(
    '/sign-in',
    { schema: { hide: true, querystring: z.object({ wrong: z.string().optional() }) } },
    async (request, reply) => sendPage(reply, signInPage({ wrong: request.query.wrong !== undefined }))
  )

  app.post(
    '/sign-in',
    { schema: { hide: true, body: z.object({ key: z.string().regex(/^[\w.-]{8,200}$/) }) } },
    async (request, reply) => {
      const secure = request.protocol === 'https' ? '; Secure' : ''
      reply.header('set-cookie', `${keyCookie}=${request.body.key}; Path=/; HttpOnly; SameSite=Strict${secure}`)
      return reply.redirect('/', 303)
    }
  )
}
