import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import type { Anchor } from '../../src/contract/audit.js'
import type { Document } from '../../src/document/document.js'
import { readDocument } from '../../src/document/read.js'
import { findQuestions } from '../../src/questions/find.js'
import type { Question } from '../../src/questions/question.js'
import { type Printed, paragraphs, printedPages } from '../helpers/printed.js'

const partOf = (question: Question, { in: part, index }: Anchor): string => {
  if (part === 'definitions') return question.definitions[index!]!
  return question[part as 'text' | 'stem' | 'followUp'] ?? ''
}

/** The words that stand in the document where an anchor points. */
function wordsAt(document: Document, anchor: Anchor): string | null {
  const { block, offset, page, edges, box, start, end } = anchor
  for (const line of document.lines) {
    if (block !== undefined) {
      if (line.block === block) return line.text.slice(offset, offset! + end - start)
      continue
    }
    if (line.page !== page || !line.edges || Math.abs(line.box![1] - box![1]) > 0.01) continue
    const at = line.edges.findIndex(
      (edge, index) => edges!.every((x, step) => Math.abs((line.edges![index + step] ?? -1) - x) < 0.011) && edge >= 0
    )
    if (at >= 0) return line.text.slice(at, at + end - start)
  }
  return null
}

/** Says which words are not found under their anchors, and which have none. */
function faults(document: Document): string[] {
  const found: string[] = []
  for (const question of findQuestions(document)) {
    const bare = new Map<string, string[]>()
    for (const anchor of question.location.anchors ?? []) {
      const key = `${anchor.in}${anchor.index ?? ''}`
      const words = partOf(question, anchor)
      const left = bare.get(key) ?? [...words]
      const stands = wordsAt(document, anchor)?.replace(/\s/g, ' ')
      if (stands !== words.slice(anchor.start, anchor.end)) found.push(`${question.id} ${key}: ${stands}`)
      left.fill(' ', anchor.start, anchor.end)
      bare.set(key, left)
    }
    for (const [key, left] of bare)
      if (/[^\s;]/.test(left.join(''))) found.push(`${question.id} ${key} lacks ${left.join('')}`)
  }
  return found
}

for (const name of readdirSync('samples').filter((file) => /\.(?:pdf|docx)$/.test(file))) {
  t.test(`in ${name} every word stands where its anchor points`, async (t) => {
    const document = await readDocument(new Uint8Array(readFileSync(`samples/${name}`)), { ocr: false })
    t.ok(findQuestions(document).length > 0)
    t.same(faults(document), [])
  })
}

t.test('anchors are right behind labels, boxes, folded space, hyphens and joined lines, however a form is set', (t) => {
  const pieces = [
    '1. ',
    '(a) ',
    '☐ ',
    'Have  you',
    '\t',
    'self-',
    'condi\u00ad',
    'tion',
    ' ☐ Yes ☐ No',
    '?',
    ' If yes, explain.',
    ':',
    ' ____ ',
    'a\u200bb',
    '“Term” means this.',
    '*',
    ' Y N',
    ' 5',
    ' (',
    ')',
    'ends.',
    ' Note: x'
  ]
  let seed = 7
  const pick = (count: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % count
  }
  for (let round = 0; round < 300; round++) {
    const words = Array.from({ length: 12 }, () =>
      Array.from({ length: 1 + pick(6) }, () => pieces[pick(pieces.length)]!).join('')
    )
    const printed = words.map((text, index): Printed => [40 + pick(3) * 20 + pick(1000) / 1000, 40 + index * 12, text])
    t.same(faults(printedPages(printed)), [], `lines: ${JSON.stringify(words)}`)
    t.same(faults(paragraphs(...words)), [], `paragraphs: ${JSON.stringify(words)}`)
  }
  t.end()
})

t.test('every word of a page is in an item, a heading or an answer, but for captions of blanks', async (t) => {
  const document = await readDocument(new Uint8Array(readFileSync('samples/riverbend-hospital-application.pdf')), {
    ocr: false
  })
  const questions = findQuestions(document)
  const given = questions.flatMap(({ label, text, stem, section, followUp, definitions }) => [
    label,
    text,
    stem,
    section,
    followUp,
    ...definitions
  ])
  const all = given.join(' ').replace(/\s+/g, ' ')
  for (const { text } of document.lines) {
    if (text.includes('____')) continue
    const words = text
      .replace(/[☐_]|\b(?:Yes|No)\b/g, '')
      .split(/\s+/)
      .filter((word) => word.length > 3)
    t.ok(
      words.every((word) => all.includes(word)),
      text
    )
  }
})
