import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { makeDocx, para } from '../helpers/docx.js'
import type { HostileFile } from './files.js'

const question = para('1. Are you able to practise safely?')

/** DOCX files with bombs, loops, entities and lying directories. */
export function hostileDocx(good: Uint8Array): HostileFile[] {
  return [...bombs(), ...xml(), ...archives(good), ...parts()].map(([name, bytes]) => ({ name: `${name}.docx`, bytes }))
}

type Named = [string, Uint8Array]

function bombs(): Named[] {
  const megabytes = (count: number) => strToU8(' '.repeat(1024 * 1024)).length * count
  return [
    ['bomb-document', makeDocx({ body: question + ' '.repeat(megabytes(100)) })],
    ['bomb-member', makeDocx({ body: question, members: { 'word/media/image1.png': new Uint8Array(megabytes(300)) } })],
    ['bomb-many-members', makeDocx({ body: question, members: many(200, () => new Uint8Array(1024 * 1024 * 2)) })],
    ['members-20000', makeDocx({ body: question, members: many(20_000, () => new Uint8Array(1)) })],
    ['elements-2-million', makeDocx({ body: '<w:p/>'.repeat(2_000_000) })],
    ['paragraphs-100000', makeDocx({ body: question.repeat(100_000) })],
    [
      'deep-tables',
      makeDocx({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(2000)}${question}${'</w:tc></w:tr></w:tbl>'.repeat(2000)}` })
    ],
    [
      'deep-elements',
      makeDocx({ body: `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}` })
    ],
    ['long-paragraph', makeDocx({ body: para('Have you ever been treated for anything '.repeat(50_000)) })],
    ['long-attribute', makeDocx({ body: `<w:p w:rsidR="${'A'.repeat(20_000_000)}"/>${question}` })],
    ['nested-zip', makeDocx({ body: question, members: { 'word/embeddings/inner.zip': nested(6) } })]
  ]
}

function many(count: number, bytes: () => Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`word/media/m${index}.bin`, bytes()]))
}

function nested(depth: number): Uint8Array {
  const inner = depth === 0 ? new Uint8Array(1_000_000) : nested(depth - 1)
  return zipSync({ 'a.zip': inner, 'b.zip': inner })
}

function xml(): Named[] {
  const document = (content: string) => makeDocx({ body: '', members: { 'word/document.xml': content } })
  const head = '<?xml version="1.0"?>'
  const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${question}</w:body></w:document>`
  const entities = Array.from(
    { length: 12 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`
  ).join('')
  return [
    [
      'billion-laughs',
      document(`${head}<!DOCTYPE d [<!ENTITY e0 "ha">${entities}]>${body.replace('practise', '&e12;')}`)
    ],
    [
      'external-entity',
      document(`${head}<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body.replace('practise', '&x;')}`)
    ],
    ['external-dtd', document(`${head}<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">${body}`)],
    ['parameter-entity', document(`${head}<!DOCTYPE d [<!ENTITY % x SYSTEM "http://127.0.0.1:9/"> %x;]>${body}`)],
    ['not-xml', document('Have you ever')],
    ['empty-xml', document('')],
    ['cut-xml', document(body.slice(0, -30))],
    ['control-characters', document(body.replace('practise', '\u0001\u0008'))],
    ['utf16', makeDocx({ body: '', members: { 'word/document.xml': Buffer.from(`\ufeff${body}`, 'utf16le') } })],
    ['wrong-encoding', document(`<?xml version="1.0" encoding="ebcdic-cp-us"?>${body}`)],
    ['nul-bytes', makeDocx({ body: '', members: { 'word/document.xml': new Uint8Array(100_000) } })]
  ]
}

function archives(good: Uint8Array): Named[] {
  const set = (find: number[], offset: number, value: number[]): Uint8Array => {
    const copy = Buffer.from(good)
    for (let at = copy.indexOf(Buffer.from(find)); at >= 0; at = copy.indexOf(Buffer.from(find), at + 4)) {
      value.forEach((byte, index) => {
        copy[at + offset + index] = byte
      })
    }
    return copy
  }
  const central = [0x50, 0x4b, 1, 2]
  const local = [0x50, 0x4b, 3, 4]
  const end = [0x50, 0x4b, 5, 6]
  return [
    ['directory-sizes-small', set(central, 24, [1, 0, 0, 0])],
    ['directory-sizes-huge', set(central, 24, [255, 255, 255, 127])],
    ['directory-sizes-zip64', set(central, 24, [255, 255, 255, 255])],
    ['directory-offsets-wrong', set(central, 42, [9, 9, 9, 0])],
    ['directory-offsets-same', set(central, 42, [0, 0, 0, 0])],
    ['directory-method-unknown', set(central, 10, [99, 0])],
    ['members-called-encrypted', set(central, 8, [1, 0])],
    ['local-method-unknown', set(local, 8, [99, 0])],
    ['end-count-lies', set(end, 8, [255, 255, 255, 255])],
    ['end-offset-lies', set(end, 16, [1, 0, 0, 0])],
    ['end-missing', good.subarray(0, good.length - 22)],
    ['directory-only', Buffer.from([...end, ...new Array(18).fill(0)])]
  ]
}

function parts(): Named[] {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const rels = (target: string, mode = '') =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="${target}" ${mode}/></Relationships>`
  const without = (name: string) => {
    const files = unzipSync(makeDocx({ body: question }))
    delete files[name]
    return zipSync(files)
  }
  return [
    [
      'main-part-external',
      makeDocx({
        body: question,
        members: { '_rels/.rels': rels('http://127.0.0.1:9/x.xml', 'TargetMode="External"') }
      })
    ],
    ['main-part-outside', makeDocx({ body: question, members: { '_rels/.rels': rels('../../../../etc/passwd') } })],
    ['main-part-missing', without('word/document.xml')],
    ['types-missing', without('[Content_Types].xml')],
    ['relations-missing', without('_rels/.rels')],
    [
      'macro-renamed',
      makeDocx({
        body: question,
        mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
        members: { 'word/vbaProject.bin': strToU8('Attribute VB_Name') }
      })
    ],
    [
      'picture-external',
      makeDocx({
        body: `${question}<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rId9"/></w:drawing></w:r></w:p>`,
        members: {
          'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${relation}/image" Target="http://127.0.0.1:9/" TargetMode="External"/></Relationships>`
        }
      })
    ],
    [
      'subdocument-external',
      makeDocx({
        body: `${question}<w:subDoc r:id="rId9"/>`,
        members: {
          'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${relation}/subDocument" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`
        }
      })
    ],
    [
      'numbering-loop',
      makeDocx({
        body: question,
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/><w:styleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
      })
    ],
    [
      'style-loop',
      makeDocx({
        body: para('1. Are you well?', '<w:pStyle w:val="A"/>'),
        styles:
          '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
      })
    ],
    [
      'numbering-levels-beyond',
      makeDocx({ body: para('Are you well?', '<w:numPr><w:ilvl w:val="999999"/><w:numId w:val="-7"/></w:numPr>') })
    ],
    [
      'name-with-path',
      makeDocx({
        body: question,
        members: { '../../../../tmp/evil.txt': 'x', '/etc/evil': 'x', 'word\\..\\evil': 'x' }
      })
    ],
    ['empty-body', makeDocx({ body: '' })],
    ['strict-nonsense', makeDocx({ body: strFromU8(new Uint8Array(1000).fill(60)) })]
  ]
}
