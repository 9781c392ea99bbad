import { z } from 'zod'
import { rulePage } from '../../../web/pages/rule.js'
import { rulesPage } from '../../../web/pages/rules.js'
import { wordingsPage } from '../../../web/pages/wordings.js'
import type { App } from '../../app-type.js'
import { notFound } from '../../plugins/errors.js'
import { ruleSetOf } from '../../rule-set.js'
import { sendPage } from './page.js'

/** The rule set for people: no key is needed, nothing in it is anybody's document. */
export function rulePages(app: App): void {
  app.get('/rules', { schema: { hide: true } }, async (_request, reply) => sendPage(reply, rulesPage(ruleSetOf())))

  app.get(
    '/rules/:id',
    { schema: { hide: true, params: z.object({ id: z.string().max(100) }) } },
    async (request, reply) => {
      const ruleSet = ruleSetOf()
      const criterion = ruleSet.criteria.find(({ id }) => id === request.params.id)
      if (!criterion) throw notFound('There is no such rule.')
      return sendPage(reply, rulePage(ruleSet, criterion))
    }
  )

  app.get('/wordings', { schema: { hide: true } }, async (_request, reply) =>
    sendPage(reply, wordingsPage(ruleSetOf()))
  )
}
