import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import t from 'tap'
import { browserPath } from '../helpers/browser.js'
import { leftOut } from '../helpers/left-out.js'
import { broken, patience, startSite, until } from '../helpers/pages.js'

if (browserPath === null) leftOut(t, 'the way of an office through the pages in a real browser', 'Chromium')
else await inBrowser()

async function inBrowser(): Promise<void> {
  const { url, open, upload } = await startSite(t)

  await t.test('a PDF is uploaded and its result is walked card by card, by key and by button', async (t) => {
    const page = await open()
    await upload(page, ['riverbend-hospital-application.pdf'])
    t.match(await page.textContent('h1'), /riverbend-hospital-application\.pdf/)
    t.match(await page.textContent('.verdict-line'), /must change/)
    const names = await page.locator('[data-entry]').evaluateAll((all) => all.map((one) => one.dataset.entry))
    t.ok(names.length >= 7, 'there is a card for each health question')
    const active = () => page.locator('.entry.active').evaluateAll((all) => all.map((one) => one.dataset.entry))
    const focused = () => page.locator('.card:focus').getAttribute('id')
    for (const [index, name] of names.entries()) {
      await page.keyboard.press('j')
      t.strictSame(await active(), [name], 'one card is active, and cards come in their order')
      t.equal(await focused(), name, 'a screen reader is there too')
      t.equal(await page.textContent('[data-position]'), `${index + 1} of ${names.length}`)
    }
    await page.keyboard.press('k')
    t.strictSame(await active(), [names.at(-2)], 'and back')
    await page.getByRole('button', { name: 'Next' }).click()
    t.strictSame(await active(), [names.at(-1)])
    for (let step = 0; step < names.length; step++) await page.getByRole('button', { name: 'Previous' }).click()
    t.strictSame(await active(), [names[0]], 'the first card is the end of the way back')
    await page.close()
  })

  await t.test('a decision is made and shown with the card; keeping needs a reason of the list', async (t) => {
    const page = await open()
    await upload(page, ['riverbend-hospital-application.docx'])
    t.ok((await page.locator('.paper a.box').count()) > 0, 'the Word file is shown as text with its flagged words')
    const entry = page.locator('[data-entry]').first()
    await entry.locator('.decide summary').click()
    t.notOk(await entry.getByLabel('Reason for keeping').isVisible(), 'no reason is asked before it is needed')
    await entry.getByLabel('Keep it, with a reason').check()
    t.equal(await entry.getByLabel('Reason for keeping').locator('option').count(), 9, 'eight reasons, and none yet')
    await entry.getByLabel('Reason for keeping').selectOption('under-legal-review')
    await entry.getByLabel('Your name').fill('A. Reviewer')
    await entry.getByRole('button', { name: 'Save the decision' }).click()
    await page.waitForURL(/#item-/)
    t.match(await page.locator('[data-entry] .decision').first().textContent(), /Kept as it is by A\. Reviewer/)
    t.match(await page.textContent('.cards-bar'), /1 of 6 decided/)

    const next = page.locator('[data-entry]').nth(1)
    await next.locator('.decide summary').click()
    t.equal(await next.getByLabel('Your name').inputValue(), 'A. Reviewer', 'the name is typed once')
    await next.getByLabel('Keep it, with a reason').check()
    await next.getByRole('button', { name: 'Save the decision' }).click()
    await page.getByText('Keeping a question needs a reason.').waitFor()
    await page.close()
  })

  await t.test('the Word file with tracked changes is downloaded and opens', async (t) => {
    const page = await open('/', { acceptDownloads: true })
    await upload(page, ['riverbend-hospital-application.docx'])
    await page.locator('.menu summary').click()
    await page.keyboard.press('Escape')
    t.notOk(await page.locator('.menu ul').isVisible(), 'the menu closes by key')
    await page.locator('.menu summary').click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: /tracked changes/ }).click()
    const parts = unzipSync(await readFile(await (await waiting).path()))
    t.match(Buffer.from(parts['word/document.xml']!).toString('utf8'), /<w:ins /)
    await page.close()
  })

  await t.test('a form that cannot be read says what to do next to its name, and the page stays usable', async (t) => {
    const page = await open()
    await page.setInputFiles('#files', broken as never)
    await page.getByRole('button', { name: 'Review the form' }).click()
    const row = page.locator('.file.failed')
    await row.waitFor()
    t.match(await row.textContent(), /broken\.pdf.*damaged.*save it again/s)
    await upload(page, ['mesa-privileges-request.pdf'])
    t.match(await page.textContent('h1'), /mesa-privileges-request/)
    await page.close()
  })

  await t.test('forms are dropped anywhere on the page', async (t) => {
    const page = await open()
    const dropped = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer()
      for (const name of ['one.txt', 'two.txt'])
        transfer.items.add(new File(['1. Have you ever been treated for depression?'], name))
      return transfer
    })()`)
    await page.dispatchEvent('.promises', 'drop', { dataTransfer: dropped })
    t.match(await page.textContent('#progress'), /one\.txt.*two\.txt/s)
    await page.getByRole('button', { name: 'Review 2 forms' }).click()
    await page.waitForURL(/\/batches\//)
    await page.close()
  })

  await t.test('a guess is corrected and the form reviewed again', async (t) => {
    const page = await open()
    await upload(page, ['riverbend-hospital-application.docx'])
    const before = page.url()
    await page.locator('.context summary').click()
    await page.getByLabel('State').selectOption('VA')
    await page.getByLabel('Profession').selectOption('nurse')
    await page.getByRole('button', { name: 'Review again' }).click()
    await page.waitForURL((address) => /\/audits\//.test(address.pathname) && address.href !== before)
    t.match(await page.textContent('.context summary'), /Virginia.*nurse/)
    await page.close()
  })

  await t.test('a form is deleted on request and is gone', async (t) => {
    const page = await open()
    await upload(page, ['mesa-privileges-request.pdf'])
    const address = page.url()
    t.match(await page.textContent('.clock'), /Kept until .*\d+ h \d+ min left/)
    page.on('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Delete now' }).click()
    await page.waitForURL(/\?deleted/)
    t.match(await page.textContent('[role=status]'), /Deleted/)
    t.equal((await page.goto(address))?.status(), 404)
    await page.close()
  })

  await t.test('a sentence is read while it is typed', async (t) => {
    const page = await open('/try')
    await page.fill('#sentence', 'Have you ever been treated for a mental illness?')
    await page.locator('#reading .card.must-change').waitFor()
    t.match(await page.textContent('#reading'), /Looks back into the past/)
    t.match(await page.textContent('#reading .reading'), /asks about: treatment · any time in the past · mental health/)
    await page.fill('#sentence', 'Is your license active?')
    await page.locator('#reading .message.done').waitFor()
    await page.close()
  })

  await t.test('upload, result, decision and trying a sentence work without script', async (t) => {
    const page = await open('/', { javaScriptEnabled: false })
    await upload(page, ['northfield-nursing-renewal.docx'])
    t.ok((await page.locator('.card').count()) > 0)
    const entry = page.locator('[data-entry]').first()
    await entry.locator('.decide summary').click()
    await entry.getByLabel('Accept the change').check()
    await entry.getByLabel('Your name').fill('A. Reviewer')
    await entry.getByRole('button', { name: 'Save the decision' }).click()
    t.match(await page.locator('.decision').first().textContent(), /Change accepted/)
    await page.locator('.menu summary').click()
    await page.getByRole('link', { name: /^Report/ }).click()
    t.match(await page.textContent('body'), /Use this instead/, 'the report opens')
    await page.goto(`${url}/try`)
    await page.fill('#sentence', 'Do you use illegal drugs?')
    await page.getByRole('button', { name: 'Read it' }).click()
    t.ok((await page.locator('#reading .card').count()) > 0)
    await page.goto(url)
    await upload(page, ['northfield-nursing-renewal.docx', 'mesa-privileges-request.pdf'])
    const rows = () => page.reload().then(() => page.locator('tr.done').count())
    t.equal(await until(rows, (number) => number === 2), 2, 'the list of a batch is renewed by hand')
    await page.close()
  })

  await t.test('the first recommended wording stands on the first screen of a laptop', async (t) => {
    const page = await open('/', { viewport: { width: 1280, height: 900 } })
    await upload(page, ['riverbend-hospital-application.docx'])
    const box = await page.locator('.recommended').first().boundingBox({ timeout: patience })
    t.ok(box && box.y + box.height < 900, `it ends at ${Math.round((box?.y ?? 0) + (box?.height ?? 0))} of 900`)
    await page.close()
  })
}
