/** Namespaces by the prefix that Word uses, transitional and Strict. */
const known: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o'
}

const prefixes = new Set(Object.values(known))

/** Which canonical prefix each written prefix stands for at one place of a part. */
export interface Scope {
  map: Map<string, string>
  /** Every written prefix is the canonical one, so that names need no translation. */
  plain: boolean
}

export const topScope: Scope = { map: new Map(), plain: true }

/** The scope of an element: its parent's, or a new one when it declares namespaces. */
export function scopeOf(parent: Scope, attributes: Record<string, string>): Scope {
  let scope = parent
  for (const name of Object.keys(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    if (scope === parent) scope = { map: new Map(parent.map), plain: parent.plain }
    const written = name === 'xmlns' ? '' : name.slice(6)
    const uri = attributes[name]!
    // An unknown namespace on a prefix that Word uses must not pass for Word's own.
    const canonical = known[uri] ?? (prefixes.has(written) ? `{${uri}}` : written)
    scope.map.set(written, canonical)
    if (canonical !== written) scope.plain = false
  }
  return scope
}

export function canonicalName(scope: Scope, name: string): string {
  if (scope.plain) return name
  const colon = name.indexOf(':')
  const written = colon < 0 ? '' : name.slice(0, colon)
  const canonical = scope.map.get(written)
  if (canonical === undefined || canonical === written) return name
  return `${canonical}:${name.slice(colon + 1)}`
}
