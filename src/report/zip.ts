import { zipSync } from 'fflate'

/** Readers, this program's own among them, take a file that unpacks to very much more than its size for a bomb. */
const highestRatio = 100

const modified = new Date(1980, 0, 1)

/** The members as a ZIP file with a fixed time, so that the same input gives the same bytes. */
export function zip(members: Record<string, Uint8Array>): Uint8Array {
  const packed = zipSync(members, { level: 6, mtime: modified })
  const unpacked = Object.values(members).reduce((sum, bytes) => sum + bytes.length, 0)
  return unpacked > packed.length * highestRatio ? zipSync(members, { level: 0, mtime: modified }) : packed
}
