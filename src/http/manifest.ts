import { z } from 'zod'
import { invalid } from './plugins/errors.js'
import { OptionFields, type Options } from './schemas/audit.js'
import { keptText } from './schemas/text.js'

const label = keptText(200)

/** One line of a manifest: which file, what to call it, what is known of it. */
const Entry = z.object({
  file: z.string().min(1).max(500),
  name: label.min(1).optional(),
  board: label.optional(),
  organisation: label.optional(),
  year: z.union([label, z.number().int().transform(String)]).optional(),
  ...OptionFields
})
export type ManifestEntry = z.infer<typeof Entry>

/** By what the manifest calls the file. */
export type Manifest = ReadonlyMap<string, ManifestEntry>

/** The line about a file: the one with its whole path, else the one with its name alone. */
export function entryOf(manifest: Manifest, path: string): ManifestEntry | undefined {
  const steps = stepsOf(path)
  return manifest.get(steps.join('/')) ?? manifest.get(steps.at(-1) ?? '')
}

/** True for a file of the upload that describes the others. */
export const isManifest = (name: string) => /^manifest\.(json|csv)$/i.test(name)

/**
 * Reads a manifest: a JSON list, or CSV with a first line of column names.
 * @throws Problem that names the line
 */
export function readManifest(text: string): Manifest {
  const bare = text.replace(/^\ufeff/, '').trim()
  const rows = bare.startsWith('[') ? fromJson(bare) : fromCsv(bare)
  const entries = rows.map((row, index) => {
    const parsed = Entry.safeParse(row)
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    throw invalid(`The manifest, entry ${index + 1}, ${issue?.path.join('.')}: ${issue?.message}.`)
  })
  return new Map(entries.map((entry) => [stepsOf(entry.file).join('/'), entry]))
}

/** Splits what a manifest says into options of the audit and labels of the row. */
export function applyManifest(entry: ManifestEntry | undefined, common: z.infer<typeof Options>) {
  const { file: _file, name, board, organisation, year, ...options } = entry ?? ({} as ManifestEntry)
  const labels = Object.fromEntries(
    Object.entries({ board, organisation, year }).filter((pair): pair is [string, string] => !!pair[1])
  )
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  return { name, labels, options: { ...common, ...given } }
}

function fromJson(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value
  } catch {
    // The answer below says what is wrong.
  }
  throw invalid('The manifest is not a JSON list.')
}

function fromCsv(text: string): Record<string, string>[] {
  const [head, ...rows] = csvRows(text)
  const columns = (head ?? []).map((column) => column.trim())
  if (!columns.includes('file')) throw invalid('The manifest has no column "file".')
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, at) => [column, (row[at] ?? '').trim()]).filter(([, value]) => value))
  )
}

/** RFC 4180: fields may be quoted, and a quoted field may hold commas, line ends and doubled quotes. */
function csvRows(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  return rows
}

const stepsOf = (path: string) => path.split(/[/\\]/).filter((step) => step !== '' && step !== '.')
