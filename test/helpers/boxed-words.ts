import { execFileSync } from 'node:child_process'
import type { Page } from 'playwright-core'

/** A word as poppler places it on a page: points, origin at the top left. */
interface PlacedWord {
  page: number
  text: string
  left: number
  right: number
  /** Its middle line. */
  y: number
}

/** What the boxes of one card cover, set against its flagged words. */
export interface BoxedCard {
  card: string
  boxes: number
  /** Flagged words that no box of the card covers. */
  bare: string[]
  /** Words under a box that are not flagged. */
  extra: string[]
}

/** Reads the boxes from the page and the words under them with another reader than the service's own. */
export async function boxedCards(page: Page, file: string): Promise<BoxedCard[]> {
  const words = placedWords(file)
  const boxes = await page.locator('a.box rect').evaluateAll((rects) =>
    rects.map((rect) => ({
      card: rect.parentElement?.getAttribute('data-box') ?? '',
      page: Number(rect.closest('.sheet')?.id.slice('page-'.length)),
      edges: ['x', 'y', 'width', 'height'].map((name) => Number(rect.getAttribute(name)))
    }))
  )
  const cards: BoxedCard[] = []
  for (const card of new Set(boxes.map((box) => box.card))) {
    const own = boxes.filter((box) => box.card === card)
    const under = (share: number) =>
      words
        .filter((word) => own.some((box) => box.page === word.page && covers(box.edges, word, share)))
        .flatMap(({ text }) => plain(text))
    const marks = await page.locator(`#${card} .quote > p mark, #${card} .quote > details mark`).allTextContents()
    // Where no words are named, the whole item is boxed.
    const named =
      marks.length > 0
        ? marks
        : await page.locator(`#${card} .quote > p:not(.stem, .follow-up, .note)`).allTextContents()
    const flagged = new Set(named.flatMap(plain))
    // Poppler takes "now/last" for one word: a part of it may be flagged.
    const covered = new Set(under(0.3))
    cards.push({
      card,
      boxes: own.length,
      bare: [...flagged].filter((word) => !covered.has(word)),
      extra: [...new Set(under(0.6))].filter((word) => !flagged.has(word))
    })
  }
  return cards
}

/** Whether the box lies over at least this share of the word. */
function covers([x, y, width, height]: number[], { left, right, y: middle }: PlacedWord, share: number): boolean {
  const overlap = Math.min(right, x! + width!) - Math.max(left, x!)
  return middle >= y! && middle <= y! + height! && overlap >= share * (right - left)
}

function plain(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function placedWords(file: string): PlacedWord[] {
  const xml = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const words: PlacedWord[] = []
  let page = 0
  for (const [tag, x1, y1, x2, y2, text] of xml.matchAll(
    /<page |<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g
  )) {
    if (tag === '<page ') page++
    else words.push({ page, text: withoutEntities(text!), left: +x1!, right: +x2!, y: (+y1! + +y2!) / 2 })
  }
  return words
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const withoutEntities = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
