import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser on this machine, or null: then a test says by name what it leaves out. */
export const browserPath = places.find((path) => path && existsSync(path)) ?? null

/** Starts the machine's Chromium, headless and without any traffic of its own. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  if (!browserPath) throw new Error('no Chromium on this machine')
  return await chromium.launch({
    executablePath: browserPath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--proxy-server=http://127.0.0.1:1',
      '--proxy-bypass-list=127.0.0.1;localhost'
    ]
  })
}
