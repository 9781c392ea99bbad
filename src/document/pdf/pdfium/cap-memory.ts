const memorySection = 5

/**
 * Lowers the maximum of a WebAssembly module's memory, so that a document that wants more makes the engine fail
 * instead of the machine. The module is returned unchanged when its maximum is lower already.
 * @param pages the new maximum, in pages of 64 KiB
 * @throws RangeError when the module has no memory of its own with a maximum
 */
export function capMemory(wasm: Uint8Array<ArrayBuffer>, pages: number): Uint8Array<ArrayBuffer> {
  for (let at = 8; at < wasm.length; ) {
    const id = wasm[at]!
    const size = readNumber(wasm, at + 1)
    if (id === memorySection) return capSection(wasm, size.next, pages)
    at = size.next + size.value
  }
  throw new RangeError('the WebAssembly module has no memory')
}

function capSection(wasm: Uint8Array<ArrayBuffer>, start: number, pages: number): Uint8Array<ArrayBuffer> {
  const count = readNumber(wasm, start)
  const hasMaximum = (wasm[count.next]! & 1) === 1
  if (count.value !== 1 || !hasMaximum) throw new RangeError('the WebAssembly memory has no maximum')
  const minimum = readNumber(wasm, count.next + 1)
  const maximum = readNumber(wasm, minimum.next)
  if (maximum.value <= pages) return wasm
  const capped = wasm.slice()
  writeNumber(capped, minimum.next, maximum.next, Math.max(pages, minimum.value))
  return capped
}

/** LEB128, as WebAssembly writes its numbers. */
function readNumber(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0
  let shift = 0
  for (let next = at; ; next++) {
    const byte = bytes[next]!
    value += (byte & 0x7f) * 2 ** shift
    shift += 7
    if (byte < 0x80) return { value, next: next + 1 }
  }
}

/** Fills the bytes from `at` to `end` exactly, with leading continuation bytes where the number is shorter. */
function writeNumber(bytes: Uint8Array, at: number, end: number, value: number): void {
  let rest = value
  for (let index = at; index < end; index++) {
    const more = index < end - 1
    bytes[index] = (rest & 0x7f) | (more ? 0x80 : 0)
    rest = Math.floor(rest / 128)
  }
}
