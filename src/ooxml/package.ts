import { docxLimits } from './limits.js'
import { docxProblems } from './problems.js'
import { decodePart, parseXml, type XmlElement } from './xml.js'
import { inflateMember, readDirectory, type ZipMember } from './zip.js'

export interface Relationship {
  id: string
  /** The last step of the type: "header", "comments", "image". */
  type: string
  /** Name of the part inside the package; null when the target is outside it. */
  part: string | null
}

/** An opened DOCX: parts are inflated when they are asked for. */
export interface DocxPackage {
  members: Map<string, ZipMember>
  /** Name of the main part, usually `word/document.xml`. */
  main: string
  bytes(part: string): Uint8Array
  source(part: string): string
  /** The root element of a part. */
  xml(part: string): XmlElement
  relationships(part: string): Relationship[]
}

/**
 * Opens a Word document within the limits.
 * @throws Problem `document.damaged`, `document.too-large`, `document.encrypted`, `document.unsupported-type`
 */
export function openPackage(file: Uint8Array): DocxPackage {
  refuseContainer(file)
  const members = readDirectory(file)
  const roots = new Map<string, XmlElement>()
  const sources = new Map<string, string>()

  function bytes(part: string): Uint8Array {
    const member = members.get(part)
    if (!member) throw docxProblems.damaged('a part that it refers to is missing')
    if (member.unpacked > docxLimits.part) throw docxProblems.tooLarge('bytes in one part', docxLimits.part)
    return inflateMember(file, member)
  }
  function source(part: string): string {
    const kept = sources.get(part)
    if (kept !== undefined) return kept
    const text = decodePart(bytes(part))
    sources.set(part, text)
    return text
  }
  function xml(part: string): XmlElement {
    const root = roots.get(part) ?? parseXml(source(part))
    roots.set(part, root)
    return root
  }
  function relationships(part: string): Relationship[] {
    const name = relationshipsPart(part)
    return members.has(name) ? readRelationships(xml(name), part) : []
  }

  if (!members.has('[Content_Types].xml')) throw docxProblems.notDocx(kindOfZip(members))
  const main = relationships('').find((one) => one.type === 'officeDocument')?.part ?? 'word/document.xml'
  refuseOtherType(contentType(xml('[Content_Types].xml'), main), members)
  if (!members.has(main)) throw docxProblems.damaged('its main part is missing')
  return { members, main, bytes, source, xml, relationships }
}

/** Name of the part that lists the relationships of a part; '' stands for the package. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

export function contentType(types: XmlElement, part: string): string | undefined {
  const override = types.children.find(
    (one) => one.name === 'Override' && one.attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase()
  )
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase()
  const byExtension = types.children.find(
    (one) => one.name === 'Default' && one.attributes.Extension?.toLowerCase() === extension
  )
  return (override ?? byExtension)?.attributes.ContentType
}

function readRelationships(root: XmlElement, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  return root.children.flatMap((one) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = one.attributes
    if (one.name !== 'Relationship' || !id || !type || target === undefined) return []
    return {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      part: mode === 'External' ? null : resolve(folder, target)
    }
  })
}

function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Files that share an office file's container or first bytes. */
function refuseContainer(file: Uint8Array): void {
  if (file[0] !== 0xd0 || file[1] !== 0xcf || file[2] !== 0x11 || file[3] !== 0xe0) return
  const encrypted = Buffer.from('EncryptedPackage', 'utf16le')
  if (Buffer.from(file.buffer, file.byteOffset, file.byteLength).includes(encrypted)) throw docxProblems.encrypted()
  throw docxProblems.notDocx('an old binary Office file (.doc, .xls or .ppt)')
}

function kindOfZip(members: Map<string, ZipMember>): string {
  return members.has('mimetype') && members.has('META-INF/manifest.xml') ? 'an OpenDocument file' : 'a ZIP archive'
}

function refuseOtherType(type: string | undefined, members: Map<string, ZipMember>): void {
  if (type?.includes('macroEnabled')) throw docxProblems.macros()
  if (type?.includes('wordprocessingml') || members.has('word/document.xml')) return
  if (type?.includes('spreadsheetml')) throw docxProblems.notDocx('an Excel workbook')
  if (type?.includes('presentationml')) throw docxProblems.notDocx('a PowerPoint presentation')
  throw docxProblems.notDocx('a ZIP archive')
}
