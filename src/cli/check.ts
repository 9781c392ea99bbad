import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import type { Audit, AuditOptions } from '../contract/audit.js'
import { Problem } from '../contract/problem.js'
import { findView, type View } from '../report/views.js'
import { type CheckerPool, createPool } from '../worker/pool.js'
import { outputNames } from './check/names.js'
import { readOptions, usageProblem } from './check/options.js'
import { explain } from './explain.js'
import { usage } from './usage.js'

const exit = { clean: 0, flagged: 1, unchecked: 2 } as const

/** `stigmacheck check`: audits each file and prints or writes one view of it. */
export async function check(words: string[]): Promise<number> {
  const { help, files, view, audit, out, date } = readOptions(words)
  if (help) {
    process.stdout.write(usage)
    return exit.clean
  }
  // A pager that is closed early is no error.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? undefined : 2))
  const folder = out ?? (isPrinted(view) ? null : '.')
  if (folder === null && files.length > 1 && view.renderAll === undefined && !isSequence(view))
    throw usageProblem(`several files cannot be printed as one ${view.name}`, 'Name a folder with --out DIR.')
  if (out !== undefined) await makeFolder(out)
  const printer = folder === null ? print(view, date) : write(folder, outputNames(files, view), view, date)

  const checker = await openChecker(files)
  let worst: number = exit.clean
  try {
    for (const [at, { file, result }] of startAll(checker, files, audit).entries())
      worst = Math.max(worst, await deliver(file, result, (checked) => printer.take(checked, at)))
    await printer.end()
  } finally {
    await checker.close()
  }
  return worst
}

const isPrinted = ({ mediaType }: View): boolean => mediaType.startsWith('text/') || mediaType.includes('json')

/** Views that may follow one another: one audit a line, or one text below the other. */
const isSequence = ({ name }: View): boolean => name === 'json' || name === 'text'

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw usageProblem(`the folder of --out cannot be made (${error.code ?? 'unknown reason'})`, 'Name another one.')
  })
}

interface Checked {
  audit: Audit
  bytes: Uint8Array
}

/** Where the views go. */
interface Printer {
  take(checked: Checked, at: number): Promise<void>
  end(): Promise<void>
}

function print(view: View, date: string | undefined): Printer {
  const all: Audit[] = []
  return {
    take: async ({ audit, bytes }) => {
      if (view.renderAll) all.push(audit)
      else process.stdout.write(await view.render({ audit, original: bytes, date }))
    },
    end: async () => {
      if (view.renderAll && all.length > 0) process.stdout.write(await view.renderAll(all))
    }
  }
}

function write(folder: string, names: string[], view: View, date: string | undefined): Printer {
  return {
    take: async ({ audit, bytes }, at) => {
      const path = join(folder, names[at]!)
      await writeFile(path, await findView(view.name, audit).render({ audit, original: bytes, date }))
      process.stderr.write(`wrote ${path}\n`)
    },
    end: async () => {}
  }
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
  result: Promise<Checked>
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
  take: (checked: Checked) => Promise<void>
): Promise<number> {
  try {
    const checked = await result
    await take(checked)
    for (const gap of checked.audit.document.unread) {
      process.stderr.write(
        `${file}: not read: ${gap.page === null ? (gap.part ?? 'a part') : `page ${gap.page}`} (${gap.reason})\n`
      )
    }
    return exitCode(checked.audit)
  } catch (error) {
    process.stderr.write(`${file}: ${explain(error)}\n`)
    return exit.unchecked
  }
}

/** A part that was not read may hold anything, so it is no pass; what is flagged elsewhere says more. */
function exitCode({ counts, document }: Audit): number {
  if ((counts['must-change'] ?? 0) + (counts['should-change'] ?? 0) > 0) return exit.flagged
  return document.unread.length > 0 ? exit.unchecked : exit.clean
}
