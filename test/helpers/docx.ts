import { strToU8, zipSync } from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const others =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface DocxParts {
  /** What stands inside `w:body`. */
  body: string
  numbering?: string
  styles?: string
  footnotes?: string
  header?: string
  settings?: string
  /** More members, or other bytes for the same ones. */
  members?: Record<string, string | Uint8Array>
  mainType?: string
}

/** A small Word document around the given XML, for tests. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const optional = (['numbering', 'styles', 'footnotes', 'header', 'settings'] as const).filter(
    (name) => parts[name] !== undefined
  )
  const roots = {
    numbering: 'numbering',
    styles: 'styles',
    footnotes: 'footnotes',
    header: 'hdr',
    settings: 'settings'
  }
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${parts.mainType ?? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'}"/>${optional.map((name) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${optional.map((name, i) => `<Relationship Id="rId${i + 1}" Type="${relation}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document ${w} ${others}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`
  }
  for (const name of optional) files[`word/${name}.xml`] = `<w:${roots[name]} ${w}>${parts[name]}</w:${roots[name]}>`
  const packed: Record<string, Uint8Array> = {}
  for (const [name, content] of Object.entries({ ...files, ...parts.members })) {
    packed[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(packed, { mtime: '2026-01-01T00:00:00Z' })
}

/** A paragraph of one run, with its properties before it. */
export const para = (text: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${run(text)}</w:p>`

export const run = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const numbered = (id: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

export const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

export const cell = (content: string, properties = '') =>
  `<w:tc>${properties ? `<w:tcPr>${properties}</w:tcPr>` : ''}${content}</w:tc>`

export const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`

export const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
