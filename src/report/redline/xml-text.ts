import { inert } from '../inert.js'

/** Text as XML character data or attribute value: inert, escaped, without the characters that XML 1.0 forbids. */
export function xmlText(text: string): string {
  return escapeXml(inert(text))
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The content of a run: text with tabs and line breaks as Word writes them. */
export function runContent(text: string, prefix = 'w:'): string {
  return xmlText(text)
    .split(/(\t|\n)/)
    .map((part) => {
      if (part === '\t') return `<${prefix}tab/>`
      if (part === '\n') return `<${prefix}br/>`
      return part === '' ? '' : `<${prefix}t xml:space="preserve">${part}</${prefix}t>`
    })
    .join('')
}
