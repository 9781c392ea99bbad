import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import { capMemory } from './cap-memory.js'

type Name = Exclude<keyof WrappedPdfiumModule, 'pdfium'>

/** PDFium's own C functions: numbers in, numbers out. The wrapped ones cost twice the time. */
export type Pdfium = { [name in Name as `_${name}`]: (...args: number[]) => number } & {
  HEAPU8: Uint8Array
  HEAPU16: Uint16Array
  HEAP32: Int32Array
  HEAPF32: Float32Array
  HEAPF64: Float64Array
  _malloc: (bytes: number) => number
  _free: (pointer: number) => void
}

/** WebAssembly pages of 64 KiB. A worker's heap limit does not cover this memory, so it has a ceiling of its own. */
const memoryPages = 1536

let wasm: Promise<Uint8Array<ArrayBuffer>> | undefined
let engine: Promise<Pdfium> | undefined

/** The thread's one PDFium; loaded on first use, and again after `dropPdfium`. */
export function loadPdfium(): Promise<Pdfium> {
  engine ??= start()
  return engine
}

/** A trap inside PDFium leaves its memory in an unknown state: the next document gets a fresh one. */
export function dropPdfium(): void {
  engine = undefined
}

async function start(): Promise<Pdfium> {
  const quiet = () => {}
  wasm ??= readWasm()
  const loaded = await init({ wasmBinary: (await wasm).buffer, print: quiet, printErr: quiet })
  loaded.PDFiumExt_Init()
  return unguarded(loaded.pdfium as unknown as Guarded)
}

/** The module's functions check on each call that the module runs; a page makes some 20,000 calls. */
type Guarded = Pdfium & { wasmExports: Record<string, unknown> }

function unguarded(pdfium: Guarded): Pdfium {
  const bare = Object.create(pdfium) as Record<string, unknown>
  for (const [name, value] of Object.entries(pdfium.wasmExports)) {
    if (typeof value === 'function') bare[`_${name}`] = value
  }
  return bare as unknown as Pdfium
}

async function readWasm(): Promise<Uint8Array<ArrayBuffer>> {
  const file = fileURLToPath(new URL('./pdfium.wasm', import.meta.resolve('@embedpdf/pdfium')))
  return capMemory(new Uint8Array(await readFile(file)), memoryPages)
}
