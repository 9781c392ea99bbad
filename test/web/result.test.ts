import { readFile } from 'node:fs/promises'
import t from 'tap'
import { browserPath } from '../helpers/browser.js'
import { leftOut } from '../helpers/left-out.js'
import { startSite, until } from '../helpers/pages.js'

if (browserPath === null) leftOut(t, 'the parts of a result in a real browser', 'Chromium')
else await inBrowser()

async function inBrowser(): Promise<void> {
  const { url, open, upload } = await startSite(t)
  const page = await open('/', { acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] })
  await upload(page, ['riverbend-hospital-application.pdf'])
  const result = page.url()
  t.beforeEach(() => page.goto(result))

  await t.test('card and box highlight each other', async (t) => {
    const box = page.locator('a.box').nth(2)
    const anchor = await box.getAttribute('data-box')
    await box.focus()
    await page.keyboard.press('Enter')
    t.equal(await page.locator('.entry.active').getAttribute('data-entry'), anchor, 'the box leads to its card')
    const other = page.locator('[data-entry]').first()
    const name = await other.getAttribute('data-entry')
    await other.locator('h3').click()
    const lit = await page.locator('a.box.active').evaluateAll((all) => all.map((one) => one.getAttribute('data-box')))
    t.ok(lit.length > 0 && lit.every((one) => one === name), 'the card lights its boxes and no other')
  })

  await t.test('the document opens at the words of the first card, as a picture', async (t) => {
    const picture = page.locator('.sheet-picture img').first()
    const width = () => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)
    t.ok((await until(width, (pixels) => pixels > 0)) > 0)
    const first = await page.locator('[data-entry]').first().getAttribute('data-entry')
    const pane = await page.locator('.document').boundingBox()
    const box = await page.locator(`a.box[data-box="${first}"] rect`).first().boundingBox()
    t.ok(pane && box && box.y >= pane.y && box.y < pane.y + pane.height, 'its box is within the pane')
  })

  await t.test('cards are filtered by outcome, and stepping skips what is hidden', async (t) => {
    const chip = page.locator('.chip.must-change')
    await chip.click()
    t.equal(await chip.getAttribute('aria-pressed'), 'false')
    t.equal(await page.locator('[data-entry][data-outcome="must-change"]:visible').count(), 0)
    await page.keyboard.press('j')
    t.equal(await page.locator('.entry.active').getAttribute('data-outcome'), 'clear')
    await chip.click()
    t.ok((await page.locator('[data-entry][data-outcome="must-change"]:visible').count()) > 0)
  })

  await t.test('the recommended wording is copied as it stands', async (t) => {
    const card = page.locator('.card', { has: page.locator('.recommended') }).first()
    await card.getByRole('button', { name: 'Copy the wording' }).first().click()
    await card.getByRole('button', { name: 'Copied' }).waitFor()
    const copied = await page.evaluate('navigator.clipboard.readText()')
    t.equal(copied, (await card.locator('.recommended').first().textContent())?.trim())
  })

  await t.test('"this is wrong" gives a test case of this item and nothing else of the form', async (t) => {
    const card = page.locator('.card').first()
    await card.locator('.wrong summary').click()
    const waiting = page.waitForEvent('download')
    await card.getByRole('link', { name: 'Download the test case' }).click()
    const lines = (await readFile(await (await waiting).path(), 'utf8')).trim().split('\n')
    t.equal(lines.length, 1)
    const { text, health, outcome, criteria } = JSON.parse(lines[0]!)
    t.ok((await card.locator('.quote').textContent())?.includes(text))
    t.match({ health, outcome }, { health: true, outcome: 'must-change' })
    t.ok(Object.keys(criteria).length > 0)
  })

  await t.test('the verdict is in plain words with the three published codings, and each is explained', async (t) => {
    t.match(await page.textContent('.verdict-line'), /This form asks more about health than the recommendations allow/)
    const strip = (await page.locator('.strip').textContent()) ?? ''
    t.match(strip, /JAMA 2021\s*0 of 4/)
    t.match(strip, /ALL IN\s*None of the 3 options/)
    t.match(strip, /Dyrbye 2017\s*Not consistent/)
    t.match(await page.textContent('section:has(> #codings)'), /Asks only about conditions that impair/)
  })

  await t.test('every reason names sources, and links lead to web addresses only', async (t) => {
    for (const finding of await page.locator('.finding').all()) t.match(await finding.textContent(), /\(.+\)/)
    const links = await page.locator('.sources a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    t.ok(links.length > 0)
    t.strictSame(
      links.filter((href) => !href?.startsWith('https://')),
      []
    )
  })

  await t.test('each download says what it holds, and holds it', async (t) => {
    const csv = page.locator('.menu a', { hasText: 'Table of findings' })
    const rows = Number(/(\d+) rows/.exec((await csv.textContent()) ?? '')?.[1])
    const answer = await page.request.get(url + (await csv.getAttribute('href')))
    const lines = (await answer.text()).split('\r\n').filter((line) => /^"?riverbend/.test(line))
    t.equal(lines.length, rows)
    for (const link of await page.locator('.menu a').all()) {
      const address = url + (await link.getAttribute('href'))
      t.equal((await page.request.get(address)).status(), 200, (await link.textContent()) ?? '')
    }
  })
}
