import { controlRole, readControl } from './controls.js'
import type { CellPlace, Losses, Paragraph } from './paragraph.js'
import { type InlineState, isGone, readInline } from './read-inline.js'
import type { Styles } from './styles.js'
import { visibleText } from './visible-text.js'
import { child, childValue, type XmlElement } from './xml.js'

/** What goes along from one part of a file to the next. */
export interface ReadState {
  /** Index of the next `w:p`. */
  block: number
  table: number
  losses: Losses
  /** Printed marks by "footnote:ID" and "endnote:ID", filled while the main part is read. */
  noteMarks: Map<string, string>
}

interface Place {
  path: string
  cell: CellPlace | null
  fallback: boolean
  inTextBox: boolean
  /** Tables met so far in this container, for the path. */
  tables: { count: number }
}

/**
 * Reads the paragraphs of one part in document order, in the accepted view of tracked changes.
 * `name` is the first step of their paths: "body", "header1", "footnotes".
 */
export function readPart(
  part: string,
  name: string,
  root: XmlElement,
  source: string,
  styles: Styles,
  state: ReadState
): Paragraph[] {
  const blocks = new Map<XmlElement, number>()
  indexParagraphs(root, blocks, state)
  const paragraphs: Paragraph[] = []
  const inline: InlineState = {
    source,
    styles,
    losses: state.losses,
    fields: [],
    boxes: [],
    noteMarks: state.noteMarks,
    notes: 0
  }

  function readBlocks(parent: XmlElement, place: Place): void {
    let open: Paragraph | null = null
    for (const element of parent.children) open = readBlock(element, place, open)
  }

  /** Returns the paragraph that the next one continues, when its mark is deleted. */
  function readBlock(element: XmlElement, place: Place, open: Paragraph | null): Paragraph | null {
    switch (element.name) {
      case 'w:p':
        return readParagraph(element, place, open)
      case 'w:tbl':
        readTable(element, place)
        return null
      case 'w:footnote':
      case 'w:endnote':
        // A note with a type is the line that separates notes from the text.
        if (element.attributes['w:type'] === undefined) readBlocks(element, { ...place, tables: { count: 0 } })
        return null
      case 'w:sdt':
        return readBlockControl(element, place, open)
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:sdtContent':
      case 'w:smartTag': {
        let last = open
        for (const one of element.children) last = readBlock(one, place, last)
        return last
      }
      case 'mc:AlternateContent': {
        const chosen = chooseAlternative(element)
        for (const one of element.children) {
          for (const inner of one.children)
            readBlock(inner, one === chosen ? place : { ...place, fallback: true }, null)
        }
        return null
      }
      case 'w:altChunk':
      case 'w:subDoc':
        state.losses.embedded.push(place.path)
        return open
      default:
        return open
    }
  }

  function readBlockControl(element: XmlElement, place: Place, open: Paragraph | null): Paragraph | null {
    const content = child(element, 'w:sdtContent')
    const text = visibleText(element, source).trim()
    const role = controlRole(element, text)
    if (!content) return open
    if (role === 'printed') return readBlock(content, place, open)
    const before = paragraphs.length
    const last = readBlock(content, place, open)
    // The paragraphs of an answer keep their place, for the controls beside them, and lose their words.
    const held = paragraphs.slice(before)
    for (const one of held) {
      one.text = role === 'checkbox' ? one.text : ''
      one.pieces = role === 'checkbox' ? one.pieces : []
    }
    const control = readControl(element, text)
    if (held[0]) held[0].controls.push(control)
    return last
  }

  function readParagraph(element: XmlElement, place: Place, open: Paragraph | null): Paragraph | null {
    const paragraph = open ?? {
      part,
      block: blocks.get(element)!,
      elements: [],
      path: place.path,
      cell: place.cell,
      text: '',
      pieces: [],
      controls: [],
      fallback: place.fallback,
      inTextBox: place.inTextBox
    }
    paragraph.elements.push(element)
    if (!open) paragraphs.push(paragraph)
    inline.boxes = []
    readInline(element, paragraph, inline)
    for (const [i, box] of inline.boxes.splice(0).entries()) {
      readBlocks(box.content, {
        ...place,
        path: `${place.path}/textbox[${i + 1}]`,
        fallback: place.fallback || box.fallback,
        inTextBox: true,
        tables: { count: 0 }
      })
    }
    const mark = child(child(element, 'w:pPr'), 'w:rPr')
    return child(mark, 'w:del') || child(mark, 'w:moveFrom') ? paragraph : null
  }

  function readTable(table: XmlElement, place: Place): void {
    const number = state.table++
    const path = `${place.path}/table[${++place.tables.count}]`
    let row = 0
    forRows(table, (element) => {
      const properties = child(element, 'w:trPr')
      const index = row++
      if (child(properties, 'w:del')) return
      let column = Number(childValue(properties, 'w:gridBefore') ?? 0)
      let cell = 0
      forCells(element, (one) => {
        const cellProperties = child(one, 'w:tcPr')
        const span = Math.max(1, Number(childValue(cellProperties, 'w:gridSpan') ?? 1) || 1)
        cell++
        if (child(cellProperties, 'w:cellDel')) return
        readBlocks(one, {
          ...place,
          path: `${path}/row[${index + 1}]/cell[${cell}]`,
          cell: { table: number, row: index, column, span },
          tables: { count: 0 }
        })
        column += span
      })
    })
  }

  readBlocks(root.name === 'w:document' ? (child(root, 'w:body') ?? root) : root, {
    path: name,
    cell: null,
    fallback: false,
    inTextBox: false,
    tables: { count: 0 }
  })
  return paragraphs
}

/** The choice that Word shows: the first one with words in it, otherwise the fallback. */
export function chooseAlternative(element: XmlElement): XmlElement | undefined {
  const choices = element.children.filter((one) => one.name === 'mc:Choice')
  return choices.find(holdsText) ?? child(element, 'mc:Fallback') ?? choices[0]
}

function holdsText(element: XmlElement): boolean {
  return element.name === 'w:t' || element.name === 'w:sym' || element.children.some(holdsText)
}

function indexParagraphs(element: XmlElement, blocks: Map<XmlElement, number>, state: ReadState): void {
  if (element.name === 'w:p') blocks.set(element, state.block++)
  for (const one of element.children) indexParagraphs(one, blocks, state)
}

function forRows(element: XmlElement, each: (row: XmlElement) => void): void {
  for (const one of element.children) {
    if (one.name === 'w:tr') each(one)
    else if (one.name !== 'w:tblPr' && one.name !== 'w:tblGrid' && !isGone(one)) forRows(one, each)
  }
}

function forCells(element: XmlElement, each: (cell: XmlElement) => void): void {
  for (const one of element.children) {
    if (one.name === 'w:tc') each(one)
    else if (one.name !== 'w:trPr' && !isGone(one)) forCells(one, each)
  }
}
