import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { wordingHash } from '../../jobs/carry.js'
import { type AuditRow, decisionsOf, findAudit, putDecision, removeDecision } from '../../store/index.js'
import type { App } from '../app-type.js'
import { finished } from '../finished.js'
import { invalid, notFound } from '../plugins/errors.js'
import { Id } from '../schemas/audit.js'
import { DecisionBody, NewDecisionBody } from '../schemas/decision.js'
import { guarded } from '../schemas/problem.js'
import { keptText } from '../schemas/text.js'
import { shownDecision } from '../shown.js'

const params = z.object({ id: Id, question: keptText(200).min(1) })

/** What the form's owner decides about each question. */
export function decisionRoutes(app: App): void {
  app.put(
    '/v1/audits/:id/decisions/:question',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'putDecision',
        tags: ['decisions'],
        summary: 'Accept the change, keep the question with a reason, or mark it for discussion.',
        description: 'Every report shows it. It lapses when a later audit of the form finds other words.',
        params,
        body: NewDecisionBody,
        response: { 200: DecisionBody, ...guarded(400, 404, 409, 413, 415, 422) }
      }
    },
    async (request) => {
      const { decision, reason = null, note = null, by } = request.body
      if ((decision === 'keep') !== (reason !== null)) {
        throw invalid('A reason goes with "keep", and only with "keep".', 'Give one of the listed reasons.')
      }
      const question = finished(await need(request)).questions.find(({ id }) => id === request.params.question)
      if (!question) throw notFound('The audit has no such question.')
      const row = await putDecision(app.service.store.db, {
        auditId: request.params.id,
        questionId: question.id,
        wordingSha256: wordingHash(question),
        decision,
        reason,
        note,
        decidedBy: by ?? request.caller.name,
        decidedAt: app.service.store.now()
      })
      return shownDecision(row)
    }
  )

  app.get(
    '/v1/audits/:id/decisions',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listDecisions',
        tags: ['decisions'],
        summary: 'The decisions on an audit, carried and lapsed ones too.',
        params: z.object({ id: Id }),
        response: { 200: z.array(DecisionBody), ...guarded(400, 404) }
      }
    },
    async (request) => {
      const row = await findAudit(app.service.store, request.caller.owner, request.params.id)
      if (!row) throw notFound('There is no such audit.')
      return (await decisionsOf(app.service.store.db, [row.id])).map(shownDecision)
    }
  )

  app.delete(
    '/v1/audits/:id/decisions/:question',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'deleteDecision',
        tags: ['decisions'],
        summary: 'Take a decision back.',
        params,
        response: { 204: z.undefined().describe('Taken back.'), ...guarded(400, 404) }
      }
    },
    async (request, reply) => {
      const { id } = await need(request)
      const removed = await removeDecision(app.service.store.db, id, request.params.question)
      if (!removed) throw notFound('There is no decision on that question.')
      return reply.code(204).send()
    }
  )

  async function need(request: FastifyRequest): Promise<AuditRow> {
    const { id } = request.params as { id: string }
    const row = await findAudit(app.service.store, request.caller.owner, id)
    if (!row) throw notFound('There is no such audit.')
    return row
  }
}
