import { Problem } from '../contract/problem.js'
import { inflateMember, readDirectory } from '../ooxml/zip.js'

export interface ArchiveFile {
  /** The member's path, as the archive says it. Nothing is ever written under it. */
  path: string
  /** The bytes, or why this file was refused. */
  content: Uint8Array | Problem
}

/** True for a file that is sent as an archive. A DOCX is a ZIP inside, but nobody names it so. */
export function isArchive(name: string, mediaType: string, bytes: Uint8Array): boolean {
  const called = /\.zip$/i.test(name) || (/^application\/(x-)?zip/i.test(mediaType) && !/\.docx$/i.test(name))
  return called && bytes[0] === 0x50 && bytes[1] === 0x4b
}

/**
 * Gives the files of a ZIP archive, one at a time. Members, sizes, ratio and overlap are checked before anything is
 * unpacked; folders and the marks that systems leave behind are left out. An archive in an archive is a refused file.
 */
export function* openArchive(bytes: Uint8Array, limits: { files: number; file: number }): Generator<ArchiveFile> {
  const members = [...inArchive(() => readDirectory(bytes)).values()].filter(({ name }) => !isClutter(name))
  if (members.length === 0) throw archiveProblem('archive.empty', 'The archive has no files.', 422)
  if (members.length > limits.files) throw tooManyFiles(limits.files)
  for (const member of members) {
    const path = member.name
    if (member.unpacked > limits.file) yield { path, content: fileTooLarge(limits.file) }
    else yield { path, content: refusedOr(() => inArchive(() => inflateMember(bytes, member))) }
  }
}

export function fileTooLarge(limit: number): Problem {
  return new Problem('document.too-large', `The file is larger than ${limit / 1_000_000} MB.`, {
    todo: 'Send a smaller file: without pictures, or in parts.',
    status: 413
  })
}

export function tooManyFiles(limit: number): Problem {
  return new Problem('batch.too-many-files', `More than ${limit} files came in one batch.`, {
    todo: 'Send them in several batches.',
    status: 413
  })
}

/** What is wrong with one member is that file's outcome, not the batch's. */
function refusedOr(read: () => Uint8Array): Uint8Array | Problem {
  try {
    return read()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** The reader speaks of Word documents; here it has read an archive. */
function inArchive<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const known = words[error.code.replace(/^document\./, '')]
    throw known ? archiveProblem(`archive.${known.code}`, known.message, known.status) : error
  }
}

const words: Record<string, { code: string; message: string; status: number }> = {
  damaged: { code: 'damaged', message: 'The archive is damaged or not complete.', status: 422 },
  encrypted: { code: 'encrypted', message: 'The archive is encrypted.', status: 422 },
  hostile: { code: 'damaged', message: 'The archive is built in a way that no program makes.', status: 422 },
  'too-large': { code: 'too-large', message: 'The archive unpacks to more than is taken.', status: 413 }
}

function archiveProblem(code: string, message: string, status: number): Problem {
  return new Problem(code, message, { todo: 'Pack the files again, without a password, or send them singly.', status })
}

function isClutter(path: string): boolean {
  const steps = path.split(/[/\\]/)
  const last = steps.at(-1) ?? ''
  return last === '' || last.startsWith('.') || last === 'Thumbs.db' || steps.includes('__MACOSX')
}
