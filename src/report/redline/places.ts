import type { Anchor, AuditQuestion, TextPart } from '../../contract/audit.js'
import type { FileParagraph } from '../../ooxml/read-file.js'

/** A stretch of a paragraph's accepted text. */
export interface Place {
  paragraph: FileParagraph
  start: number
  end: number
}

/** A point in the document at which words can be added. */
export interface Point {
  paragraph: FileParagraph
  at: number
}

/** Finds where the texts of questions stand in a document, by their anchors. */
export class Places {
  readonly #byBlock = new Map<number, FileParagraph>()

  constructor(paragraphs: FileParagraph[]) {
    for (const paragraph of paragraphs) if (!paragraph.fallback) this.#byBlock.set(paragraph.block, paragraph)
  }

  paragraph(block: number | undefined): FileParagraph | undefined {
    return block === undefined ? undefined : this.#byBlock.get(block)
  }

  /** Anchors of one text of a question in its order; those that do not fit the document are left out. */
  anchors(question: AuditQuestion, part: TextPart, index?: number): Anchor[] {
    const anchors = (question.location.anchors ?? []).filter(
      (anchor) => anchor.in === part && (part !== 'definitions' || (anchor.index ?? 0) === (index ?? 0))
    )
    return anchors
      .filter((anchor) => this.#fits(anchor, textOf(question, part, index)))
      .sort((a, b) => a.start - b.start)
  }

  /** Where the characters `[start, end)` of one text of a question stand. */
  find(question: AuditQuestion, part: TextPart, start: number, end: number, index?: number): Place[] {
    return this.anchors(question, part, index).flatMap((anchor) => {
      const from = Math.max(start, anchor.start)
      const to = Math.min(end, anchor.end)
      const paragraph = this.paragraph(anchor.block)
      if (from >= to || !paragraph) return []
      const shift = anchor.offset! - anchor.start
      return [{ paragraph, start: from + shift, end: to + shift }]
    })
  }

  /** The point right behind the character before `at`; at the beginning of the text, the point before the first. */
  point(question: AuditQuestion, at: number): Point | null {
    const anchors = this.anchors(question, 'text')
    const anchor = anchors.findLast((one) => one.start < at) ?? anchors[0]
    const paragraph = this.paragraph(anchor?.block)
    if (!anchor || !paragraph) return null
    return { paragraph, at: anchor.offset! + Math.min(Math.max(at, anchor.start), anchor.end) - anchor.start }
  }

  /** The words of the question are the words of the document at the anchor, white space apart. */
  #fits(anchor: Anchor, text: string): boolean {
    const paragraph = this.paragraph(anchor.block)
    if (!paragraph || anchor.offset === undefined || anchor.offset < 0) return false
    const there = paragraph.text.slice(anchor.offset, anchor.offset + anchor.end - anchor.start)
    return plain(there) === plain(text.slice(anchor.start, anchor.end)) && there.length === anchor.end - anchor.start
  }
}

export function textOf(question: AuditQuestion, part: TextPart, index = 0): string {
  return (part === 'definitions' ? question.definitions[index] : question[part]) ?? ''
}

function plain(text: string): string {
  return text.replace(/\s/g, ' ')
}
