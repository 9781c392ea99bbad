import type { DocxPackage } from '../../ooxml/package.js'
import type { FileParagraph } from '../../ooxml/read-file.js'
import type { XmlElement } from '../../ooxml/xml.js'

const numbered =
  /^w:(ins|del|moveFrom|moveTo|bookmarkStart|moveFromRangeStart|moveToRangeStart|[rp]PrChange|tblPrChange|trPrChange|tcPrChange|sectPrChange|numberingChange|cellIns|cellDel|cellMerge)$/

/** Ids are 32-bit; above this a file counts from a number of its own kind. */
const ceiling = 2_000_000_000

/** The highest id of tracked changes and bookmarks in the parts that are read. */
export function highestId(file: DocxPackage, paragraphs: FileParagraph[]): number {
  let highest = 0
  function look(element: XmlElement): void {
    if (numbered.test(element.name)) {
      const id = Number(element.attributes['w:id'])
      if (id > highest && id < ceiling) highest = id
    }
    for (const one of element.children) look(one)
  }
  for (const part of new Set([file.main, ...paragraphs.map((one) => one.part)])) look(file.xml(part))
  return highest
}
