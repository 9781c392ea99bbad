import { readFile } from 'node:fs/promises'
import t from 'tap'
import { browserPath } from '../helpers/browser.js'
import { leftOut } from '../helpers/left-out.js'
import { broken, patience, startSite, type Upload } from '../helpers/pages.js'
import { samplePath } from '../helpers/samples.js'

if (browserPath === null) leftOut(t, 'batches and their comparison in a real browser', 'Chromium')
else await inBrowser()

async function inBrowser(): Promise<void> {
  const { open, upload } = await startSite(t)
  const done = { timeout: patience }

  await t.test('ten forms are one batch; a broken one says what to do and the others go on', async (t) => {
    const page = await open()
    await upload(page, [
      'riverbend-hospital-application.docx',
      'northfield-nursing-renewal.docx',
      'summit-peer-reference.docx',
      'cedar-valley-model-application.docx',
      'virginia-style-renewal.docx',
      'franklin-board-initial-license.pdf',
      'prairie-health-plan.pdf',
      'harbor-attestation-model.pdf',
      'mesa-privileges-request.pdf',
      broken
    ])
    await page.locator('table.files[data-status="done"]').waitFor(done)
    const bad = page.locator('tr', { hasText: 'broken.pdf' })
    t.match(await bad.textContent(), /Could not be reviewed/)
    t.match(await bad.textContent(), /save it again/, 'it says what to do')
    t.equal(await page.locator('td', { hasText: /^Reviewed$/ }).count(), 9)
    t.match(await page.locator('tr', { hasText: 'riverbend' }).textContent(), /Not aligned.*6 must change/s)
    t.match(await page.textContent('[data-batch-line]'), '9 of 10 reviewed, 1 could not be.')

    await page.getByRole('button', { name: 'Try the failed ones again' }).click()
    await page.locator('table.files[data-status="done"]').waitFor(done)
    t.match(await bad.textContent(), /Could not be reviewed/, 'what is broken stays broken, and the rest as it was')
    t.equal(await page.locator('tr.done').count(), 9)

    await page.getByRole('link', { name: 'Compare the forms' }).click()
    const column = page.locator('table.comparison tbody td:nth-child(4)')
    const head = page.locator('th', { hasText: 'Must change' })
    await head.getByRole('button').click()
    const up = (await column.allTextContents()).map(Number)
    t.equal(await head.getAttribute('aria-sort'), 'ascending')
    t.strictSame(
      up,
      up.toSorted((a, b) => a - b)
    )
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    t.equal(await head.getAttribute('aria-sort'), 'descending')
    const down = (await column.allTextContents()).map(Number)
    t.strictSame(down, up.toReversed())
    t.match(await page.textContent('section:has(> #missing)'), /broken\.pdf: it could not be read/)

    const tile = page.locator('a.tile')
    t.match(
      await tile.getAttribute('aria-label'),
      /^VA, 1 form: Verdict Not aligned; JAMA 2021 \d of 4; ALL IN .*; Dyrbye 2017 /
    )
    await page.getByRole('radio', { name: 'JAMA 2021' }).check()
    t.match(await tile.locator('.layer:visible .sign').textContent(), /^\d\/4$/, 'the map shows the chosen coding')
    await page.close()
  })

  await t.test('a batch is set against an earlier one, and deleted whole', async (t) => {
    const page = await open()
    const name = 'northfield-nursing-renewal.docx'
    await upload(page, [name, 'mesa-privileges-request.pdf'])
    await page.locator('table.files[data-status="done"]').waitFor(done)
    await page.goto(new URL('/', page.url()).href)
    const renamed: Upload = {
      name,
      mimeType: '',
      buffer: await readFile(samplePath('cedar-valley-model-application.docx'))
    }
    await upload(page, [renamed, 'mesa-privileges-request.pdf'])
    await page.locator('table.files[data-status="done"]').waitFor(done)
    const batch = page.url()
    await page.getByRole('link', { name: 'Compare the forms' }).click()
    await page.getByLabel('Compare with an earlier batch').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await page.waitForURL(/against=/)
    const row = page.locator('table.comparison tr', { hasText: name })
    t.match(await row.locator('td').nth(1).textContent(), 'Aligned')
    t.match(await row.locator('td').last().textContent(), 'Not aligned')
    t.match(await page.textContent('section:has(> #changes)'), /Not aligned before, aligned now/)

    await page.goto(batch)
    page.on('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Delete now' }).click()
    await page.waitForURL(/\?deleted/)
    t.equal((await page.goto(batch))?.status(), 404)
    await page.close()
  })

  await t.test('the files of an archive are a batch', async (t) => {
    const { zipSync } = await import('fflate')
    const page = await open()
    const archive = zipSync({
      'a.txt': Buffer.from('1. Are you well?'),
      'b.txt': Buffer.from('1. Is your license active?')
    })
    await page.setInputFiles('#files', { name: 'forms.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) })
    await page.getByRole('button', { name: 'Review the form' }).click()
    await page.waitForURL(/\/batches\//)
    await page.locator('table.files[data-status="done"]').waitFor(done)
    t.equal(await page.locator('table.files tbody tr').count(), 2)
    await page.close()
  })
}
