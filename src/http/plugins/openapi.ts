import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { engine } from '../../contract/engine.js'
import type { App } from '../app-type.js'

/** The reader of the document is as closed as every other page. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The OpenAPI 3.1 document, made from the routes' own schemas, at /openapi.json; to read at /docs. */
export async function addOpenapi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'stigmacheck',
        description:
          'Finds the mental-health questions of credentialing and licensing applications, judges them against the ' +
          'recommended wording and gives replacements.',
        version: engine.version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' }
      },
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'Not needed on a loopback address.' }
        }
      }
    },
    transform: withForms,
    transformObject: jsonSchemaTransformObject
  })
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: policy, uiConfig: { validatorUrl: null } })
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}

/** The transform of zod schemas knows nothing of forms: their fields come from the route's own config. */
const withForms: typeof jsonSchemaTransform = (document) => {
  const transformed = jsonSchemaTransform(document)
  const { config } = (document as unknown as { route: { config?: { multipart?: object; scope?: string } } }).route
  const schema = transformed.schema as Record<string, unknown> | undefined
  if (!schema) return transformed
  if (config?.scope) schema.security = [{}, { key: [] }]
  if (!config?.multipart) return transformed
  const json = schema.body ? { 'application/json': { schema: schema.body } } : {}
  schema.body = { content: { ...json, 'multipart/form-data': { schema: config.multipart } } }
  return transformed
}
