import type { XmlElement } from '../../ooxml/xml.js'
import type { Splice } from './splice.js'

/** The attributes of changes have the prefix `w:` where the elements of a file have none. */
export function declarePrefix(root: XmlElement, source: string): Splice[] {
  const tag = source.slice(root.start, root.open)
  const namespace = /\sxmlns=("[^"]*"|'[^']*')/.exec(tag)?.[1]
  if (root.prefix !== '' || !namespace || /\sxmlns:w=/.test(tag)) return []
  return [{ from: root.open - 1, to: root.open - 1, text: ` xmlns:w=${namespace}` }]
}
