import { seeded } from './random.js'

/** One small damage, chosen by a seed: bits flipped, bytes overwritten, a stretch cut, doubled, moved or zeroed. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seeded(seed)
  const at = () => Math.floor(random() * bytes.length)
  // A Buffer's own slice would share the memory.
  const copy = new Uint8Array(bytes)
  switch (Math.floor(random() * 6)) {
    case 0:
      for (let count = 1 + Math.floor(random() * 40); count > 0; count--) copy[at()]! ^= 1 << Math.floor(random() * 8)
      return copy
    case 1:
      for (let count = 1 + Math.floor(random() * 200); count > 0; count--) copy[at()] = Math.floor(random() * 256)
      return copy
    case 2:
      return cut(copy, at(), 1 + Math.floor(random() * 2000))
    case 3: {
      const from = at()
      return Buffer.concat([copy.subarray(0, from), copy.subarray(from, from + 3000), copy.subarray(from)])
    }
    case 4:
      return copy.fill(0, at(), at())
    default:
      return changeNumber(copy, random)
  }
}

function cut(bytes: Uint8Array, from: number, length: number): Uint8Array {
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)])
}

/** Numbers are counts, lengths and references: the ones that readers trust. */
function changeNumber(bytes: Uint8Array, random: () => number): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const numbers = [...text.matchAll(/\d{1,10}/g)]
  const chosen = numbers[Math.floor(random() * numbers.length)]
  if (!chosen) return bytes
  const values = ['0', '-1', '1', '2147483647', '4294967296', '99999999999', String(Math.floor(random() * 500))]
  const value = values[Math.floor(random() * values.length)]!
  return Buffer.from(text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length), 'latin1')
}
