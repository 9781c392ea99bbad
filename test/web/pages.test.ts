import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { unzipSync } from 'fflate'
import type { BrowserContext, Page } from 'playwright-core'
import t from 'tap'
import { browserPath, launchBrowser } from '../helpers/browser.js'
import { backends } from '../helpers/database.js'
import { leftOut } from '../helpers/left-out.js'
import { samplePath } from '../helpers/samples.js'
import { startService } from '../helpers/service.js'

if (browserPath === null) leftOut(t, 'the pages in a real browser', 'Chromium')
else await inBrowser()

async function inBrowser(): Promise<void> {
  const [backend] = await backends()
  const { url } = await startService(t, backend!)
  const browser = await launchBrowser()
  t.teardown(() => browser.close())

  await t.test('a PDF is uploaded and its result is walked card by card with the keyboard', async (t) => {
    const page = await open(await browser.newContext())
    await upload(page, ['riverbend-hospital-application.pdf'])
    t.match(await page.textContent('h1'), /riverbend-hospital-application\.pdf/)
    t.match(await page.textContent('.verdict-line'), /must change/)
    const cards = await page.locator('[data-entry]').count()
    t.ok(cards >= 7, 'there is a card for each health question')
    for (let card = 0; card < cards; card++) {
      await page.keyboard.press('j')
      const active = page.locator('.entry.active')
      t.equal(await active.count(), 1, 'one card is active')
      t.equal(
        await active.getAttribute('data-entry'),
        await page.locator('[data-entry]').nth(card).getAttribute('data-entry'),
        'cards come in their order'
      )
    }
    await page.close()
  })

  await t.test('each box on the page covers the flagged words of its card, and leads to it', async (t) => {
    const page = await open(await browser.newContext())
    await upload(page, ['riverbend-hospital-application.pdf'])
    const box = page.locator('a.box').first()
    const anchor = await box.getAttribute('data-box')
    await box.focus()
    await page.keyboard.press('Enter')
    t.equal(await page.locator('.entry.active').getAttribute('data-entry'), anchor)
    const picture = page.locator('.sheet-picture img').first()
    await picture.scrollIntoViewIfNeeded()
    // The strict content policy forbids what waitForFunction does: the width is asked for until the picture is there.
    let width = 0
    for (const until = Date.now() + 60_000; width === 0 && Date.now() < until; await page.waitForTimeout(100))
      width = await picture.evaluate((element) => (element as unknown as { naturalWidth: number }).naturalWidth)
    t.ok(width > 0, 'the page is shown as a picture')
    await page.close()
  })

  await t.test('a decision is made and shown with the card', async (t) => {
    const page = await open(await browser.newContext())
    await upload(page, ['riverbend-hospital-application.docx'])
    t.ok((await page.locator('.paper a.box').count()) > 0, 'the Word file is shown as text with its flagged words')
    const entry = page.locator('[data-entry]').first()
    await entry.locator('.decide summary').click()
    await entry.getByLabel('Keep it, with a reason').check()
    await entry.getByLabel('Reason for keeping').selectOption('under-legal-review')
    await entry.getByLabel('Your name').fill('A. Reviewer')
    await entry.getByRole('button', { name: 'Save the decision' }).click()
    await page.waitForURL(/#item-/)
    t.match(await page.locator('[data-entry] .decision').first().textContent(), /Kept as it is by A\. Reviewer/)
    await page.close()
  })

  await t.test('the Word file with tracked changes is downloaded and opens', async (t) => {
    const page = await open(await browser.newContext({ acceptDownloads: true }))
    await upload(page, ['riverbend-hospital-application.docx'])
    await page.locator('.menu summary').click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: /tracked changes/ }).click()
    const parts = unzipSync(await readFile(await (await waiting).path()))
    t.match(Buffer.from(parts['word/document.xml']!).toString('utf8'), /<w:ins /)
    await page.close()
  })

  await t.test('cards are filtered by outcome', async (t) => {
    const page = await open(await browser.newContext())
    await upload(page, ['riverbend-hospital-application.pdf'])
    await page.locator('.chip.must-change').click()
    t.equal(await page.locator('[data-entry][data-outcome="must-change"]:visible').count(), 0)
    t.ok((await page.locator('[data-entry]:visible').count()) > 0)
    await page.close()
  })

  await t.test(
    'ten forms are one batch; a broken one says what to do and the others go on; the comparison sorts',
    async (t) => {
      const page = await open(await browser.newContext())
      const names = [
        'riverbend-hospital-application.docx',
        'northfield-nursing-renewal.docx',
        'summit-peer-reference.docx',
        'cedar-valley-model-application.docx',
        'virginia-style-renewal.docx',
        'franklin-board-initial-license.pdf',
        'prairie-health-plan.pdf',
        'harbor-attestation-model.pdf',
        'mesa-privileges-request.pdf'
      ]
      const broken = {
        name: 'broken.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7\nnothing follows')
      }
      const files = await Promise.all(
        names.map(async (name) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: await readFile(samplePath(name))
        }))
      )
      await page.setInputFiles('#files', [...files, broken])
      await page.getByRole('button', { name: 'Review the form' }).click()
      await page.waitForURL(/\/batches\//)
      await page.locator('table.files[data-status="done"]').waitFor({ timeout: 120_000 })
      const bad = page.locator('tr', { hasText: 'broken.pdf' })
      t.match(await bad.textContent(), /Could not be reviewed/)
      t.match(await bad.textContent(), /Save|Open|Send|Check/, 'it says what to do')
      t.equal(await page.locator('td', { hasText: /^Reviewed$/ }).count(), 9)

      await page.getByRole('link', { name: 'Compare the forms' }).click()
      const column = page.locator('table.comparison tbody td:nth-child(8)')
      await page.getByRole('button', { name: 'Must change' }).click()
      const up = (await column.allTextContents()).map(Number)
      t.same(
        up,
        [...up].sort((a, b) => a - b)
      )
      await page.getByRole('button', { name: 'Must change' }).click()
      const down = (await column.allTextContents()).map(Number)
      t.same(
        down,
        [...down].sort((a, b) => b - a)
      )
      t.ok((await page.locator('.tile.filled').count()) > 0, 'the state of a form is on the map')
      await page.close()
    }
  )

  await t.test('a form is deleted on request and is gone', async (t) => {
    const page = await open(await browser.newContext())
    await upload(page, ['mesa-privileges-request.pdf'])
    const address = page.url()
    page.on('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Delete now' }).click()
    await page.waitForURL(/\?deleted/)
    t.match(await page.textContent('[role=status]'), /Deleted/)
    t.equal((await page.goto(address))?.status(), 404)
    await page.close()
  })

  await t.test('a sentence is read while it is typed', async (t) => {
    const page = await open(await browser.newContext(), '/try')
    await page.fill('#sentence', 'Have you ever been treated for a mental illness?')
    await page.locator('#reading .card.must-change').waitFor()
    t.match(await page.textContent('#reading'), /Looks back into the past/)
    await page.close()
  })

  await t.test('upload, result, decision and trying a sentence work without script', async (t) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await open(context)
    await upload(page, ['northfield-nursing-renewal.docx'])
    t.ok((await page.locator('.card').count()) > 0)
    const entry = page.locator('[data-entry]').first()
    await entry.locator('.decide summary').click()
    await entry.getByLabel('Accept the change').check()
    await entry.getByLabel('Your name').fill('A. Reviewer')
    await entry.getByRole('button', { name: 'Save the decision' }).click()
    t.match(await page.locator('.decision').first().textContent(), /Change accepted/)
    await page.goto(`${url}/try`)
    await page.fill('#sentence', 'Do you use illegal drugs?')
    await page.getByRole('button', { name: 'Read it' }).click()
    t.ok((await page.locator('#reading .card').count()) > 0)
    await context.close()
  })

  await t.test('no view has an accessibility fault, in light and in dark', async (t) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme })
      const page = await open(context)
      await upload(page, ['franklin-board-initial-license.pdf'])
      const result = new URL(page.url()).pathname
      await page.goto(url)
      await upload(page, ['riverbend-hospital-application.docx', 'prairie-health-plan.pdf'])
      await page.locator('table.files[data-status="done"]').waitFor({ timeout: 60_000 })
      const batch = new URL(page.url()).pathname
      for (const path of [
        '/',
        result,
        batch,
        `${batch}/comparison`,
        '/rules',
        '/rules/past-condition',
        '/wordings',
        '/try',
        '/sign-in',
        '/nowhere'
      ]) {
        await page.goto(url + path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        t.same(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`),
          [],
          `${path}, ${colorScheme}`
        )
      }
      await context.close()
    }
  })

  await t.test('the first view stays under 100 KB compressed and asks nothing of any other server', async (t) => {
    const page = await (await browser.newContext()).newPage()
    let bytes = 0
    const hosts = new Set<string>()
    page.on('response', async (response) => {
      hosts.add(new URL(response.url()).host)
      bytes += (await response.body().catch(() => Buffer.alloc(0))).length
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    t.ok(bytes > 0 && bytes < 100_000, `${bytes} bytes even before compression`)
    t.same([...hosts], [new URL(url).host])
    await page.close()
  })

  async function open(context: BrowserContext, path = '/'): Promise<Page> {
    const page = await context.newPage()
    await page.goto(url + path)
    return page
  }

  async function upload(page: Page, names: string[]): Promise<void> {
    await page.setInputFiles('#files', names.map(samplePath))
    await page.getByRole('button', { name: 'Review the form' }).click()
    await page.waitForURL(names.length > 1 ? /\/batches\// : /\/audits\//, { timeout: 60_000 })
  }
}
