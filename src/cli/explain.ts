import { Problem } from '../contract/problem.js'
import { RuleFileError } from '../rules/yaml.js'

/** One line a person can act on. The stack of an unexpected error is shown only with STIGMACHECK_DEBUG. */
export function explain(error: unknown): string {
  if (error instanceof Problem) return `${error.message} ${error.todo} [${error.code}]`
  if (error instanceof RuleFileError) return `a rule file has a mistake. ${error.message}`
  if (process.env.STIGMACHECK_DEBUG && error instanceof Error) return String(error.stack)
  const cause = error instanceof Error ? error.message : String(error)
  return `${cause} Set STIGMACHECK_DEBUG=1 to see where.`
}
