import { inflateRawSync } from 'node:zlib'
import { docxLimits } from './limits.js'
import { docxProblems } from './problems.js'

/** One member of a ZIP archive, as its directory describes it. */
export interface ZipMember {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  packed: number
  unpacked: number
  /** Offset of the packed bytes. */
  from: number
}

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

/**
 * Reads the directory of a ZIP archive and checks every limit before a byte is inflated. Own code and not fflate's
 * filter: fflate neither sees members that overlap nor stops when a member is larger than the directory says.
 * @throws Problem `document.damaged`, `document.too-large`, `document.encrypted`
 */
export function readDirectory(bytes: Uint8Array): Map<string, ZipMember> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findDirectoryEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff)
    throw docxProblems.hostile('it is a ZIP64 archive, which Word never writes')
  if (count > docxLimits.members) throw docxProblems.tooLarge('members', docxLimits.members)

  const members = new Map<string, ZipMember>()
  let total = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) throw truncated()
    const member = readEntry(bytes, view, at)
    if (members.has(member.name)) throw docxProblems.hostile('two members of it have the same name')
    members.set(member.name, member)
    total += member.unpacked
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (total > docxLimits.unpacked) throw docxProblems.tooLarge('unpacked bytes', docxLimits.unpacked)
  refuseOverlap([...members.values()])
  return members
}

/**
 * Inflates one member, never beyond the size that the directory promised.
 * @throws Problem `document.damaged` when the directory lies or the data are cut off
 */
export function inflateMember(bytes: Uint8Array, member: ZipMember): Uint8Array {
  const packed = bytes.subarray(member.from, member.from + member.packed)
  if (packed.length < member.packed) throw truncated()
  if (member.method === 0) return packed
  if (member.method !== 8) throw docxProblems.damaged('a member is packed in a way that Word does not use')
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(1, member.unpacked) }))
  } catch (cause) {
    throw docxProblems.damaged('a member cannot be unpacked to the size that the archive states', cause)
  }
}

function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === directoryEnd) return at
  }
  throw truncated()
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipMember {
  if (view.getUint16(at + 8, true) & 1) throw docxProblems.encrypted()
  const packed = view.getUint32(at + 20, true)
  const unpacked = view.getUint32(at + 24, true)
  const local = view.getUint32(at + 42, true)
  if (packed === 0xffffffff || unpacked === 0xffffffff || local === 0xffffffff) {
    throw docxProblems.hostile('it is a ZIP64 archive, which Word never writes')
  }
  if (unpacked > docxLimits.ratioFrom && unpacked > packed * docxLimits.ratio) {
    throw docxProblems.tooLarge('unpacked bytes a packed byte', docxLimits.ratio)
  }
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localHeader) throw truncated()
  const nameLength = view.getUint16(at + 28, true)
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\//, ''),
    method: view.getUint16(at + 10, true),
    packed,
    unpacked,
    from: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  }
}

/** Overlapping members are how a small archive claims the same bomb many times. */
function refuseOverlap(members: ZipMember[]): void {
  const sorted = members.filter((member) => member.packed > 0).sort((a, b) => a.from - b.from)
  sorted.forEach((member, i) => {
    const next = sorted[i + 1]
    if (next && member.from + member.packed > next.from) throw docxProblems.hostile('members of it overlap')
  })
}

function truncated() {
  return docxProblems.damaged('its end is missing or its directory does not fit its content')
}
