import t from 'tap'
import { boxedCards } from '../helpers/boxed-words.js'
import { browserPath } from '../helpers/browser.js'
import { hasProgram, leftOut } from '../helpers/left-out.js'
import { startSite } from '../helpers/pages.js'
import { samplePath } from '../helpers/samples.js'

const files = [
  samplePath('riverbend-hospital-application.pdf'),
  samplePath('franklin-board-initial-license.pdf'),
  samplePath('prairie-health-plan.pdf'),
  'test/layout/made/typed-list.office.pdf',
  'test/layout/made/two-columns.chromium.pdf',
  'test/layout/made/landscape.chromium.pdf',
  'test/layout/made/ruled-table.office.pdf'
]

if (browserPath === null) leftOut(t, 'the place of each box on the page', 'Chromium')
else if (!hasProgram('pdftotext', ['-v'])) leftOut(t, 'the place of each box on the page', 'pdftotext of poppler')
else {
  const { url, open, upload } = await startSite(t)
  const page = await open()
  for (const file of files) {
    await t.test(`each card's boxes cover its flagged words and no other, ${file.split('/').at(-1)}`, async (t) => {
      await page.goto(url)
      await upload(page, [file])
      const cards = await boxedCards(page, file)
      t.ok(cards.length > 0)
      for (const { card, bare, extra } of cards) t.strictSame({ card, bare, extra }, { card, bare: [], extra: [] })
    })
  }
}
