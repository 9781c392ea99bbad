import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Problem } from '../contract/problem.js'
import type { BatchFile } from '../jobs/batch.js'
import { keepDocument, removeDocuments } from '../store/index.js'
import { fileTooLarge, isArchive, openArchive, tooManyFiles } from '../worker/archive.js'
import type { App } from './app-type.js'
import { readFields } from './fields.js'
import { applyManifest, entryOf, isManifest, type Manifest, readManifest } from './manifest.js'
import { invalid } from './plugins/errors.js'
import { Options } from './schemas/audit.js'
import { formParts, shownName, takeIn } from './upload.js'

/** An archive is held in memory while it is unpacked, one at a time; larger sets are sent as single files. */
const maxArchive = 200_000_000

/** Documents that are written at once: a database answers many small writes faster together. */
const together = 8

/** Bytes from which a file is written before the next is read. */
const small = 256_000

interface Kept {
  name: string
  /** In the archive; for a file that came singly its name. */
  path: string
  documentId: string | null
  problem?: Problem
}

export interface BatchUpload {
  files: BatchFile[]
  fields: Record<string, string>
}

/**
 * Reads the form of a batch and keeps each document as it comes in. When the form breaks off or is refused, nothing of
 * it is kept.
 */
export async function readBatch(app: App, request: FastifyRequest): Promise<BatchUpload> {
  const reader = new BatchReader(app, request.caller.owner)
  try {
    // One more than a batch and its manifest: the file too many is answered as in an archive.
    const limits = { files: app.service.settings.maxBatchFiles + 2, fields: 20 }
    for await (const part of formParts(request, limits)) {
      if (part.type === 'field') reader.field(part.fieldname, part.value)
      else await reader.part(part)
    }
    return await reader.upload()
  } catch (error) {
    await reader.undo()
    throw error
  }
}

class BatchReader {
  readonly #app: App
  readonly #owner: string
  readonly #kept: Kept[] = []
  readonly #fields: Record<string, string> = {}
  #manifest: Manifest = new Map()
  readonly #writing = new Set<Promise<void>>()
  #bytes = 0

  constructor(app: App, owner: string) {
    this.#app = app
    this.#owner = owner
  }

  field(name: string, value: unknown): void {
    if (typeof value !== 'string' || value === '') return
    if (name === 'manifest') this.#manifest = readManifest(value)
    else this.#fields[name] = value
  }

  /** Takes a file in, with the limit of its kind, and then keeps it or what is packed in it. */
  async part(part: MultipartFile): Promise<void> {
    const { maxFile } = this.#app.service.settings
    const name = shownName(part.filename)
    const packed = (bytes: Uint8Array) => isArchive(name, part.mimetype, bytes)
    const file = await takeIn(
      part,
      (head) => (packed(head) ? maxArchive : maxFile),
      (limit) => limit !== maxArchive
    )
    if (file === maxArchive) throw fileTooLarge(maxArchive)
    if (typeof file === 'number') return this.#keep(name, fileTooLarge(maxFile))
    try {
      await file.use(async (bytes) => {
        if (packed(bytes)) await this.#unpack(bytes)
        else await this.#keep(name, bytes)
        // What is in memory is written before the next upload has its turn.
        if (bytes.byteLength > small) await Promise.all(this.#writing)
      })
    } finally {
      await file.drop()
    }
  }

  async #unpack(archive: Uint8Array): Promise<void> {
    const { maxBatchFiles: files, maxFile: file } = this.#app.service.settings
    for (const member of openArchive(archive, { files: files + 1, file })) {
      await this.#keep(shownName(member.path), member.content, member.path)
    }
  }

  async upload(): Promise<BatchUpload> {
    await Promise.all(this.#writing)
    if (this.#kept.length === 0) throw invalid('The form has no files.', 'Send documents in the field "files".')
    const options = readFields(Options, this.#fields)
    const files = this.#kept.map(({ name, path, documentId, problem }) => {
      const { name: called = name, ...rest } = applyManifest(entryOf(this.#manifest, path), options)
      return { name: called, documentId, problem: problem?.toJSON(), ...rest }
    })
    return { files, fields: this.#fields }
  }

  async undo(): Promise<void> {
    await Promise.allSettled(this.#writing)
    await removeDocuments(
      this.#app.service.store,
      this.#kept.flatMap(({ documentId }) => documentId ?? [])
    )
  }

  async #keep(name: string, content: Uint8Array | Problem, path = name): Promise<void> {
    if (content instanceof Uint8Array && isManifest(name)) {
      this.#manifest = readManifest(Buffer.from(content).toString('utf8'))
      return
    }
    const { maxBatchFiles, maxBatch, maxFile } = this.#app.service.settings
    if (this.#kept.length >= maxBatchFiles) throw tooManyFiles(maxBatchFiles)
    const refused =
      content instanceof Problem ? content : content.byteLength > maxFile ? fileTooLarge(maxFile) : undefined
    if (refused) {
      this.#kept.push({ name, path, documentId: null, problem: refused })
      return
    }
    const bytes = content as Uint8Array
    this.#bytes += bytes.byteLength
    if (this.#bytes > maxBatch) throw fileTooLarge(maxBatch)
    const kept: Kept = { name, path, documentId: null }
    this.#kept.push(kept)
    const writing = keepDocument(this.#app.service.store, this.#owner, bytes).then((id) => {
      kept.documentId = id
      this.#writing.delete(writing)
    })
    // A failure is thrown by whoever waits next; until then it must not count as nobody's.
    writing.catch(() => {})
    this.#writing.add(writing)
    if (this.#writing.size >= together) await Promise.race(this.#writing)
  }
}
