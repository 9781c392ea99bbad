import { type Control, controlRole, readControl, readLegacyControl } from './controls.js'
import { decodeText } from './decode.js'
import type { Losses, Paragraph, Piece } from './paragraph.js'
import { chooseAlternative } from './read-part.js'
import { fontOf, type Styles } from './styles.js'
import { isSymbolFont, readSymbol } from './symbols.js'
import { visibleText } from './visible-text.js'
import { child, childValue, toggle, type XmlElement } from './xml.js'

/** A complex field that is open at this place: its code, and whether its result is an answer. */
interface OpenField {
  code: string
  inResult: boolean
  answer: boolean
  control: Control | null
}

export interface InlineState {
  source: string
  styles: Styles
  losses: Losses
  /** Complex fields may begin in one paragraph and end in another. */
  fields: OpenField[]
  /** Text boxes of the paragraph being read, to be read after it. */
  boxes: { content: XmlElement; fallback: boolean }[]
  /** Printed marks of notes by "footnote:ID", and how many were numbered so far. */
  noteMarks: Map<string, string>
  notes: number
}

/** Pictures of at least this size (in EMU, 4 by 3 inches) can hold a page of questions. */
const pagePicture = { width: 3_657_600, height: 2_743_200 }

const markText: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-'
}

export function isGone(element: XmlElement): boolean {
  return element.name === 'w:del' || element.name === 'w:moveFrom'
}

/** Reads the runs of one `w:p` into the accepted text of a paragraph. */
export function readInline(element: XmlElement, paragraph: Paragraph, state: InlineState): void {
  const { source, styles } = state
  const paragraphStyle = styles.paragraph(childValue(child(element, 'w:pPr'), 'w:pStyle'))

  function add(piece: Omit<Piece, 'start' | 'inField'>): void {
    if (piece.text === '') return
    if (answering()) {
      noteAnswer(piece.text)
      return
    }
    const inField = state.fields.length > 0 || inSimpleField(piece.element)
    paragraph.pieces.push({ ...piece, start: paragraph.text.length, inField })
    paragraph.text += piece.text
  }
  /** Only that there is an answer is kept, never its words. An empty legacy field holds wide spaces. */
  function noteAnswer(text: string): void {
    const field = state.fields.at(-1)
    if (field?.inResult && field.control && text.trim() !== '') field.control.filled = true
  }
  /** Inside a field's code, or inside a result that an applicant typed. */
  function answering(): boolean {
    return state.fields.some((field) => !field.inResult || field.answer)
  }

  function read(parent: XmlElement, run: XmlElement | null, fallback: boolean): void {
    for (const one of parent.children) readOne(one, run, fallback)
  }

  function readOne(one: XmlElement, run: XmlElement | null, fallback: boolean): void {
    if (isGone(one)) {
      skipFields(one)
      return
    }
    switch (one.name) {
      case 'w:r':
        if (hidden(one)) hide(one)
        else read(one, one, fallback)
        return
      case 'w:pPr':
      case 'w:rPr':
      case 'w:sdtPr':
      case 'w:instrText':
        if (one.name === 'w:instrText') noteCode(one)
        return
      case 'w:t':
        addText(one, run)
        return
      case 'm:t':
        add({ text: decodeText(source, one.open, one.close).text, kind: 'mark', element: one, run: null })
        return
      case 'w:sym':
        add({
          text: readSymbol(one.attributes['w:font'] ?? '', Number.parseInt(one.attributes['w:char'] ?? '0', 16) || 0),
          kind: 'mark',
          element: one,
          run
        })
        return
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        addNoteMark(one, run)
        return
      case 'w:fldChar':
        readFieldCharacter(one, run)
        return
      case 'w:fldSimple':
        readSimpleField(one, fallback)
        return
      case 'w:sdt':
        readInlineControl(one, run, fallback)
        return
      case 'w:txbxContent':
        state.boxes.push({ content: one, fallback })
        return
      case 'w:drawing':
      case 'w:pict':
        notePicture(one)
        read(one, run, fallback)
        return
      case 'w:ruby':
        read(child(one, 'w:rubyBase') ?? one, run, fallback)
        return
      case 'mc:AlternateContent': {
        const chosen = chooseAlternative(one)
        for (const other of one.children) {
          if (other === chosen) read(other, run, fallback)
          else for (const box of boxesIn(other)) state.boxes.push({ content: box, fallback: true })
        }
        return
      }
      default: {
        const text = markText[one.name]
        if (text !== undefined) add({ text, kind: 'mark', element: one, run })
        else read(one, run, fallback)
      }
    }
  }

  function addText(one: XmlElement, run: XmlElement | null): void {
    const { text } = decodeText(source, one.open, one.close)
    const font = fontOf(child(run ?? undefined, 'w:rPr'))
    const read = [...text].some(isPrivate) || isSymbolFont(font) ? readSymbols(text, font) : text
    add({ text: read, kind: 'text', element: one, run })
  }

  /** The mark of a note is a superscript, so that it never reads as part of the word before it. */
  function addNoteMark(one: XmlElement, run: XmlElement | null): void {
    const id = `${one.name === 'w:footnoteReference' ? 'footnote' : 'endnote'}:${one.attributes['w:id'] ?? ''}`
    const custom = one.attributes['w:customMarkFollows'] !== undefined
    const mark = state.noteMarks.get(id) ?? (custom ? '*' : String(++state.notes))
    state.noteMarks.set(id, mark)
    if (!custom) add({ text: superscript(mark), kind: 'mark', element: one, run })
  }

  function hidden(run: XmlElement): boolean {
    const properties = child(run, 'w:rPr')
    if (!properties) return paragraphStyle.hidden ?? false
    return (
      toggle(properties, 'w:vanish') ??
      styles.character(childValue(properties, 'w:rStyle')).hidden ??
      paragraphStyle.hidden ??
      false
    )
  }

  function hide(run: XmlElement): void {
    if (visibleText(run, source).trim() !== '' && !answering()) state.losses.hiddenText = true
    skipFields(run)
  }

  /** Fields begin and end also where the text itself is not read. */
  function skipFields(parent: XmlElement): void {
    for (const one of parent.children) {
      if (one.name === 'w:fldChar') readFieldCharacter(one, null, true)
      else if (one.name === 'w:instrText') noteCode(one)
      else skipFields(one)
    }
  }

  function noteCode(one: XmlElement): void {
    const field = state.fields.at(-1)
    if (field && !field.inResult) field.code += decodeText(source, one.open, one.close).text
  }

  function readFieldCharacter(one: XmlElement, run: XmlElement | null, silent = false): void {
    const type = one.attributes['w:fldCharType']
    if (type === 'end') {
      state.fields.pop()
      return
    }
    if (type === 'separate') {
      const field = state.fields.at(-1)
      if (!field) return
      field.inResult = true
      field.answer ||= isAnswer(field.code)
      return
    }
    const control = readLegacyControl(one)
    if (control) paragraph.controls.push(control)
    if (control?.kind === 'checkbox' && !silent) add({ text: '☐', kind: 'mark', element: one, run })
    state.fields.push({ code: '', inResult: false, answer: control !== null, control })
  }

  function readSimpleField(one: XmlElement, fallback: boolean): void {
    const code = one.attributes['w:instr'] ?? ''
    if (/^\s*FORMCHECKBOX\b/i.test(code)) add({ text: '☐', kind: 'mark', element: one, run: null })
    else if (!isAnswer(code)) read(one, null, fallback)
  }

  function readInlineControl(one: XmlElement, run: XmlElement | null, fallback: boolean): void {
    const text = visibleText(one, source).trim()
    const role = controlRole(one, text)
    if (role !== 'printed') paragraph.controls.push(readControl(one, text))
    if (role === 'checkbox') add({ text: '☐', kind: 'mark', element: one, run: null })
    const content = child(one, 'w:sdtContent')
    if (role === 'printed' && content) read(content, run, fallback)
  }

  function notePicture(one: XmlElement): void {
    const extent = findExtent(one)
    const uri = findGraphic(one)
    if (uri?.includes('/diagram')) state.losses.diagrams.push(paragraph.path)
    if (!uri?.endsWith('/picture') || !extent) return
    if (extent.width >= pagePicture.width && extent.height >= pagePicture.height)
      state.losses.pictures.push(paragraph.path)
  }

  read(element, null, false)
}

function superscript(mark: string): string {
  return mark.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)
}

function isAnswer(code: string): boolean {
  return /^\s*FORM(TEXT|DROPDOWN|CHECKBOX)\b/i.test(code)
}

function isPrivate(character: string): boolean {
  return character >= '\uf000' && character <= '\uf0ff'
}

function readSymbols(text: string, font: string | undefined): string {
  const symbolFont = isSymbolFont(font) ? font! : null
  let result = ''
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (symbolFont || isPrivate(character))
      result += character === ' ' ? ' ' : readSymbol(symbolFont ?? 'Wingdings', character.charCodeAt(0))
    else result += character
  }
  return result
}

function inSimpleField(element: XmlElement): boolean {
  for (let one = element.parent; one && one.name !== 'w:p'; one = one.parent)
    if (one.name === 'w:fldSimple') return true
  return false
}

function boxesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((one) => (one.name === 'w:txbxContent' ? [one] : boxesIn(one)))
}

function findExtent(drawing: XmlElement): { width: number; height: number } | null {
  for (const one of drawing.children) {
    const extent = child(one, 'wp:extent')?.attributes
    if (extent) return { width: Number(extent.cx), height: Number(extent.cy) }
  }
  return null
}

function findGraphic(element: XmlElement): string | undefined {
  if (element.name === 'a:graphicData') return element.attributes.uri
  for (const one of element.children) {
    const found = findGraphic(one)
    if (found) return found
  }
  return undefined
}
