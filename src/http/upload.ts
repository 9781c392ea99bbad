import type { Multipart, MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Problem } from '../contract/problem.js'
import { fileTooLarge } from '../worker/archive.js'
import { invalid } from './plugins/errors.js'
import { type Spooled, spool } from './spool.js'

export interface Upload {
  file: Spooled
  /** As the client says it: shown, never used as a path. */
  name: string
  fields: Record<string, string>
}

/** Reads a form with one file in the field `file`. The limit acts from the first byte on. */
export async function readUpload(request: FastifyRequest, limit: number): Promise<Upload> {
  const fields: Record<string, string> = {}
  let upload: { file: Spooled; name: string } | undefined
  try {
    for await (const part of formParts(request, { files: 1, fields: 20 })) {
      if (part.type === 'field') {
        if (typeof part.value === 'string' && part.value !== '') fields[part.fieldname] = part.value
        continue
      }
      if (part.fieldname !== 'file') throw invalid('The file must be in the field "file".', 'Name the field "file".')
      const file = await takeIn(
        part,
        () => limit,
        () => false
      )
      if (typeof file === 'number') throw fileTooLarge(limit)
      upload = { file, name: shownName(part.filename) }
    }
    if (!upload) throw invalid('The form has no file.', 'Send the document in the field "file".')
    return { ...upload, fields }
  } catch (error) {
    await upload?.file.drop()
    throw error
  }
}

type Limit = Parameters<typeof spool> extends [unknown, ...infer Rest] ? Rest : never

/**
 * Takes the file of a part in; the limit is as for `spool`.
 * @returns the limit of its kind, when the file is larger
 */
export async function takeIn(part: MultipartFile, ...limit: Limit): Promise<Spooled | number> {
  return spool(part.file, ...limit).catch((error: NodeJS.ErrnoException) => {
    // A fault of the disk has a system call; what else ends a part is its sender's.
    throw error instanceof Problem || error.syscall ? error : unreadable()
  })
}

/** The parts of a form as they come in; whoever takes a file in has its limit. What the parser cannot read is the sender's mistake, not a fault of the service. */
export async function* formParts(
  request: FastifyRequest,
  limits: { files: number; fields: number }
): AsyncGenerator<Multipart> {
  const parts = request.parts({
    limits: { ...limits, parts: limits.files + limits.fields, fileSize: Number.MAX_SAFE_INTEGER }
  })
  for (;;) {
    const { value, done } = await parts.next().catch((error: { code?: string }) => {
      throw error instanceof Problem || error.code?.startsWith('FST_') ? error : unreadable()
    })
    if (done) return
    yield value
  }
}

const unreadable = () =>
  invalid('The form could not be read to its end.', 'Send it whole, as multipart/form-data, with its boundary.')

/** The last step of a path, without control or bidirectional characters, short enough to be shown. */
export function shownName(name: string | undefined): string {
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .trim()
    .slice(0, 200)
  return clean === '' ? 'document' : clean
}
