import type { Page, Response } from 'playwright-core'
import t from 'tap'
import { browserPath } from '../helpers/browser.js'
import { leftOut } from '../helpers/left-out.js'
import { broken, faults, patience, startSite } from '../helpers/pages.js'

if (browserPath === null) leftOut(t, 'axe, phone, paper and weight of every view in a real browser', 'Chromium')
else await inBrowser()

async function inBrowser(): Promise<void> {
  const { url, browser, open, upload } = await startSite(t)
  const page = await open()
  await upload(page, ['franklin-board-initial-license.pdf'])
  const pdf = new URL(page.url()).pathname
  await page.goto(url)
  await upload(page, ['riverbend-hospital-application.docx'])
  const docx = new URL(page.url()).pathname
  await page.goto(url)
  await upload(page, ['virginia-style-renewal.docx', 'prairie-health-plan.pdf', broken])
  await page.locator('table.files[data-status="done"]').waitFor({ timeout: patience })
  const batch = new URL(page.url()).pathname
  await page.close()
  const views = [
    '/',
    pdf,
    docx,
    batch,
    `${batch}/comparison`,
    '/rules',
    '/rules/past-condition',
    '/wordings',
    '/try',
    '/sign-in',
    '/nowhere',
    `/v1${docx}/report.html`
  ]

  for (const colorScheme of ['light', 'dark'] as const) {
    await t.test(`no view has an accessibility fault, ${colorScheme}`, async (t) => {
      // The report's own policy lets no test code in.
      const page = await open('/', { colorScheme, bypassCSP: true })
      for (const path of views) {
        await page.goto(url + path)
        await unfold(page)
        t.strictSame(await faults(page), [], path)
      }
      await page.goto(`${url}/try`)
      await page.fill('#sentence', 'Have you ever been treated for a mental illness?')
      await page.locator('#reading .card').waitFor()
      t.strictSame(await faults(page), [], 'a sentence that was tried')
      await page.close()
    })
  }

  await t.test('no view has an accessibility fault without script', async (t) => {
    const page = await open('/', { javaScriptEnabled: false })
    for (const path of views) {
      await page.goto(url + path)
      t.ok(await page.locator('main h1, header h1').isVisible(), path)
      for (const control of await page.locator('button:visible').all())
        t.ok(
          await control.evaluate((button) => (button as unknown as { form: unknown }).form !== null),
          'a button that is shown does something'
        )
    }
    await page.close()
  })

  await t.test('nothing runs over the edge of a phone, nor of a laptop at 200%', async (t) => {
    for (const width of [320, 390, 640]) {
      const page = await open('/', { viewport: { width, height: 800 } })
      for (const path of views) {
        await page.goto(url + path)
        t.equal(await page.locator('html').evaluate((html) => html.scrollWidth), width, `${path} at ${width}`)
      }
      await page.close()
    }
  })

  await t.test('on paper a result shows the verdict and every card, and no buttons', async (t) => {
    const page = await open(docx)
    await page.emulateMedia({ media: 'print' })
    t.ok(await page.locator('.verdict-line').isVisible())
    for (const card of await page.locator('[data-entry] .card').all()) t.ok(await card.isVisible())
    t.equal(await page.locator('main button:visible, .menu:visible, nav:visible').count(), 0)
    await page.close()
  })

  await t.test('every view asks nothing of any other server, and runs under the strict policy', async (t) => {
    const page = await open('/nowhere')
    const hosts = new Set<string>()
    const refused: string[] = []
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
    })
    for (const path of views) await page.goto(url + path, { waitUntil: 'load' })
    t.strictSame([...hosts], [new URL(url).host])
    t.strictSame(refused, [])
    await page.close()
  })

  await t.test('the first view stays under 100 KB', async (t) => {
    const page = await (await browser.newContext()).newPage()
    const answers: Response[] = []
    page.on('response', (response) => answers.push(response))
    await page.goto(url, { waitUntil: 'networkidle' })
    const sizes = await Promise.all(answers.map(async (answer) => (await answer.body()).length))
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    t.ok(sizes.length >= 3 && bytes < 100_000, `${bytes} bytes in ${sizes.length} answers, before any compression`)
    await page.close()
  })
}

async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}
