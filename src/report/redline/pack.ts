import type { DocxPackage } from '../../ooxml/package.js'
import { zip } from '../zip.js'

/** Writes the package anew: changed and new parts from text, all others with their bytes. */
export function writePackage(file: DocxPackage, changed: Map<string, string>): Uint8Array {
  const members: Record<string, Uint8Array> = {}
  for (const name of file.members.keys()) {
    if (name.endsWith('/')) continue
    const text = changed.get(name)
    members[name] = text === undefined ? file.bytes(name) : encode(text, file.bytes(name))
  }
  for (const [name, text] of changed) members[name] ??= new TextEncoder().encode(text)
  return zip(members)
}

/** Parts in UTF-16 stay in it, because their XML declaration says so. */
function encode(text: string, before: Uint8Array): Uint8Array {
  if (before[0] === 0xff && before[1] === 0xfe)
    return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  if (before[0] === 0xfe && before[1] === 0xff) {
    return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])
  }
  const mark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf
  return mark
    ? Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text, 'utf8')])
    : new TextEncoder().encode(text)
}
