import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Audit } from '../../../contract/audit.js'
import { Problem } from '../../../contract/problem.js'
import { wordingHash } from '../../../jobs/carry.js'
import { submitDocument, waitForAudit } from '../../../jobs/submit.js'
import { sourceLinks } from '../../../report/views.js'
import { type AuditRow, decisionsOf, deleteAudit, findAudit, putDecision } from '../../../store/index.js'
import type { DocumentView } from '../../../web/pages/document-pane.js'
import { problemPage } from '../../../web/pages/problem.js'
import { resultPage } from '../../../web/pages/result.js'
import { waitingPage } from '../../../web/pages/waiting.js'
import type { App } from '../../app-type.js'
import { finished } from '../../finished.js'
import { invalid, notFound } from '../../plugins/errors.js'
import { takeQuota } from '../../plugins/limits.js'
import { Id, Options } from '../../schemas/audit.js'
import { NewDecisionBody } from '../../schemas/decision.js'
import { shownDecision } from '../../shown.js'
import { downloadsOf } from './downloads.js'
import { sendPage } from './page.js'
import { stateNames } from './states.js'
import { testCase } from './test-case.js'

const params = z.object({ id: Id })

/** The result of one form, and what a person does with it. */
export function resultPages(app: App): void {
  const hide = { schema: { hide: true, params } }

  app.get('/audits/:id', { config: { scope: 'read' }, ...hide }, async (request, reply) => {
    const row = await need(request, request.params.id)
    if (row.state === 'queued' || row.state === 'running') return sendPage(reply, waitingPage(row.name))
    if (row.state !== 'done') return sendPage(reply.code(422), failedPage(row))
    const audit = finished(row)
    const decisions = (await decisionsOf(app.service.store.db, [row.id])).map(shownDecision)
    return sendPage(
      reply,
      resultPage({
        id: row.id,
        audit,
        decisions,
        sources: sourceLinks(),
        states: stateNames(),
        expiresAt: row.expires_at.toISOString(),
        downloads: downloadsOf(row.id, audit),
        view: await viewOf(row, audit)
      })
    )
  })

  app.post('/audits/:id/decisions', { config: { scope: 'write' }, ...hide }, async (request, reply) => {
    const row = await need(request, request.params.id)
    const form = (request.body ?? {}) as Record<string, string | undefined>
    const body = NewDecisionBody.safeParse({
      decision: form.decision,
      reason: (form.decision === 'keep' && form.reason) || null,
      note: form.note || null,
      by: form.by
    })
    if (!body.success) throw invalid('The decision is not complete.', 'Choose what is decided, and give your name.')
    if (body.data.decision === 'keep' && !body.data.reason) {
      throw invalid('Keeping a question needs a reason.', 'Go back and choose one from the list.')
    }
    const question = finished(row).questions.find(({ id }) => id === form.question)
    if (!question) throw notFound('The audit has no such question.')
    await putDecision(app.service.store.db, {
      auditId: row.id,
      questionId: question.id,
      wordingSha256: wordingHash(question),
      decision: body.data.decision,
      reason: body.data.reason ?? null,
      note: body.data.note ?? null,
      decidedBy: body.data.by ?? request.caller.name,
      decidedAt: app.service.store.now()
    })
    const anchor = /^item-\d+$/.test(form.anchor ?? '') ? `#${form.anchor}` : ''
    return reply.redirect(`/audits/${row.id}${anchor}`, 303)
  })

  app.post('/audits/:id/delete', { config: { scope: 'write' }, ...hide }, async (request, reply) => {
    const deleted = await deleteAudit(app.service.store, request.caller.owner, request.params.id)
    if (!deleted) throw notFound('There is no such audit.')
    return reply.redirect('/?deleted', 303)
  })

  app.post('/audits/:id/context', { config: { scope: 'write', upload: true }, ...hide }, async (request, reply) => {
    const row = await need(request, request.params.id)
    const given = Object.entries((request.body ?? {}) as Record<string, string>).filter(([, value]) => value !== '')
    const options = Options.safeParse(Object.fromEntries(given))
    if (!options.success) throw invalid('A field of the form is wrong.')
    const bytes = await bytesOf(row)
    if (!bytes) throw gone()
    await takeQuota(app, request.caller, 1)
    const { owner } = request.caller
    const id = await submitDocument(app.service, {
      owner,
      bytes,
      name: row.name,
      options: options.data,
      previousId: row.id
    })
    await waitForAudit(app.service, id, app.service.settings.wait)
    return reply.redirect(`/audits/${id}`, 303)
  })

  app.get(
    '/audits/:id/items/:number/test-case.jsonl',
    {
      config: { scope: 'read' },
      schema: { hide: true, params: params.extend({ number: z.coerce.number().int().min(1) }) }
    },
    async (request, reply) => {
      const { id, number } = request.params
      const question = finished(await need(request, id)).questions[number - 1]
      if (!question) throw notFound('The audit has no such question.')
      reply.header('content-disposition', 'attachment; filename="test-case.jsonl"')
      return reply.type('application/x-ndjson').send(testCase(question))
    }
  )

  app.get(
    '/v1/audits/:id/pages/:page.png',
    {
      config: { scope: 'read' },
      schema: { hide: true, params: params.extend({ page: z.coerce.number().int().min(1).max(10_000) }) }
    },
    async (request, reply) => {
      const { id, page } = request.params
      const bytes = await bytesOf(await need(request, id))
      if (!bytes) throw gone()
      const picture = await app.viewer.picture(bytes, page)
      return reply.type('image/png').header('cache-control', 'private, max-age=600').send(Buffer.from(picture))
    }
  )

  async function need(request: FastifyRequest, id: string): Promise<AuditRow> {
    const row = await findAudit(app.service.store, request.caller.owner, id)
    if (!row) throw notFound('There is no such audit.')
    return row
  }

  async function bytesOf(row: AuditRow): Promise<Uint8Array | undefined> {
    return row.document_id === null ? undefined : app.service.store.bytes.get(row.document_id)
  }

  async function viewOf(row: AuditRow, audit: Audit): Promise<DocumentView> {
    const sizes = audit.document.pageSizes
    if (sizes) return { kind: 'pages', id: row.id, sizes }
    const bytes = await bytesOf(row)
    if (!bytes || audit.document.mediaType === 'application/x-ndjson') return null
    // Without the reading view the cards still say everything; a document that cannot be drawn must not hide them.
    const lines = await app.viewer.paragraphs(bytes).catch(() => null)
    return lines && { kind: 'paragraphs', lines }
  }
}

function failedPage({ name, problem }: AuditRow): string {
  return problemPage({
    title: 'This form could not be reviewed',
    text: `${name}: ${problem?.message ?? 'The review was cancelled.'}`,
    todo: problem?.todo ?? 'Send the form again.'
  })
}

function gone(): Problem {
  return new Problem('document.gone', 'The document is no longer kept.', { todo: 'Send it again.', status: 410 })
}
