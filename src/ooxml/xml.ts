import { SaxesParser } from 'saxes'
import { docxLimits } from './limits.js'
import { canonicalName, type Scope, scopeOf, topScope } from './namespaces.js'
import { docxProblems } from './problems.js'

/**
 * One element, with the offsets of its tags in the source of the part, so that a writer can splice the source and
 * leave everything else as it is. Names are canonical: `w:p` in any prefix, transitional or Strict.
 */
export interface XmlElement {
  name: string
  /** The prefix as written, with its colon ("w:"), for tags that a writer puts beside this element. */
  prefix: string
  attributes: Record<string, string>
  parent: XmlElement | null
  children: XmlElement[]
  /** `[start, open)` is the opening tag, `[close, end)` the closing one; both are the same in `<a/>`. */
  start: number
  open: number
  close: number
  end: number
}

/**
 * Parses one XML part into elements. Character data are not kept: they are read from the source by offset.
 * @throws Problem `document.damaged` for XML that is not well-formed or declares a DTD, `document.too-large`
 */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true })
  let root: XmlElement | null = null
  let current: XmlElement | null = null
  let depth = 0
  let elements = 0
  const scopes: Scope[] = [topScope]

  parser.on('doctype', () => {
    throw docxProblems.hostile('it declares a document type, which Word never writes')
  })
  parser.on('error', (cause) => {
    throw docxProblems.damaged('one of its parts is not well-formed XML', cause)
  })
  parser.on('opentag', (tag) => {
    if (++elements > docxLimits.elements) throw docxProblems.tooLarge('XML elements', docxLimits.elements)
    if (++depth > docxLimits.depth) throw docxProblems.tooLarge('nested XML elements', docxLimits.depth)
    const scope = scopeOf(scopes[scopes.length - 1]!, tag.attributes)
    scopes.push(scope)
    const open = parser.position
    const element: XmlElement = {
      name: canonicalName(scope, tag.name),
      prefix: tag.name.includes(':') ? tag.name.slice(0, tag.name.indexOf(':') + 1) : '',
      attributes: canonicalAttributes(scope, tag.attributes),
      parent: current,
      children: [],
      start: source.lastIndexOf('<', open - 1),
      open,
      close: open,
      end: open
    }
    if (current) current.children.push(element)
    else root = element
    current = element
  })
  parser.on('closetag', (tag) => {
    if (!current) return
    if (!tag.isSelfClosing) {
      current.end = parser.position
      current.close = source.lastIndexOf('<', parser.position - 1)
    } else {
      current.close = current.start
    }
    scopes.pop()
    depth--
    current = current.parent
  })
  parser.write(source).close()
  if (!root) throw docxProblems.damaged('one of its parts is empty')
  return root
}

/** Source text of a part. Word writes UTF-8; UTF-16 with a byte order mark is allowed too. */
export function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name)
}

/** The `w:val` of a child, or undefined when there is no such child. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}

/** A toggle such as `<w:b/>`: true, false, or undefined when it is not set. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  if (!found) return undefined
  const value = found.attributes['w:val']
  return !(value === '0' || value === 'false' || value === 'off')
}

export function descendants(element: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const one of element.children) {
    if (one.name === name) found.push(one)
    descendants(one, name, found)
  }
  return found
}

function canonicalAttributes(scope: Scope, attributes: Record<string, string>): Record<string, string> {
  if (scope.plain) return attributes
  const result: Record<string, string> = {}
  for (const name of Object.keys(attributes)) {
    result[name.includes(':') ? canonicalName(scope, name) : name] = attributes[name]!
  }
  return result
}
