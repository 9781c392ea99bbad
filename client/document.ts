import openapiTypescript, { astToString } from 'openapi-typescript'
import { buildApp } from '../src/http/app.js'
import { readSettings } from '../src/store/settings.js'

/** The OpenAPI document of this checkout. No database is opened for it. */
export async function openApiDocument(): Promise<Record<string, unknown>> {
  const settings = readSettings({}, { log: 'silent' })
  const app = await buildApp({ settings, service: new Promise(() => {}) })
  await app.ready()
  const document = app.swagger() as unknown as Record<string, unknown>
  await app.close()
  return document
}

/** The text of api.ts. */
export async function apiTypes(): Promise<string> {
  const tree = await openapiTypescript(JSON.stringify(await openApiDocument()))
  return `// Made from the OpenAPI document by "npm run client". Changes here are lost.\n${astToString(tree)}`
}
