import { decodeText } from '../../ooxml/decode.js'
import type { Piece } from '../../ooxml/paragraph.js'
import { child, type XmlElement } from '../../ooxml/xml.js'
import type { Revisions } from './revision.js'
import { escapeXml, runContent } from './xml-text.js'

/** What is to change in a paragraph, in offsets of its accepted text. */
export interface TextEdit {
  /** Sorted, apart from each other. */
  removed: { start: number; end: number }[]
  /** Sorted by place. */
  added: { at: number; text: string }[]
  /** The fields and breaks of the paragraph go too, because nothing of it stays. */
  whole: boolean
}

interface Atom {
  xml: string
  removed: boolean
}

/**
 * The new source of one run: the words to remove in `w:del`, the new ones in `w:ins` behind them with the run's own
 * formatting. Children that hold none of the words keep their source. `pieces` are the run's, `last` says whether an
 * addition at the end of the run belongs to it.
 */
export function rewriteRun(
  run: XmlElement,
  source: string,
  pieces: Piece[],
  edit: TextEdit,
  additions: TextEdit['added'],
  revisions: Revisions
): string {
  const { prefix } = run
  const opening = source.slice(run.start, run.open)
  const properties = propertiesOf(run, source)
  const waiting = [...additions]
  let result = ''
  let group: Atom[] = []

  function flush(): void {
    if (group.length === 0) return
    const body = `${opening}${properties}${group.map((atom) => atom.xml).join('')}</${prefix}r>`
    result += group[0]!.removed ? revisions.deleted(prefix, body) : body
    group = []
  }
  function push(atom: Atom): void {
    if (group.length > 0 && group[0]!.removed !== atom.removed) flush()
    group.push(atom)
  }
  function addUpTo(offset: number, inclusive: boolean): void {
    while (waiting[0] && (waiting[0].at < offset || (inclusive && waiting[0].at === offset))) {
      flush()
      result += insertion(run, source, waiting.shift()!.text, revisions)
    }
  }

  for (const one of run.children) {
    if (one.name === 'w:rPr') continue
    const piece = pieces.find((candidate) => candidate.element === one)
    if (!piece) {
      push({
        xml: edit.whole ? asDeleted(one, source) : source.slice(one.start, one.end),
        removed: edit.whole && deletable(one)
      })
      continue
    }
    for (const stretch of stretches(piece, edit, waiting)) {
      addUpTo(stretch.start, true)
      push({ xml: stretchXml(piece, stretch, source, prefix), removed: stretch.removed })
    }
  }
  addUpTo(Number.POSITIVE_INFINITY, true)
  flush()
  return result
}

interface Stretch {
  start: number
  end: number
  removed: boolean
}

/** Cuts a piece where a removal begins or ends and where words are added. */
function stretches(piece: Piece, edit: TextEdit, additions: TextEdit['added']): Stretch[] {
  const end = piece.start + piece.text.length
  const cuts = new Set([piece.start, end])
  if (piece.kind === 'text') {
    for (const one of edit.removed)
      for (const cut of [one.start, one.end]) if (cut > piece.start && cut < end) cuts.add(cut)
    for (const { at } of additions) if (at > piece.start && at < end) cuts.add(at)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((to, i) => {
    const from = places[i]!
    return { start: from, end: to, removed: edit.removed.some((one) => one.start <= from && to <= one.end) }
  })
}

function stretchXml(piece: Piece, stretch: Stretch, source: string, prefix: string): string {
  const { element } = piece
  if (piece.kind === 'mark')
    return stretch.removed ? asDeleted(element, source) : source.slice(element.start, element.end)
  const whole = stretch.start === piece.start && stretch.end === piece.start + piece.text.length
  if (whole && !stretch.removed) return source.slice(element.start, element.end)
  const { text, offsets } = decodeText(source, element.open, element.close)
  const from = stretch.start - piece.start
  const to = stretch.end - piece.start
  // A CDATA section cannot be cut; its text is written out.
  const plain = !source.slice(element.open, element.close).includes('<')
  const raw = plain ? source.slice(offsets[from], offsets[to]) : escapeXml(text.slice(from, to))
  const name = stretch.removed ? 'delText' : 't'
  return `<${prefix}${name} xml:space="preserve">${raw}</${prefix}${name}>`
}

/** Text and field codes have other names inside a deletion. */
function asDeleted(element: XmlElement, source: string): string {
  const raw = source.slice(element.start, element.end)
  const local = element.name === 'w:t' ? 't' : element.name === 'w:instrText' ? 'instrText' : null
  if (local === null || element.open === element.end) return raw
  const name = local === 't' ? 'delText' : 'delInstrText'
  const attributes = source.slice(element.start + 1 + element.prefix.length + local.length, element.open)
  return `<${element.prefix}${name}${attributes}${source.slice(element.open, element.close)}</${element.prefix}${name}>`
}

/** Pictures stay: an office decides itself about its logo. */
function deletable(element: XmlElement): boolean {
  return !['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:commentReference'].includes(element.name)
}

/** New words as a tracked insertion; `inPlace` is false where they stand outside of what holds the run. */
export function insertion(run: XmlElement, source: string, text: string, revisions: Revisions, inPlace = true): string {
  const { prefix } = run
  const body = revisions.inserted(
    prefix,
    `<${prefix}r>${formatOf(run, source)}${runContent(text, prefix)}</${prefix}r>`
  )
  const holder = run.parent
  if (!inPlace || (holder?.name !== 'w:ins' && holder?.name !== 'w:moveTo')) return body
  // Inside another author's insertion: that ends before ours and goes on behind it.
  const name = source.slice(holder.start + 1, holder.open).split(/[\s/>]/, 1)[0]
  const reopened = source.slice(holder.start, holder.open).replace(/(\bid=")[^"]*"/, `$1${revisions.id()}"`)
  return `</${name}>${body}${reopened}`
}

function propertiesOf(run: XmlElement, source: string): string {
  const properties = child(run, 'w:rPr')
  return properties ? source.slice(properties.start, properties.end) : ''
}

/** What belongs to a note mark or a link and not to words; and the record of an earlier change. */
const notForWords = ['w:vertAlign', 'w:rStyle', 'w:rPrChange', 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom', 'w:vanish']

/** Formatting for new words: the run's own, never that of a note mark or of a link. */
export function formatOf(run: XmlElement, source: string): string {
  const properties = child(run, 'w:rPr')
  if (!properties) return ''
  const inLink = linkOf(run) !== null
  const kept = properties.children.filter(
    (one) => !notForWords.includes(one.name) && !(inLink && ['w:u', 'w:color'].includes(one.name))
  )
  const content = kept.map((one) => source.slice(one.start, one.end)).join('')
  return content === '' ? '' : `<${run.prefix}rPr>${content}</${run.prefix}rPr>`
}

/** The link that a run stands in. */
export function linkOf(run: XmlElement): XmlElement | null {
  for (let one = run.parent; one && one.name !== 'w:p'; one = one.parent) if (one.name === 'w:hyperlink') return one
  return null
}
