/** A typed client of the HTTP API: openapi-fetch over the types that were made from the OpenAPI document. */
import createClient, { type Client } from 'openapi-fetch'
import type { paths } from './api.js'

export type { components, paths } from './api.js'

export interface Connection {
  /** Where the service is, without /v1. */
  baseUrl: string
  /** Not needed on a loopback address. */
  key?: string
}

export function connect({ baseUrl, key }: Connection): Client<paths> {
  return createClient<paths>({ baseUrl, ...(key ? { headers: { authorization: `Bearer ${key}` } } : {}) })
}

/** Sends a form as it is: `client.POST('/v1/audits', multipart(form))`. */
export function multipart(form: FormData): { body: never; bodySerializer: () => FormData } {
  return { body: form as never, bodySerializer: () => form }
}

/** A form with one document, for POST /v1/audits. */
export function auditForm(file: Blob, name: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  form.set('file', file, name)
  return form
}

/** A form with many documents, for POST /v1/batches. */
export function batchForm(files: { name: string; file: Blob }[], fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  for (const { name, file } of files) form.append('files', file, name)
  return form
}
