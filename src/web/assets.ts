import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { styleSheet } from './style.js'

/** A file that pages link to. */
export interface Asset {
  path: string
  mediaType: string
  body: string
  /** Strong validator, so that browsers ask once and keep it. */
  etag: string
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="1" y="1" width="30" height="30" rx="8" fill="#144e8c"/><path d="M9 11h14M9 16h8" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/><path d="m14 22 3 3 6.5-8" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>`

/** Builds the style sheet and the script once, at start. */
export async function buildAssets(): Promise<Asset[]> {
  return [
    asset('/assets/app.css', 'text/css; charset=utf-8', styleSheet),
    asset('/assets/app.js', 'text/javascript; charset=utf-8', await script()),
    asset('/assets/icon.svg', 'image/svg+xml', icon)
  ]
}

/** A built service carries the bundle beside this file; a checkout bundles its TypeScript in some twenty milliseconds. */
async function script(): Promise<string> {
  const built = fileURLToPath(new URL('./app.js', import.meta.url))
  if (existsSync(built)) return readFileSync(built, 'utf8')
  const { bundleScript } = await import('./bundle.js')
  return bundleScript()
}

function asset(path: string, mediaType: string, body: string): Asset {
  return { path, mediaType, body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}
