import { z } from 'zod'
import type { Audit } from '../../../contract/audit.js'
import { sourceLinks } from '../../../report/views.js'
import { tryPage } from '../../../web/pages/try.js'
import { checkDocument } from '../../../worker/check.js'
import type { App } from '../../app-type.js'
import { sendPage } from './page.js'

const longest = 5000

/** Reads one sentence at once. It is not kept, not queued and not logged. */
export function tryPages(app: App): void {
  app.get('/try', { schema: { hide: true } }, async (_request, reply) =>
    sendPage(reply, tryPage({ text: '', audit: null, sources: [] }))
  )

  app.post(
    '/try',
    {
      config: { scope: 'read', upload: true },
      schema: { hide: true, body: z.object({ text: z.string().max(longest) }) }
    },
    async (request, reply) => {
      const { text } = request.body
      const audit = text.trim() === '' ? null : await auditOf(text)
      return sendPage(reply, tryPage({ text, audit, sources: sourceLinks() }))
    }
  )
}

function auditOf(text: string): Promise<Audit> {
  const line = JSON.stringify({ id: 'sentence', text })
  return checkDocument(Buffer.from(`${line}\n`), 'sentence', {})
}
