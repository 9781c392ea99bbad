import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** A form of samples/, ready to be uploaded. */
export async function sampleFile(name: string): Promise<{ name: string; bytes: Buffer; blob: Blob }> {
  const bytes = await readFile(new URL(`../../samples/${name}`, import.meta.url))
  return { name, bytes, blob: new Blob([new Uint8Array(bytes)]) }
}

/** Where a form of samples/ lies. */
export function samplePath(name: string): string {
  return fileURLToPath(new URL(`../../samples/${name}`, import.meta.url))
}
