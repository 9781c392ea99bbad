import { Problem } from '../contract/problem.js'
import { EndedError } from './worker-process.js'

/** Why a try of a document ended without an answer. */
export type Failure = 'timed-out' | 'out-of-memory' | 'crashed'

const todo = 'Save the form again as PDF or DOCX, without the parts that are not needed, and send the new copy.'

/** The problem that a user gets when a document has no answer at all. `cause` is kept for the log. */
export function failed(failure: Failure, cause: unknown): Problem {
  switch (failure) {
    case 'timed-out':
      return new Problem('document.timed-out', 'Reading the document took too long and was stopped.', { todo, cause })
    case 'out-of-memory':
      return new Problem('document.too-complex', 'Reading the document took more memory than one document may have.', {
        todo,
        cause
      })
    default:
      return new Problem('document.too-complex', 'The reader gave up on the document.', { todo, cause })
  }
}

/** The program's own fault; hostile documents are no excuse for it, but they get a typed answer all the same. */
export function defect(cause: unknown): Problem {
  return new Problem('document.failed', 'The program failed on this document; this is a defect of the program.', {
    todo: 'Report it with the document, if the document may be shared; try to save the form again as PDF or DOCX.',
    status: 500,
    cause
  })
}

export function busy(): Problem {
  return new Problem('service.busy', 'Too many documents are waiting.', { todo: 'Try again in a minute.', status: 503 })
}

/** Names the failure behind an error of the pool; null for an error that the program itself threw. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof EndedError) return error.memory ? 'out-of-memory' : 'crashed'
  const { message, name } = error as { message?: string; name?: string }
  if (name === 'RangeError' && /call stack|invalid (array|string) length/i.test(message ?? '')) return 'out-of-memory'
  return /out of memory|allocation failed/i.test(message ?? '') ? 'out-of-memory' : null
}
