import { Audit } from '../contract/audit.js'

/** Valid in JSON, but able to steer a terminal or to break a script element: written as escapes. */
const steering = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * The audit as JSON, keys in the order of the schema, so that two runs can be compared line by line.
 * @param options.compact one line, for NDJSON
 */
export function renderJson(audit: Audit, options: { compact?: boolean } = {}): string {
  return jsonText(Audit.parse(audit), options)
}

/** JSON that is safe to print: the same value, steering characters escaped, a newline at the end. */
export function jsonText(value: unknown, options: { compact?: boolean } = {}): string {
  const json = JSON.stringify(value, null, options.compact ? undefined : 2)
  return `${json.replace(steering, escaped)}\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
