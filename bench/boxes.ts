/** Where the boxes stand on the pages of given PDFs, read back with poppler. `node --import tsx bench/boxes.ts URL FILE…` */
import { basename } from 'node:path'
import { boxedCards } from '../test/helpers/boxed-words.js'
import { launchBrowser } from '../test/helpers/browser.js'

const [url = 'http://127.0.0.1:3000', ...files] = process.argv.slice(2)
const browser = await launchBrowser()
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
for (const file of files) {
  await page.goto(url)
  await page.setInputFiles('#files', file)
  await page.getByRole('button', { name: 'Review the form' }).click()
  await page.waitForURL(/\/audits\//, { timeout: 60_000 })
  const cards = await boxedCards(page, file)
  const boxes = cards.reduce((sum, card) => sum + card.boxes, 0)
  const flagged = await page
    .locator('[data-entry]')
    .evaluateAll((all) => all.filter((one) => one.dataset.outcome !== 'clear').length)
  console.log(`${basename(file)}: ${flagged} flagged cards, ${cards.length} with boxes, ${boxes} boxes`)
  for (const { card, bare, extra } of cards)
    if (bare.length + extra.length > 0) console.log(`  ${card}: bare [${bare.join(' ')}], extra [${extra.join(' ')}]`)
}
await browser.close()
