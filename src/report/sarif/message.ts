import { inert } from '../inert.js'

/** Text as a SARIF message: brackets would begin a link and braces a placeholder, so both are escaped. */
export function message(text: string): { text: string } {
  const plain = inert(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replaceAll('{', '{{')
    .replaceAll('}', '}}')
  return { text: plain || ' ' }
}
