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

/** WebAssembly pages of 64 KiB: a page scanned in colour at 600 dpi needs 2,000 of them. A worker's heap limit does not cover this memory, so it has a ceiling of its own. */
const memoryPages = 3072

/** What Node has of WebAssembly and its types lack. */
const { compile, instantiate } = (
  globalThis as unknown as {
    WebAssembly: {
      compile(bytes: Uint8Array): Promise<object>
      instantiate(module: object, imports: object): Promise<object>
    }
  }
).WebAssembly

let code: Promise<object> | undefined
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
  code ??= readCode()
  const compiled = await code
  const loaded = await new Promise<WrappedPdfiumModule>((done, failed) => {
    const module = {
      print: quiet,
      printErr: quiet,
      // What V8 has learnt of the code stays when the memory is given up.
      instantiateWasm: (imports: object, ready: (instance: object) => void) => {
        instantiate(compiled, imports).then(ready, failed)
        return {}
      }
    }
    init(module as Parameters<typeof init>[0]).then(done, failed)
  })
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

async function readCode(): Promise<object> {
  const file = fileURLToPath(new URL('./pdfium.wasm', import.meta.resolve('@embedpdf/pdfium')))
  return compile(capMemory(new Uint8Array(await readFile(file)), memoryPages))
}
