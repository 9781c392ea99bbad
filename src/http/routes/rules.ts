import { z } from 'zod'
import { Audit, Strength } from '../../contract/audit.js'
import type { Criterion } from '../../rules/ruleset.js'
import type { App } from '../app-type.js'
import { notFound } from '../plugins/errors.js'
import { ruleSetOf } from '../rule-set.js'
import { guarded } from '../schemas/problem.js'

const RuleLine = z
  .object({
    id: z.string(),
    about: z.enum(['question', 'form']),
    title: z.string(),
    why: z.string(),
    strengths: z.array(Strength),
    sources: z.array(z.string())
  })
  .meta({ id: 'RuleLine' })

const Rule = RuleLine.extend({
  /** What is said of a question, by strength; `{quote}` stands for its words. */
  messages: z.record(z.string(), z.string()),
  suggest: z.string().nullable(),
  examples: z.array(z.object({ kind: z.enum(['flagged', 'clear', 'edge', 'todo']), text: z.string() }))
}).meta({ id: 'Rule' })

const Pack = z.object({ id: z.string(), title: z.string(), describes: z.string(), sources: z.array(z.string()) })

const Source = z.object({
  id: z.string(),
  title: z.string(),
  issuer: z.string(),
  year: z.number().int().nullable(),
  where: z.string(),
  establishes: z.string()
})

const RuleList = z
  .object({
    id: z.string(),
    version: z.string(),
    sha256: z.string(),
    pack: z.string(),
    packs: z.array(Pack),
    rules: z.array(RuleLine),
    sources: z.array(Source)
  })
  .meta({ id: 'RuleList' })

const Wording = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.string(),
    issuer: z.string(),
    official: z.boolean().meta({ description: 'True when the words are quoted from the issuer.' }),
    text: z.string(),
    adopted: z.array(z.string()),
    note: z.string().nullable(),
    sources: z.array(z.string())
  })
  .meta({ id: 'Wording' })

const query = z.object({ pack: z.string().max(60).optional() })

/** The rule set, readable. */
export function ruleRoutes(app: App): void {
  app.get(
    '/v1/rules',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listRules',
        tags: ['rules'],
        summary: 'The criteria of a pack, with their sources.',
        querystring: query,
        response: { 200: RuleList, ...guarded(400) }
      }
    },
    async (request) => {
      const { id, version, sha256, pack, packs, sources } = ruleSetOf(request.query.pack)
      const lines = packs.map(({ id, title, describes, sources }) => ({ id, title, describes, sources }))
      return { id, version, sha256, pack: pack.id, packs: lines, rules: rulesOf(request.query.pack), sources }
    }
  )

  app.get(
    '/v1/rules/:id',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getRule',
        tags: ['rules'],
        summary: 'One criterion with its messages and examples.',
        params: z.object({ id: z.string().max(100) }),
        querystring: query,
        response: { 200: Rule, ...guarded(400, 404) }
      }
    },
    async (request) => {
      const rule = rulesOf(request.query.pack).find(({ id }) => id === request.params.id)
      if (!rule) throw notFound('There is no such rule.')
      return rule
    }
  )

  app.get(
    '/v1/wordings',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listWordings',
        tags: ['rules'],
        summary: 'The wordings that can be suggested, each with its issuer.',
        response: { 200: z.array(Wording), ...guarded() }
      }
    },
    async () =>
      ruleSetOf().wordings.map(({ id, title, kind, issuer, official, text, adopted, note, sources }) => ({
        id,
        title,
        kind,
        issuer,
        official,
        text,
        adopted,
        note: note ?? null,
        sources
      }))
  )

  app.get(
    '/v1/schemas/audit.json',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getAuditSchema',
        tags: ['rules'],
        summary: 'The JSON Schema of an audit.',
        response: { 200: z.record(z.string(), z.unknown()), ...guarded() }
      }
    },
    async () => z.toJSONSchema(Audit) as Record<string, unknown>
  )
}

/** Criteria of questions and of the whole form, as the pack counts them. */
function rulesOf(pack: string | undefined): z.infer<typeof Rule>[] {
  const ruleSet = ruleSetOf(pack)
  const counted = ({ id }: { id: string }) => ruleSet.pack.only === null || ruleSet.pack.only.includes(id)
  return [
    ...ruleSet.criteria.filter(counted).map(ofQuestion),
    ...ruleSet.form.filter(counted).map((rule) => ({
      id: rule.id,
      about: 'form' as const,
      title: rule.title,
      why: rule.why,
      strengths: [rule.strength],
      sources: rule.sources,
      messages: { [rule.strength]: rule.message },
      suggest: null,
      examples: []
    }))
  ]
}

function ofQuestion(rule: Criterion): z.infer<typeof Rule> {
  return {
    id: rule.id,
    about: 'question',
    title: rule.title,
    why: rule.why,
    strengths: Object.keys(rule.strengths) as z.infer<typeof Strength>[],
    sources: rule.sources,
    messages: rule.message,
    suggest: rule.suggest,
    examples: rule.examples.map(({ kind, text }) => ({ kind, text }))
  }
}
