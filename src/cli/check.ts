import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Audit, AuditOptions } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import { findView, type View, viewFileName } from '../report/views.js'
import { type CheckerPool, createPool } from '../worker/pool.js'
import { explain } from './explain.js'

const exit = { clean: 0, flagged: 1, unchecked: 2 } as const

/** `stigmacheck check`: audits each file and prints or writes one view of it. */
export async function check(words: string[]): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      pack: { type: 'string' },
      state: { type: 'string' },
      kind: { type: 'string' },
      profession: { type: 'string' },
      out: { type: 'string' },
      date: { type: 'string' }
    }
  })
  const view = findView(values.format)
  const options = readOptions(values)
  if (files.length === 0) throw usageProblem('no file was named', 'Name at least one PDF, DOCX, TXT or JSONL file.')
  if (values.out) await mkdir(values.out, { recursive: true })
  const toFiles = values.out ?? (view.mediaType.startsWith('text/') || view.mediaType.includes('json') ? null : '.')

  const checker = await openChecker(files)
  let worst: number = exit.clean
  try {
    for (const { file, result } of startAll(checker, files, options)) {
      worst = Math.max(worst, await deliver(file, result, { view, toFiles, date: values.date }))
    }
  } finally {
    await checker.close()
  }
  return worst
}

/**
 * Documents are read in threads that can be killed. A question list holds nothing to parse, and starting a thread for it
 * would cost more than judging it.
 */
async function openChecker(files: string[]): Promise<Pick<CheckerPool, 'check' | 'close'>> {
  if (!files.every((file) => file.endsWith('.jsonl'))) {
    return createPool({ threads: Math.min(files.length, availableParallelism()) })
  }
  const { checkDocument } = await import('../worker/check.js')
  return { check: (bytes, name, options) => checkDocument(bytes, name, options), close: async () => {} }
}

interface Started {
  file: string
  result: Promise<{ audit: Audit; bytes: Uint8Array }>
}

/** Starts every file at once, the checker bounds how many run; results are read in the order of the command line. */
function startAll(checker: Pick<CheckerPool, 'check'>, files: string[], options: AuditOptions): Started[] {
  return files.map((file) => {
    const result = readFile(file)
      .catch((error: NodeJS.ErrnoException) => {
        throw new Problem('file.unreadable', `The file could not be opened (${error.code ?? 'unknown reason'}).`, {
          todo: 'Check the path and the permissions.'
        })
      })
      .then(async (bytes) => ({ audit: await checker.check(bytes, basename(file), options), bytes }))
    // A later file may fail while an earlier one is still awaited; the failure is told when its turn comes.
    result.catch(() => {})
    return { file, result }
  })
}

async function deliver(
  file: string,
  result: Started['result'],
  { view, toFiles, date }: { view: View; toFiles: string | null; date: string | undefined }
): Promise<number> {
  try {
    const { audit, bytes } = await result
    const rendered = await findView(view.name, audit).render({ audit, original: bytes, date })
    if (toFiles === null) process.stdout.write(rendered)
    else await writeView(join(toFiles, viewFileName(basename(file), view)), rendered)
    for (const gap of audit.document.unread) {
      process.stderr.write(
        `${file}: not read: ${gap.page === null ? (gap.part ?? 'a part') : `page ${gap.page}`} (${gap.reason})\n`
      )
    }
    return exitCode(audit)
  } catch (error) {
    process.stderr.write(`${file}: ${explain(error)}\n`)
    return exit.unchecked
  }
}

async function writeView(path: string, rendered: Uint8Array | string): Promise<void> {
  await writeFile(path, rendered)
  process.stderr.write(`wrote ${path}\n`)
}

function exitCode(audit: Audit): number {
  if (audit.questions.length === 0 && audit.document.unread.length > 0) return exit.unchecked
  return (audit.counts['must-change'] ?? 0) + (audit.counts['should-change'] ?? 0) > 0 ? exit.flagged : exit.clean
}

function readOptions(values: { pack?: string; state?: string; kind?: string; profession?: string }): AuditOptions {
  const parsed = AuditOptions.safeParse({
    pack: values.pack,
    state: values.state,
    formKind: values.kind,
    profession: values.profession
  })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw usageProblem(`--${String(issue.path[0]).replace('formKind', 'kind')} is not valid`, `${issue.message}.`)
}

function usageProblem(what: string, todo: string): Problem {
  return new Problem('usage', `Wrong use: ${what}.`, { todo, status: 400 })
}
