import { emptyBox, printed } from '../pdf/characters.js'
import type { Glyph, PageRead, Rule } from '../pdf/page.js'
import type { Picture } from '../pdf/pdfium/render.js'
import type { Recogniser, Word } from './engine.js'
import { findLabels } from './labels.js'
import { type DrawnLine, takeRules } from './rules.js'

/** What was recognised on a page, and how sure the recogniser is of its words, 0 to 100. */
export interface Recognised {
  glyphs: Glyph[]
  /** The lines that are drawn on an upright page. */
  rules: Rule[]
  confidence: number
  /** The other directions were looked at, and none was better. */
  settled?: boolean
}

/** A page whose words are less sure on the mean is called unread: its text would be guessed. */
export const leastConfidence = 60

/** Words less sure than this are dirt, rules and boxes taken for letters. */
const leastWord = 30
const dpi = 200

/** Enough to tell in which direction a page is written, at a quarter of the work. */
const roughDpi = 100
/** A page recognised as surely as this stands upright; less will do once a page was unsure and stood upright anyway. */
export const uprightFrom = { first: leastConfidence + 15, later: leastConfidence - 15 }

type Render = (options: { dpi: number; quarter: number }) => Picture | undefined

/**
 * Recognises a page. When its words are unsure the other three directions are looked at: scans lie as they were fed.
 * @param enough the confidence from which the page counts as upright without a look at the others
 */
export async function recognisePage(
  page: PageRead,
  render: Render,
  recogniser: Recogniser,
  enough = uprightFrom.first
): Promise<Recognised> {
  const upright = await recogniseTurned(0, page, render, recogniser)
  if (upright.confidence >= enough) return upright
  let best = { quarter: 0, confidence: upright.confidence }
  for (const quarter of [1, 3, 2]) {
    const picture = render({ dpi: roughDpi, quarter })
    const confidence = picture ? meanConfidence((await recogniser.words(picture.bytes)).filter(isWord)) : 0
    if (confidence > best.confidence) best = { quarter, confidence }
  }
  if (best.quarter === 0) return { ...upright, settled: true }
  const turned = await recogniseTurned(best.quarter, page, render, recogniser)
  return turned.confidence > upright.confidence ? turned : upright
}

async function recogniseTurned(
  quarter: number,
  page: PageRead,
  render: Render,
  recogniser: Recogniser
): Promise<Recognised> {
  const picture = render({ dpi, quarter })
  if (!picture) return { glyphs: [], rules: [], confidence: 0 }
  const rules = takeRules(picture)
  const words = nameBoxes((await recogniser.words(picture.bytes)).filter(isWord))
  const confidence = meanConfidence(words)
  const labels = confidence < leastConfidence ? [] : await findLabels(picture, words, recogniser)
  const turn = (4 - quarter) % 4
  return {
    glyphs: [...words, ...labels].flatMap((word) => spell(word, picture, page, turn)),
    rules: turn === 0 ? rules.map((rule) => inPoints(rule, picture)) : [],
    confidence
  }
}

function inPoints({ left, top, right, bottom }: DrawnLine, { scale }: Picture): Rule {
  return { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale }
}

/** An empty box before "Yes" or "No" is recognised as whatever letters look like a square. */
function nameBoxes(words: Word[]): Word[] {
  return words.map((word, index) => {
    const next = words[index + 1]
    const beside = next && Math.abs(next.baseline - word.baseline) < word.lineHeight
    const answered = beside && /^(?:yes|no|n\/a)\b/i.test(next.text) && squareLike.test(word.text)
    return answered || bracketed.test(word.text) ? { ...word, text: emptyBox } : word
  })
}

/** No word looks like this; a square does. */
const bracketed = /^\[(?:[\]JIl|0O]|[Jl|0O]\])$/

const squareLike = /^(?:[[(|][\])JjIil|1]?|[LCUIl][J1Il|]|[O0DQ□o])$/

function isWord(word: Word): boolean {
  return word.confidence >= (/[\p{L}\p{N}]/u.test(word.text) ? leastWord : 2 * leastWord)
}

/** Long words weigh more: single letters are often boxes. */
function meanConfidence(words: Word[]): number {
  let total = 0
  let weight = 0
  for (const { text, confidence } of words) {
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    total += confidence * letters
    weight += letters
  }
  return weight < 10 ? 0 : Math.round(total / weight)
}

/** Gives a word's characters equal shares of its width, on the page as displayed. */
function spell(word: Word, picture: Picture, page: PageRead, turn: number): Glyph[] {
  const characters = [...word.text]
  const share = (word.right - word.left) / characters.length / picture.scale
  const height = Math.min(word.lineHeight, (word.bottom - word.top) * 1.6) / picture.scale
  const size = Math.min(36, Math.max(5, height))
  return characters.map((character, index) => {
    const from = word.left / picture.scale + share * index
    const { left, right, baseline } = displayed(from, from + share, word.baseline / picture.scale, page, turn)
    const { text } = printed(character.codePointAt(0)!, '')
    return { text, left, right, baseline, size, bold: false, italic: false, spaced: index === 0, turn }
  })
}

/** From the picture, turned until its text stood upright, to the page as displayed. */
function displayed(from: number, to: number, baseline: number, page: PageRead, turn: number) {
  switch (turn) {
    case 1:
      return { left: from, right: to, baseline: page.width - baseline }
    case 2:
      return { left: page.width - to, right: page.width - from, baseline: page.height - baseline }
    case 3:
      return { left: page.height - to, right: page.height - from, baseline }
    default:
      return { left: from, right: to, baseline }
  }
}
