/**
 * Mutates the structure of forms, not their bytes: empty cells, boxes alone, doubled and swapped elements, lines of one
 * letter. No document may be lost, and no line may fail. Run: `node --import tsx bench/structure-fuzz.ts [documents] [seed]`.
 */

import { failedOn } from '../src/contract/audit.js'
import { checkDocument } from '../src/worker/check.js'
import { cell, makeDocx, para, table } from '../test/helpers/docx.js'
import { seeded } from '../test/hostile/random.js'
import { page } from '../test/layout/kinds/page.js'

type Element = string | string[][]

const words = [
  '1. Have you ever been treated for a fear of heights? ☐ Yes ☐ No',
  '(a) left a post early?',
  'In the last year have you:',
  'Check if you have had any of the following:',
  '☐ Hay fever',
  '☐ True ☐ False',
  '☐',
  'Yes ☐* No ☐',
  '* Explain on another sheet.',
  '____Yes ____No 4. Do you teach?',
  'Y / N',
  'N/A',
  'Initials ____',
  'Please rate the applicant: Excellent Good Fair Poor',
  'Calm ☐ Strong ☐ Solid ☐ Weak',
  'If yes, explain: ________',
  'Name ____ Street ____',
  'PART II',
  '“Condition” means any illness.',
  'a',
  '1',
  '.',
  '(',
  '•',
  '',
  ' '
]

const count = Number(process.argv[2] ?? 5000)
const seed = Number(process.argv[3] ?? 1)
const next = seeded(seed)
const below = (most: number): number => Math.floor(next() * most)
const one = <T>(list: readonly T[]): T => list[below(list.length)]!

let lost = 0
let contained = 0
const began = process.cpuUsage()
for (let at = 0; at < count; at++) {
  const elements = mutated(Array.from({ length: 1 + below(14) }, element))
  const [bytes, name] = written(elements, at % 4)
  try {
    const { document } = await checkDocument(bytes, name, {})
    contained += document.unread.filter(({ reason }) => reason === failedOn).length
  } catch (error) {
    const { code } = error as { code?: string }
    // A form of nothing but white space has no words to read.
    if (code === 'document.empty') continue
    lost++
    console.log(`document ${at} of seed ${seed}: ${code ?? ''} ${(error as Error).stack}`)
    console.log(JSON.stringify(elements))
  }
}
const { user, system } = process.cpuUsage(began)
console.log(
  `${count} documents: ${lost} lost, ${contained} lines contained, ${Math.round((user + system) / 1e6)} s of processor time`
)
process.exit(lost + contained > 0 ? 1 : 0)

function element(): Element {
  if (next() < 0.7) return one(words)
  const columns = 1 + below(6)
  return Array.from({ length: 1 + below(5) }, () => Array.from({ length: columns }, () => one(words)))
}

function mutated(elements: Element[]): Element[] {
  for (let step = below(6); step > 0; step--) {
    const at = below(elements.length)
    const own = elements[at]!
    const kind = below(6)
    if (kind === 0) elements.splice(at, 0, own)
    else if (kind === 1) elements[at] = elements[below(elements.length)]!
    else if (kind === 2 && typeof own !== 'string') own[below(own.length)] = []
    else if (kind === 3 && typeof own !== 'string') one(own).fill(one(words))
    else if (kind === 4 && typeof own === 'string') elements[at] = own.slice(0, 1)
    else elements[at] = typeof own === 'string' ? `${own}\n${one(words)}` : own.toReversed()
  }
  return elements
}

function written(elements: readonly Element[], kind: number): [Uint8Array, string] {
  const rows = elements.flatMap((own) => (typeof own === 'string' ? [[own]] : own))
  if (kind === 3)
    return [page(rows.slice(0, 38).map((row) => row.map((text, at) => [40 + at * 90, text] as const))), 'form.pdf']
  if (kind === 2) return [new TextEncoder().encode(rows.map((row) => row.join('\t')).join('\n')), 'form.txt']
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const body = elements.map((own) =>
    typeof own === 'string'
      ? para(escaped(own))
      : table(...own.map((row) => row.map((text) => cell(para(escaped(text)))).join('')))
  )
  return [makeDocx({ body: body.join('') }), 'form.docx']
}
