import { parseArgs } from 'node:util'
import { AuditOptions } from '../../contract/audit.js'
import { Problem } from '../../contract/problem.js'
import { findView, type View } from '../../report/views.js'
import { loadRuleSet } from '../../rules/load.js'

/** What the words behind `check` ask for. */
export interface CheckOptions {
  help: boolean
  files: string[]
  view: View
  audit: AuditOptions
  /** The folder of `--out`. */
  out: string | undefined
  /** ISO 8601, printed into views that carry a date. */
  date: string | undefined
}

/** @throws Problem `usage` or `view.unknown`, naming the option and its valid values */
export function readOptions(words: string[]): CheckOptions {
  const { values, positionals: files } = parse(words)
  const { help = false, out, date } = values
  const view = findView(values.format)
  const audit = auditOptions(values)
  if (date !== undefined && !/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(date))
    throw usageProblem('--date is not valid', 'Write it as 2026-11-24.')
  if (!help && files.length === 0)
    throw usageProblem('no file was named', 'Name at least one PDF, DOCX, TXT or JSONL file.')
  return { help, files, view, audit, out, date }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        format: { type: 'string', default: 'text' },
        pack: { type: 'string' },
        state: { type: 'string' },
        kind: { type: 'string' },
        profession: { type: 'string' },
        out: { type: 'string' },
        date: { type: 'string' }
      }
    })
  } catch (cause) {
    // Node names the option in the first sentence; the rest is about command lines in general.
    const said = (cause as Error).message
      .split('. ', 1)[0]!
      .replaceAll("'", '')
      .replace(/^[A-Z]/, (one) => one.toLowerCase())
    throw usageProblem(said, 'See stigmacheck help.')
  }
}

function auditOptions(values: { pack?: string; state?: string; kind?: string; profession?: string }): AuditOptions {
  checkPack(values.pack)
  const parsed = AuditOptions.safeParse({
    pack: values.pack,
    state: values.state,
    formKind: values.kind,
    profession: values.profession
  })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  const option = String(issue.path[0]).replace('formKind', 'kind')
  const todo = issue.code === 'invalid_value' ? `Use one of: ${issue.values.join(', ')}.` : `Give ${issue.message}.`
  throw usageProblem(`--${option} is not valid`, todo)
}

function checkPack(pack: string | undefined): void {
  if (pack === undefined) return
  const packs = loadRuleSet().packs.map(({ id }) => id)
  if (!packs.includes(pack)) throw usageProblem('--pack is not valid', `Use one of: ${packs.join(', ')}.`)
}

/** A command line that cannot be followed. */
export function usageProblem(what: string, todo: string): Problem {
  return new Problem('usage', `Wrong use: ${what}.`, { todo, status: 400 })
}
