import { z } from 'zod'
import type { Audit } from '../../contract/audit.js'
import { Problem } from '../../contract/problem.js'
import { renderHtml, reportPolicy } from '../../report/html.js'
import { findView, offered, type View, viewFileName, views } from '../../report/views.js'
import { type AuditRow, decisionsOf, findAudit } from '../../store/index.js'
import type { App } from '../app-type.js'
import { attachment } from '../attachment.js'
import { finished } from '../finished.js'
import { notFound } from '../plugins/errors.js'
import { WaitingRoom } from '../plugins/limits.js'
import { ruleSetOf } from '../rule-set.js'
import { Id } from '../schemas/audit.js'
import { guarded } from '../schemas/problem.js'
import { shownDecision } from '../shown.js'

const params = z.object({ id: Id })
const files = views.filter(({ name }) => name !== 'json' && name !== 'text')

/** Every view of an audit that the command line has, under the same names. */
export function viewRoutes(app: App): void {
  const room = new WaitingRoom()
  for (const view of files) {
    app.get(
      `/v1/audits/:id/${view.file}`,
      {
        config: { scope: 'read' },
        schema: {
          operationId: `get${view.name[0]?.toUpperCase()}${view.name.slice(1)}`,
          tags: ['views'],
          summary: `The audit as ${view.file}.`,
          params,
          response: {
            200: { description: view.file, content: { [view.mediaType.split(';')[0] ?? '']: { schema: z.any() } } },
            ...guarded(400, 404, 409, 410, 422)
          }
        }
      },
      async (request, reply) => {
        const row = await findAudit(app.service.store, request.caller.owner, request.params.id)
        if (!row) throw notFound('There is no such audit.')
        const audit = finished(row)
        findView(view.name, audit)
        const body = view.name === 'html' ? await report(row, audit) : await rendered(view, row, audit)
        if (view.name === 'html') reply.header('content-security-policy', reportPolicy)
        else reply.header('content-disposition', attachment(viewFileName(audit.document.name, view)))
        return reply.type(view.mediaType).send(body as never)
      }
    )
  }

  async function rendered(view: View, row: AuditRow, audit: Audit): Promise<Uint8Array> {
    const original =
      view.needsOriginal && row.document_id ? await app.service.store.bytes.get(row.document_id) : undefined
    if (view.needsOriginal && !original) throw documentGone()
    if (!original) return Buffer.from(await view.render({ audit }))
    // What takes the document apart again is as exposed to it as the reader was, and runs where it can be stopped.
    return room.seat(app.service.settings.maxWaiting, async () =>
      Buffer.from(await app.viewer.render(view.name, audit, original))
    )
  }

  async function report(row: AuditRow, audit: Audit): Promise<string> {
    const decisions = (await decisionsOf(app.service.store.db, [row.id])).map(shownDecision)
    const { sources } = ruleSetOf()
    const downloads = files
      .filter((view) => view.name !== 'html' && offered(view, audit))
      .map((view) => ({ label: view.title, href: `/v1/audits/${row.id}/${view.file}` }))
    return renderHtml(audit, { sources, decisions, downloads })
  }
}

function documentGone(): Problem {
  return new Problem('document.gone', 'The document is no longer kept.', {
    todo: 'Send it again to get this view.',
    status: 410
  })
}
