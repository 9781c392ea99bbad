/**
 * A failure that a user is told about. The `code` is dotted, public and stable; `message` says what failed and why;
 * `todo` says what to do next. Neither holds document text. `cause` stays inside and is only logged by its name.
 */
export class Problem extends Error {
  readonly code: string
  readonly todo: string
  readonly status: number

  constructor(code: string, message: string, options: { todo: string; status?: number; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.name = 'Problem'
    this.code = code
    this.todo = options.todo
    this.status = options.status ?? 422
  }

  /** For crossing a thread: structured clone keeps only plain data. */
  toJSON(): { code: string; message: string; todo: string; status: number } {
    return { code: this.code, message: this.message, todo: this.todo, status: this.status }
  }

  static from(data: { code: string; message: string; todo: string; status: number }): Problem {
    return new Problem(data.code, data.message, data)
  }
}
