import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from './browser.js'
import { backends } from './database.js'
import { samplePath } from './samples.js'
import { startService, type Test } from './service.js'

/** A file as a browser uploads it: a path, or a name with bytes. */
export type Upload = string | { name: string; mimeType: string; buffer: Buffer }

/** The page of a running service in a real browser. Both end with the test. */
export interface Site {
  url: string
  browser: Browser
  open(path?: string, options?: BrowserContextOptions): Promise<Page>
  /** Uploads samples by name, or files, and waits for the result or the batch. */
  upload(page: Page, files: Upload[]): Promise<void>
}

/** How long a busy machine may take for one step, in ms. */
export const patience = 60_000

export async function startSite(t: Test): Promise<Site> {
  const [backend] = await backends()
  const { url } = await startService(t, backend!)
  const browser = await launchBrowser()
  t.teardown(() => browser.close())
  return {
    url,
    browser,
    async open(path = '/', options = {}) {
      const page = await (await browser.newContext(options)).newPage()
      page.setDefaultTimeout(patience)
      await page.goto(url + path)
      return page
    },
    async upload(page, files) {
      await page.setInputFiles('#files', await Promise.all(files.map(asBytes)))
      await page.locator('form[data-check] button[type=submit]').click()
      const place = files.length > 1 ? /\/batches\// : /\/audits\//
      await page.waitForURL(place, { timeout: patience }).catch(async (cause) => {
        throw new Error(`No result; the page says: ${await page.locator('main').innerText()}`, { cause })
      })
    }
  }
}

async function asBytes(file: Upload): Promise<Exclude<Upload, string>> {
  if (typeof file !== 'string') return file
  const buffer = await readFile(file.includes('/') ? file : samplePath(file))
  return { name: basename(file), mimeType: 'application/octet-stream', buffer }
}

/** A PDF that no reader can open. */
export const broken: Upload = {
  name: 'broken.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\nnothing follows')
}

/** What axe finds on the page as it stands, a line a fault. */
export async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
}

/** Asks again until the answer is there, since the strict content policy forbids code in the page. */
export async function until<T>(ask: () => Promise<T>, right: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (right(answer) || Date.now() > end) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
