import { unzipSync, zipSync } from 'fflate'
import { openPackage } from '../../src/ooxml/package.js'
import { readFile } from '../../src/ooxml/read-file.js'
import { child, type XmlElement } from '../../src/ooxml/xml.js'

/** What to do with tracked changes; `by` limits it to one author's. */
export interface Decision {
  keep: 'new' | 'old'
  by?: string
}

/** The document with its tracked changes accepted (`new`) or rejected (`old`), as Word does it. */
export function decideRevisions(docx: Uint8Array, decision: Decision): Uint8Array {
  const file = openPackage(docx)
  const members = unzipSync(docx)
  for (const { name } of readFile(file).parts) {
    const root = file.xml(name)
    const source = file.source(name)
    const xml = source.slice(0, root.start) + render(root, source, decision) + source.slice(root.end)
    members[name] = new TextEncoder().encode(xml)
  }
  return zipSync(members)
}

/** The text of every paragraph, in order: what a person reads after all is decided. */
export function textOfDocx(docx: Uint8Array): string {
  return readFile(openPackage(docx))
    .paragraphs.map((paragraph) => paragraph.text)
    .join('\n')
}

const changeNames = ['w:rPrChange', 'w:pPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblPrChange', 'w:sectPrChange']

function render(element: XmlElement, source: string, decision: Decision): string {
  const mine = decision.by === undefined || element.attributes['w:author'] === decision.by
  const added = element.name === 'w:ins' || element.name === 'w:moveTo'
  const removed = element.name === 'w:del' || element.name === 'w:moveFrom'
  if (mine && (added || removed)) {
    const stays = added === (decision.keep === 'new')
    return stays ? inner(element, source, decision) : ''
  }
  if (changeNames.includes(element.name) && (decision.by === undefined || mine)) return ''
  const record = element.name === 'w:pPr' && decision.keep === 'old' ? child(element, 'w:pPrChange') : undefined
  const was = record && gone(record, decision) ? child(record, 'w:pPr') : undefined
  if (was) return formerProperties(element, was, source, decision)
  if (element.open === element.end) return source.slice(element.start, element.end)
  return (
    rename(source.slice(element.start, element.open), element, decision) +
    inner(element, source, decision) +
    rename(source.slice(element.close, element.end), element, decision)
  )
}

/** The properties of a paragraph before a tracked change of them; the mark and the section are no part of that change. */
function formerProperties(element: XmlElement, was: XmlElement, source: string, decision: Decision): string {
  const kept = element.children.filter(({ name }) => name === 'w:rPr' || name === 'w:sectPr')
  const former = source.slice(was.open, was.close) + kept.map((one) => render(one, source, decision)).join('')
  return source.slice(element.start, element.open) + former + source.slice(element.close, element.end)
}

/** A deletion that is taken back gives its text the name of text again. */
function rename(tag: string, element: XmlElement, decision: Decision): string {
  if (decision.keep !== 'old' || (element.name !== 'w:delText' && element.name !== 'w:delInstrText')) return tag
  const holder = changeAbove(element)
  if (holder && decision.by !== undefined && holder.attributes['w:author'] !== decision.by) return tag
  return tag.replace('delText', 't').replace('delInstrText', 'instrText')
}

function changeAbove(element: XmlElement): XmlElement | null {
  for (let one = element.parent; one; one = one.parent) if (one.name === 'w:del') return one
  return null
}

function inner(element: XmlElement, source: string, decision: Decision): string {
  let result = ''
  let at = element.open
  let held: string | null = null
  for (const one of element.children) {
    result += source.slice(at, one.start)
    at = one.end
    if (one.name === 'w:tr' && gone(child(child(one, 'w:trPr'), decision.keep === 'new' ? 'w:del' : 'w:ins'), decision))
      continue
    let xml = render(one, source, decision)
    if (one.name === 'w:p') {
      if (held !== null) xml = join(held, xml)
      held = null
      const mark = child(child(one, 'w:pPr'), 'w:rPr')
      const next = element.children
        .slice(element.children.indexOf(one) + 1)
        .find((other) => !/bookmark|comment/.test(other.name))
      if (gone(child(mark, decision.keep === 'new' ? 'w:del' : 'w:ins'), decision)) {
        if (next?.name === 'w:p') {
          held = xml
          continue
        }
        // Nothing follows that it could join: an empty paragraph goes, another one stays.
        if (!/<w:(t|tab|br|sym|drawing|pict)\b/.test(xml)) continue
      }
    }
    result += xml
  }
  return result + (held ?? '') + source.slice(at, element.close)
}

function gone(mark: XmlElement | undefined, decision: Decision): boolean {
  return mark !== undefined && (decision.by === undefined || mark.attributes['w:author'] === decision.by)
}

/** The words of a paragraph whose mark goes stand before the next paragraph's, which keeps its properties. */
function join(first: string, second: string): string {
  const words = first.replace(/^<w:p(\s[^>]*)?\/?>/, '').replace(/<\/w:p>$/, '')
  const open = /^<w:p(?:\s[^>]*)?>/.exec(second)?.[0] ?? ''
  const rest = second.slice(open.length)
  const properties = rest.startsWith('<w:pPr>') ? rest.slice(0, rest.indexOf('</w:pPr>') + 8) : ''
  return open + properties + words.replace(/^<w:pPr>.*?<\/w:pPr>/s, '') + rest.slice(properties.length)
}
