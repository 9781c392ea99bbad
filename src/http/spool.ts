import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Turns } from './turns.js'

/** A file of a form as it came in: a small one in memory, any other on the disk until its turn. */
export interface Spooled {
  size: number
  /** Gives the bytes to whoever needs them whole. Only so many bytes of all uploads together are in memory. */
  use<T>(work: (bytes: Uint8Array) => Promise<T>): Promise<T>
  drop(): Promise<void>
}

/** Bytes that a file may have in memory while it comes in. */
const small = 256_000

/** Bytes of uploads that are in memory at once to be kept or unpacked; a larger one has its turn alone. */
const turns = new Turns(64_000_000)

/** A file that was never sent as one. */
export function inMemory(bytes: Uint8Array): Spooled {
  return { size: bytes.byteLength, use: (work) => work(bytes), drop: async () => {} }
}

/**
 * Takes a file in. Nothing stays of one that is too large.
 * @param limitOf the limit of its kind, which the first bytes tell
 * @param goOn whether the rest of a file that is beyond its limit is passed over, for what follows it
 * @returns the limit, when the file is larger
 */
export async function spool(
  file: Readable,
  limitOf: (head: Uint8Array) => number,
  goOn: (limit: number) => boolean
): Promise<Spooled | number> {
  const taken = new Taken()
  let limit = 0
  let over = false
  try {
    for await (const chunk of file as AsyncIterable<Buffer>) {
      if (over) continue
      await taken.add(chunk)
      // Two bytes tell an archive; a sender may send them one by one.
      if (taken.size >= 2) limit ||= limitOf(taken.head)
      over = taken.size >= 2 && taken.size > limit
      if (over) await taken.drop()
      if (over && !goOn(limit)) break
    }
    return over ? limit : taken
  } catch (error) {
    await taken.drop()
    throw error
  }
}

class Taken implements Spooled {
  size = 0
  head: Uint8Array = new Uint8Array(0)
  #chunks: Buffer[] = []
  #file: FileHandle | undefined

  async add(chunk: Buffer): Promise<void> {
    if (this.size < 2) this.head = Buffer.concat([this.head, chunk.subarray(0, 4)])
    this.size += chunk.byteLength
    this.#chunks.push(chunk)
    if (this.size <= small) return
    this.#file ??= await openFile()
    // Writes all of it or throws; one call to the system may write a part.
    await this.#file.writeFile(Buffer.concat(this.#chunks))
    this.#chunks = []
  }

  use<T>(work: (bytes: Uint8Array) => Promise<T>): Promise<T> {
    if (!this.#file) return work(Buffer.concat(this.#chunks))
    const file = this.#file
    return turns.take(this.size, async () => {
      const bytes = Buffer.allocUnsafeSlow(this.size)
      await readAll(file, bytes)
      return work(bytes)
    })
  }

  async drop(): Promise<void> {
    this.#chunks = []
    const file = this.#file
    this.#file = undefined
    await file?.close()
  }
}

/** One call to the system may read a part; a document never goes on with bytes that were not sent. */
async function readAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.byteLength; ) {
    const { bytesRead } = await file.read(bytes, at, bytes.byteLength - at, at)
    if (bytesRead === 0) throw new Error('an upload on the disk ended early')
    at += bytesRead
  }
}

/** The file has no name from the start: however the process ends, nothing of it stays. */
async function openFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `stigmacheck-${randomUUID()}`)
  const handle = await open(path, 'wx+', 0o600)
  await rm(path).catch(() => {})
  return handle
}
