/**
 * Arguments for threads that run this program's files. A checkout runs as TypeScript: tsx does not follow into threads
 * on Node 20 by itself, and the loaders of test runners need seconds for each. Built files need nothing.
 */
export function threadArguments(): string[] | undefined {
  if (!import.meta.url.endsWith('.ts')) return undefined
  const api = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const code = `import { register } from ${api}; register()`
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
}
