import { webAddress } from '../web-address.js'
import { html, type Value } from './template.js'

/** A link, or the bare words when the address is missing or not a web address. */
export function link(url: string | null | undefined, words: Value): Value {
  const address = webAddress(url)
  return address ? html`<a href="${address}" rel="noreferrer">${words}</a>` : words
}

/** A link to another view of the same audit: a relative file name or a web address. */
export function downloadLink(href: string, words: string): Value {
  if (/^[\w-][\w./-]*$/.test(href) || href.startsWith('/v1/')) return html`<a href="${href}" download>${words}</a>`
  return link(href, words)
}
