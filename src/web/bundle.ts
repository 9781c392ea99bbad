import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The browser script as one small ES module. */
export async function bundleScript(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./browser/main.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false
  })
  return result.outputFiles[0]!.text
}
