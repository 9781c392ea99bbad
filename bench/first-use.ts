/**
 * First use of the page, timed in a real browser: from the page's load to the end of reading the first recommended
 * wording. `node --import tsx bench/first-use.ts [FILE.pdf] [runs]`; best with a form of twenty pages.
 * The person's share is a model: choosing the file, then reading every word on the way at an unhurried pace.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { launchBrowser } from '../test/helpers/browser.js'

const [file = 'samples/franklin-board-initial-license.pdf', runs = '3'] = process.argv.slice(2)
const choosing = 10
/** Brysbaert 2019: adults read English non-fiction silently at 238 words a minute. */
const wordsPerMinute = 238

const data = await mkdtemp(join(tmpdir(), 'first-use-'))
const port = 4100 + Math.floor(Math.random() * 800)
const url = `http://127.0.0.1:${port}`
const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve'], {
  env: { ...process.env, STIGMACHECK_PORT: String(port), STIGMACHECK_DATA: data, STIGMACHECK_LOG: 'error' },
  stdio: ['ignore', 'ignore', 'inherit']
})
const gone = new Promise((resolve) => server.once('exit', resolve))
while (!(await fetch(`${url}/readyz`).catch(() => undefined))?.ok) await new Promise((r) => setTimeout(r, 100))
const browser = await launchBrowser()
try {
  for (let run = 1; run <= Number(runs); run++) await once(run)
} finally {
  await browser.close()
  server.kill('SIGTERM')
  await gone
  await rm(data, { recursive: true, force: true })
}

async function once(run: number): Promise<void> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  const began = performance.now()
  await page.goto(url)
  const loaded = performance.now()
  await page.setInputFiles('#files', file)
  const sent = performance.now()
  await page.getByRole('button', { name: 'Review the form' }).click()
  await page.waitForURL(/\/audits\//)
  const wording = page.locator('.recommended').first()
  await wording.waitFor()
  const read = performance.now()
  const machine = (loaded - began + read - sent) / 1000
  const card = page.locator('.card', { has: wording }).first()
  const texts = [
    await page.locator('h1').innerText(),
    await page.locator('.verdict-line').innerText(),
    await card.locator('header').innerText()
  ]
  for (const part of ['.quote', '.faults', '.recommended']) texts.push(await card.locator(part).first().innerText())
  const words = texts.join(' ').split(/\s+/).length
  const reading = (words / wordsPerMinute) * 60
  const box = await wording.boundingBox()
  const bottom = Math.round((box?.y ?? 0) + (box?.height ?? 0))
  const pages = await page.locator('.sheet').count()
  const picture = page.locator('.sheet-picture img').nth(Number(await firstBoxedPage(page)) - 1)
  while (pages > 0 && !(await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)))
    await page.waitForTimeout(50)
  console.log(
    `run ${run}, ${basename(file)}, ${pages} pages: page ${(loaded - began).toFixed(0)} ms, review ${(read - sent).toFixed(0)} ms, ` +
      `picture after ${(performance.now() - read).toFixed(0)} ms more; wording ends at ${bottom} of 900 pixels; ` +
      `${words} words to read; in all ${(machine + choosing + reading).toFixed(1)} s, of which the machine ${machine.toFixed(1)} s`
  )
  await page.close()
}

async function firstBoxedPage(page: import('playwright-core').Page): Promise<string> {
  const name = await page.locator('[data-entry]').first().getAttribute('data-entry')
  const sheet = page.locator('.sheet', { has: page.locator(`[data-box="${name}"]`) }).first()
  return ((await sheet.count()) > 0 ? await sheet.getAttribute('id') : 'page-1')!.slice('page-'.length)
}
