import type { Document, Field } from '../document.js'

/** How a question speaks; other tooltips say what to enter. */
const asks =
  /\?|\b(have|has|had|do|does|did|are|is|was|were|can|will|would) (you|your|the applicant|anyone|any|there)\b/i
/** Words from which a tooltip may be a question; shorter ones are captions. */
const leastWords = 6
/** Share of a tooltip's runs of three words that the page must print for it to count as printed. */
const printedShare = 0.4

/** The fields whose tooltip asks what the page does not print, each tooltip once. */
export function unprintedTooltips(document: Document): Field[] {
  const found = new Map<string, Field>()
  const printed = new Map<number, Set<string>>()
  for (const line of document.lines) {
    for (const field of line.fields ?? []) {
      const words = wordsOf(field.tooltip ?? '')
      if (words.length < leastWords || !asks.test(field.tooltip!) || found.has(field.tooltip!)) continue
      const page = line.page ?? 0
      if (!printed.has(page)) printed.set(page, runsOf(pageWords(document, page)))
      const runs = [...runsOf(words)]
      const share = runs.filter((run) => printed.get(page)!.has(run)).length / runs.length
      if (share < printedShare) found.set(field.tooltip!, field)
    }
  }
  return [...found.values()]
}

function pageWords(document: Document, page: number): string[] {
  return document.lines.filter((line) => line.page === page).flatMap((line) => wordsOf(line.text))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
}

function runsOf(words: string[]): Set<string> {
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`))
}
