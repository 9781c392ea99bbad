import type { Multipart } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Problem } from '../contract/problem.js'
import { fileTooLarge } from '../worker/archive.js'
import { invalid } from './plugins/errors.js'

export interface Upload {
  bytes: Buffer
  /** As the client says it: shown, never used as a path. */
  name: string
  fields: Record<string, string>
}

/** Reads a form with one file in the field `file`. The limit acts while the bytes come in. */
export async function readUpload(request: FastifyRequest, limit: number): Promise<Upload> {
  const fields: Record<string, string> = {}
  let file: { bytes: Buffer; name: string } | undefined
  for await (const part of formParts(request, { fileSize: limit, files: 1, fields: 20 })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string' && part.value !== '') fields[part.fieldname] = part.value
      continue
    }
    if (part.fieldname !== 'file') throw invalid('The file must be in the field "file".', 'Name the field "file".')
    const bytes = await part.toBuffer().catch((error) => {
      throw error.code === 'FST_REQ_FILE_TOO_LARGE' ? fileTooLarge(limit) : error
    })
    file = { bytes, name: shownName(part.filename) }
  }
  if (!file) throw invalid('The form has no file.', 'Send the document in the field "file".')
  return { ...file, fields }
}

/** The parts of a form as they come in. What the parser cannot read is the sender's mistake, not a fault of the service. */
export async function* formParts(
  request: FastifyRequest,
  limits: { fileSize: number; files: number; fields: number }
): AsyncGenerator<Multipart> {
  const parts = request.parts({ limits: { ...limits, parts: limits.files + limits.fields } })
  for (;;) {
    const { value, done } = await parts.next().catch((error: { code?: string }) => {
      if (error instanceof Problem || error.code?.startsWith('FST_')) throw error
      throw invalid('The form could not be read.', 'Send it as multipart/form-data, with its boundary.')
    })
    if (done) return
    yield value
  }
}

/** The last step of a path, without control or bidirectional characters, short enough to be shown. */
export function shownName(name: string | undefined): string {
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .trim()
    .slice(0, 200)
  return clean === '' ? 'document' : clean
}
