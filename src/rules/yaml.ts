import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** A mistake in a rule file: where it stands and what is wrong. It stops the start. */
export class RuleFileError extends Error {
  readonly file: string
  readonly line: number
  readonly reason: string

  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`)
    this.name = 'RuleFileError'
    this.file = file
    this.line = line
    this.reason = reason
  }
}

/**
 * Reads one rule file and checks it against its schema.
 * @throws RuleFileError naming the file, the line of the offending value and the reason.
 */
export function readRuleFile<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  const counter = new LineCounter()
  const source = readFileSync(file, 'utf8')
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true })
  const broken = document.errors[0]
  if (broken)
    throw new RuleFileError(file, counter.linePos(broken.pos[0]).line, broken.message.split('\n')[0] ?? 'not YAML')
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }))
  if (result.success) return result.data
  const issue = plainest(result.error.issues[0]!)
  return fail(issue.path as (string | number)[], issue.message)

  function fail(path: (string | number)[], reason: string): never {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined
      if (node?.range) {
        const where = path.length > 0 ? `${path.join('.')}: ` : ''
        throw new RuleFileError(file, counter.linePos(node.range[0]).line, `${where}${reason}`)
      }
    }
    throw new RuleFileError(file, 1, reason)
  }
}

type Issue = z.core.$ZodIssue

/** "Invalid input" helps nobody: of the shapes a value may have, the one it comes closest to says what is wrong. */
function plainest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const [closest] = [...issue.errors].sort((a, b) => a.length - b.length || depth(b) - depth(a))
  if (!closest?.[0]) return issue
  const inner = plainest(closest[0])
  return { ...inner, path: [...issue.path, ...inner.path] }
}

const depth = (issues: Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length))
