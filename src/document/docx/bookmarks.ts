import { zipSync } from 'fflate'
import type { DocxPackage } from '../../ooxml/package.js'
import { child, descendants } from '../../ooxml/xml.js'

export const bookmarkName = 'stigmacheck_'

/** Parts that mammoth reads; pictures, fonts and the like stay out of its copy. */
const useful = /(^|\/)(\[Content_Types\]\.xml|_rels\/.*\.rels|styles\.xml|numbering\.xml)$/i

/**
 * A copy of the package in which each paragraph begins with a bookmark that names its block. Blocks are counted as
 * the paragraph reader counts them: over the parts in the given order.
 */
export function withBookmarks(file: DocxPackage, parts: string[]): Uint8Array {
  const copy: Record<string, Uint8Array> = {}
  for (const name of file.members.keys()) if (useful.test(name)) copy[name] = file.bytes(name)
  let block = 0
  for (const part of parts) {
    const source = file.source(part)
    let marked = ''
    let at = 0
    for (const paragraph of descendants(file.xml(part), 'w:p')) {
      const name = `${bookmarkName}${block++}`
      if (paragraph.open === paragraph.end) continue
      const from = child(paragraph, 'w:pPr')?.end ?? paragraph.open
      const tag = `${paragraph.prefix}bookmarkStart`
      marked += `${source.slice(at, from)}<${tag} ${paragraph.prefix}id="${900_000 + block}" ${paragraph.prefix}name="${name}"/>`
      at = from
    }
    copy[part] = new TextEncoder().encode(marked + source.slice(at))
  }
  return zipSync(copy, { level: 0 })
}
