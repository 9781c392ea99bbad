import mammoth from 'mammoth'
import { docxLimits } from '../../ooxml/limits.js'
import type { DocxPackage } from '../../ooxml/package.js'
import { bookmarkName, withBookmarks } from './bookmarks.js'

/** What mammoth says of one paragraph. */
export interface ReadParagraph {
  text: string
  styleName: string | null
  bold: boolean
  italic: boolean
}

/** The nodes of mammoth's document that are of use here; its own types leave them out. */
interface MammothNode {
  type: string
  value?: string
  name?: string
  styleName?: string | null
  isBold?: boolean
  isItalic?: boolean
  children?: MammothNode[]
  notes?: { resolve?: unknown; _notes?: Record<string, { body: MammothNode[] }> }
}

/**
 * Reads the content with mammoth from a copy whose paragraphs carry bookmarks, and gives each by its block.
 * Nothing is found in a file too large for mammoth; null when it cannot read the file. The caller's own pass then
 * stands alone.
 */
export async function readWithMammoth(file: DocxPackage, parts: string[]): Promise<Map<number, ReadParagraph> | null> {
  const found = new Map<number, ReadParagraph>()
  if ((file.members.get(file.main)?.unpacked ?? 0) > docxLimits.mammoth) return found
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(withBookmarks(file, parts)) },
      {
        // The document is read here; mammoth's HTML is not needed.
        transformDocument: (document: MammothNode) => {
          collect(document, found)
          for (const note of Object.values(document.notes?._notes ?? {}))
            for (const one of note.body) collect(one, found)
          return { ...document, children: [] }
        }
      }
    )
  } catch {
    return null
  }
  return found
}

function collect(node: MammothNode, found: Map<number, ReadParagraph>): void {
  if (node.type === 'paragraph') {
    const bookmark = node.children?.find((one) => one.type === 'bookmarkStart' && one.name?.startsWith(bookmarkName))
    if (bookmark) found.set(Number(bookmark.name!.slice(bookmarkName.length)), describe(node))
  }
  for (const one of node.children ?? []) collect(one, found)
}

function describe(paragraph: MammothNode): ReadParagraph {
  const runs: MammothNode[] = []
  gather(paragraph, 'run', runs)
  const worded = runs.filter((run) => textOf(run).trim() !== '')
  return {
    text: textOf(paragraph),
    styleName: paragraph.styleName ?? null,
    bold: worded.length > 0 && worded.every((run) => run.isBold),
    italic: worded.length > 0 && worded.every((run) => run.isItalic)
  }
}

function gather(node: MammothNode, type: string, found: MammothNode[]): void {
  for (const one of node.children ?? []) {
    if (one.type === type) found.push(one)
    else gather(one, type, found)
  }
}

function textOf(node: MammothNode): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab') return '\t'
  if (node.type === 'checkbox') return '☐'
  return (node.children ?? []).map(textOf).join('')
}
