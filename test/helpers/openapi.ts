import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

interface Operation {
  operationId: string
  parameters?: { name: string; in: string; required?: boolean; schema: Record<string, unknown> }[]
  requestBody?: { content: Record<string, { schema: Record<string, unknown> }> }
  responses: Record<string, { content?: Record<string, { schema: Record<string, unknown> }> }>
}

export interface OpenApiDocument {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}

export interface Named extends Operation {
  method: string
  path: string
}

export interface Call {
  path?: Record<string, string>
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: unknown
}

/** Calls a service and compares each answer with its OpenAPI document. */
export class OpenApiChecker {
  readonly operations: Named[]
  /** Operation and status of every call, as "getAudit 200". */
  readonly seen = new Set<string>()
  /** What did not agree, one sentence each. */
  readonly faults: string[] = []
  readonly #url: string
  readonly #ajv: Ajv2020

  constructor(url: string, document: OpenApiDocument) {
    this.#url = url
    this.#ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
    this.#ajv.addSchema(document, 'openapi')
    this.operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path }))
    )
  }

  find(operationId: string): Named {
    const found = this.operations.find((operation) => operation.operationId === operationId)
    if (!found) throw new Error(`The document has no operation ${operationId}.`)
    return found
  }

  /** Calls an operation; a body that is no form is sent as JSON. */
  async call(operationId: string, { path = {}, query = {}, headers = {}, body }: Call = {}): Promise<Response> {
    const operation = this.find(operationId)
    const place = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ''))
    const search = new URLSearchParams(query).toString()
    const json = body !== undefined && !(body instanceof FormData) && typeof body !== 'string'
    const response = await fetch(`${this.#url}${place}${search ? `?${search}` : ''}`, {
      method: operation.method.toUpperCase(),
      headers: { ...(json ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : (body as string | FormData) }),
      redirect: 'manual'
    })
    await this.#check(operation, response.clone())
    return response
  }

  async #check(operation: Named, response: Response): Promise<void> {
    const { operationId, method, path } = operation
    const { status } = response
    this.seen.add(`${operationId} ${status}`)
    const fault = (what: string) => this.faults.push(`${operationId} ${status}: ${what}`)
    const text = await response.text()
    if (status >= 500 && status !== 503) fault('a fault of the service')
    const documented = operation.responses[String(status)]
    if (!documented) return void fault('the status is not documented')
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
    const types = Object.keys(documented.content ?? {})
    if (types.length === 0) return void (text !== '' && fault('a body where none is documented'))
    if (!types.includes(type)) return void fault(`the type "${type}" is not documented, only ${types.join(', ')}`)
    if (!/[/+]json$/.test(type)) return
    const validate = this.#schema(path, method, status, type)
    if (!validate(JSON.parse(text))) fault(this.#ajv.errorsText(validate.errors))
  }

  #schema(path: string, method: string, status: number, type: string): ValidateFunction {
    const step = (text: string) => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))
    const steps = ['paths', path, method, 'responses', String(status), 'content', type, 'schema']
    return this.#ajv.compile({ $ref: `openapi#/${steps.map(step).join('/')}` })
  }
}
