import type { DocxPackage } from '../../ooxml/package.js'
import { relationshipsPart } from '../../ooxml/package.js'
import { descendants } from '../../ooxml/xml.js'
import type { CommentParagraph } from './comment-text.js'
import { attributePrefix, author } from './revision.js'
import { applySplices } from './splice.js'
import { runContent, xmlText } from './xml-text.js'

const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

export interface Comment {
  id: number
  paragraphs: CommentParagraph[]
}

/** The comments that a file has already: their part and the next free id. */
export function readComments(file: DocxPackage): { part: string | null; next: number } {
  const part = file.relationships(file.main).find((one) => one.type === 'comments')?.part ?? null
  if (!part || !file.members.has(part)) return { part: null, next: 0 }
  const ids = descendants(file.xml(part), 'w:comment').map((one) => Number(one.attributes['w:id']) || 0)
  return { part, next: Math.max(-1, ...ids) + 1 }
}

/** The parts that change when comments are added: the comments, and where they are new, their listing. */
export function writeComments(file: DocxPackage, comments: Comment[], date?: string): Map<string, string> {
  const changed = new Map<string, string>()
  if (comments.length === 0) return changed
  const { part } = readComments(file)
  if (part) {
    const root = file.xml(part)
    const made = comments.map((one) => commentXml(one, root.prefix, date)).join('')
    const source = file.source(part)
    const splice =
      root.open === root.end
        ? { from: root.open - 2, to: root.end, text: `>${made}</${root.prefix}comments>` }
        : { from: root.close, to: root.close, text: made }
    changed.set(part, applySplices(source, [splice]))
    return changed
  }
  const main = file.source(file.main)
  const root = file.xml(file.main)
  const namespace = main.slice(root.start, root.open).includes(strict) ? strict : transitional
  const folder = file.main.slice(0, file.main.lastIndexOf('/') + 1)
  const name = freeName(file, folder)
  const body = comments.map((one) => commentXml(one, 'w:', date)).join('')
  changed.set(
    `${folder}${name}`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${body}</w:comments>`
  )
  register(file, `${folder}${name}`, name, changed)
  return changed
}

function register(file: DocxPackage, part: string, name: string, changed: Map<string, string>): void {
  const types = file.xml('[Content_Types].xml')
  const typesSource = file.source('[Content_Types].xml')
  const override = `<${types.prefix}Override PartName="/${part}" ContentType="${type}"/>`
  changed.set(
    '[Content_Types].xml',
    applySplices(typesSource, [{ from: types.close, to: types.close, text: override }])
  )

  const relations = relationshipsPart(file.main)
  if (!file.members.has(relations)) {
    changed.set(
      relations,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdStigmacheck" Type="${relation}" Target="${name}"/></Relationships>`
    )
    return
  }
  const root = file.xml(relations)
  const taken = new Set(root.children.map((one) => one.attributes.Id))
  let id = 'rIdStigmacheck'
  while (taken.has(id)) id += '1'
  const made = `<${root.prefix}Relationship Id="${id}" Type="${relation}" Target="${name}"/>`
  const source = file.source(relations)
  const splice =
    root.open === root.end
      ? { from: root.open - 2, to: root.end, text: `>${made}</${root.prefix}Relationships>` }
      : { from: root.close, to: root.close, text: made }
  changed.set(relations, applySplices(source, [splice]))
}

function freeName(file: DocxPackage, folder: string): string {
  let name = 'comments.xml'
  for (let i = 1; file.members.has(folder + name); i++) name = `comments${i}.xml`
  return name
}

function commentXml(comment: Comment, prefix: string, date: string | undefined): string {
  const own = attributePrefix(prefix)
  const when = date === undefined ? '' : ` ${own}date="${xmlText(date)}"`
  const body = comment.paragraphs
    .map(
      ({ lead, text }) =>
        `<${prefix}p>${boldRun(lead, prefix)}${run(lead && text ? ` ${text}` : text, prefix)}</${prefix}p>`
    )
    .join('')
  return `<${prefix}comment ${own}id="${comment.id}" ${own}author="${author}" ${own}initials="SC"${when}>${body}</${prefix}comment>`
}

const run = (text: string, prefix: string, look = ''): string =>
  text === '' ? '' : `<${prefix}r>${look}${runContent(text, prefix)}</${prefix}r>`

const boldRun = (text: string, prefix: string): string =>
  run(text, prefix, `<${prefix}rPr><${prefix}b/></${prefix}rPr>`)

/** The tags around commented words; `end` also holds the sign that opens the comment. */
export function commentTags(id: number, prefix: string): { start: string; end: string } {
  const own = attributePrefix(prefix)
  return {
    start: `<${prefix}commentRangeStart ${own}id="${id}"/>`,
    end: `<${prefix}commentRangeEnd ${own}id="${id}"/><${prefix}r><${prefix}commentReference ${own}id="${id}"/></${prefix}r>`
  }
}
