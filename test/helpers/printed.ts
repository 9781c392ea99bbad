import type { Document, Line } from '../../src/document/document.js'

/** A printed line: x, y and words, and how it is set. Each character is five points wide. */
export type Printed = [x: number, y: number, text: string, more?: Partial<Line>]

/** A PDF as the reader gives it, of lines at given places. */
export function printedPages(...pages: Printed[][]): Document {
  const lines = pages.flatMap((page, index) =>
    page.map(([x, y, text, more]): Line => {
      const edges = Array.from({ length: text.length + 1 }, (_, at) => x + at * 5)
      return { text, page: index + 1, box: [x, y, text.length * 5, 10], edges, fontSize: 10, ...more }
    })
  )
  return {
    mediaType: 'application/pdf',
    pages: pages.length,
    flow: 'lines',
    lines,
    fields: [],
    warnings: [],
    unread: []
  }
}

/** A Word or text document as the reader gives it. */
export function paragraphs(...texts: (string | (Partial<Line> & { text: string }))[]): Document {
  const lines = texts.map(
    (text, block): Line => ({
      page: null,
      block,
      ...(typeof text === 'string' ? { text } : text)
    })
  )
  return {
    mediaType: 'text/plain',
    pages: null,
    flow: 'paragraphs',
    lines,
    fields: [],
    warnings: [],
    unread: []
  }
}
