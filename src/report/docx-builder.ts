import { strToU8 } from 'fflate'
import { runContent } from './redline/xml-text.js'
import { zip } from './zip.js'

/** A stretch of text with one look. */
export interface TextRun {
  text: string
  bold?: boolean
  italic?: boolean
}

/** One paragraph of a new Word document. */
export interface TextBlock {
  style: 'Title' | 'Heading1' | 'Heading2' | 'Normal' | 'Quote' | 'ListBullet' | 'Small'
  runs: TextRun[]
  /** Begins on a new page. */
  newPage?: boolean
}

/** A paragraph of one look. */
export function block(style: TextBlock['style'], text: string, more: Partial<TextBlock> = {}): TextBlock {
  return { style, runs: [{ text }], ...more }
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The paragraphs as a Word document on US Letter paper. The same blocks give the same bytes. */
export function buildDocx(blocks: TextBlock[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${type}.numbering+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relation}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': stylesXml,
    'word/numbering.xml': `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${blocks.map(paragraphXml).join('')}<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1296" w:right="1296" w:bottom="1296" w:left="1296" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`
  }
  const members = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)]))
  return zip(members)
}

function paragraphXml({ style, runs, newPage }: TextBlock): string {
  const page = newPage ? '<w:pageBreakBefore/>' : ''
  const properties = style === 'Normal' && !newPage ? '' : `<w:pPr><w:pStyle w:val="${style}"/>${page}</w:pPr>`
  return `<w:p>${properties}${runs.map(runXml).join('')}</w:p>`
}

function runXml({ text, bold, italic }: TextRun): string {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}`
  return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}${runContent(text)}</w:r>`
}

const style = (id: string, name: string, paragraph: string, run: string) =>
  `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`

const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`

const stylesXml = `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>${size(22)}<w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('Normal', 'Normal', '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>', ''),
  style('Title', 'Title', '<w:keepNext/><w:spacing w:after="160"/>', `<w:b/>${size(32)}`),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>',
    `<w:b/>${size(26)}`
  ),
  style(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="1"/>',
    `<w:b/>${size(22)}`
  ),
  style(
    'Quote',
    'Quote',
    '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="808080"/></w:pBdr><w:ind w:left="284" w:right="284"/>',
    ''
  ),
  style('ListBullet', 'List Bullet', '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>', ''),
  style('Small', 'Small', '<w:spacing w:after="40"/>', size(18))
].join('')}</w:styles>`
