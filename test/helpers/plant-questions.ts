import { openPackage } from '../../src/ooxml/package.js'
import { readFile } from '../../src/ooxml/read-file.js'
import { child } from '../../src/ooxml/xml.js'
import { writePackage } from '../../src/report/redline/pack.js'
import { applySplices } from '../../src/report/redline/splice.js'

const asked = [
  'Have you ever been treated for a mental illness?',
  'Have you been hospitalized for depression in the last ten years?',
  'Do you take any medication for anxiety?',
  'Have you ever been addicted to alcohol or drugs?'
] as const

/**
 * A Word document with four flagged questions put into it: in a paragraph, a table cell, a list item and a content
 * control. Null for a file that is no readable Word document or has no body.
 */
export function plantQuestions(docx: Uint8Array): Uint8Array | null {
  const file = open(docx)
  const body = file && child(file.xml(file.main), 'w:body')
  if (!file || !body || body.open === body.end) return null
  const { prefix } = body
  const tag = (name: string, content: string) => `<${prefix}${name}>${content}</${prefix}${name}>`
  const run = (text: string, look = '') =>
    tag('r', `${look ? tag('rPr', look) : ''}<${prefix}t xml:space="preserve">${text}</${prefix}t>`)
  const paragraph = (text: string, properties = '') =>
    tag('p', (properties ? tag('pPr', properties) : '') + run(text.slice(0, 12)) + run(text.slice(12), `<${prefix}b/>`))
  const numbers = file.relationships(file.main).find((one) => one.type === 'numbering')?.part
  const list =
    numbers && file.members.has(numbers) ? child(file.xml(numbers), 'w:num')?.attributes['w:numId'] : undefined
  const number =
    list === undefined ? '' : tag('numPr', `<${prefix}ilvl ${prefix}val="0"/><${prefix}numId ${prefix}val="${list}"/>`)
  const planted = [
    paragraph(asked[0]),
    tag(
      'tbl',
      tag('tblPr', '') +
        tag('tr', [paragraph('1.'), paragraph(asked[1]), paragraph('Yes / No')].map((one) => tag('tc', one)).join(''))
    ),
    paragraph(asked[2], number),
    tag('sdt', tag('sdtPr', `<${prefix}id ${prefix}val="123456789"/>`) + tag('sdtContent', paragraph(asked[3])))
  ]
  const blocks = body.children.filter((one) => one.name !== 'w:sectPr')
  const end = child(body, 'w:sectPr')?.start ?? body.close
  const splices = planted.map((text, i) => {
    const at = blocks[Math.floor((i * blocks.length) / planted.length)]?.start ?? end
    return { from: at, to: at, text }
  })
  return writePackage(file, new Map([[file.main, applySplices(file.source(file.main), splices)]]))
}

function open(docx: Uint8Array) {
  try {
    const file = openPackage(docx)
    readFile(file)
    return file
  } catch {
    return null
  }
}
