import { readDocument } from '../../../src/document/read.js'
import { findQuestions } from '../../../src/questions/find.js'
import type { Question } from '../../../src/questions/question.js'
import { answerLayouts } from './answers.js'
import { listLayouts } from './lists.js'
import type { Layout, Wanted } from './page.js'

export const kinds: Layout[] = [...answerLayouts, ...listLayouts]

export interface Score {
  wanted: number
  missed: string[]
  labels: string[]
  stems: string[]
  extra: string[]
}

/** Reads every layout and says what was missed, labelled or led wrong, and what was read that nobody asked. */
export async function scoreKinds(only = ''): Promise<Score> {
  const score: Score = { wanted: 0, missed: [], labels: [], stems: [], extra: [] }
  for (const layout of kinds) {
    if (!layout.name.startsWith(only)) continue
    const questions = findQuestions(await readDocument(layout.bytes()))
    const left = new Set(questions.filter(({ kind }) => !['note', 'follow-up', 'release'].includes(kind)))
    for (const one of layout.truth) {
      score.wanted++
      const found = [...left].find((question) => isSame(question, one))
      const where = `${layout.name}: ${one.text}`
      if (!found) {
        score.missed.push(where)
        continue
      }
      left.delete(found)
      if (plain(found.label) !== plain(one.label)) score.labels.push(`${where} (${found.label})`)
      if (one.stem && plain(found.stem) !== plain(one.stem)) score.stems.push(`${where} (${found.stem})`)
    }
    for (const { label, stem, text } of left) score.extra.push(`${layout.name}: ${label} ${stem ?? ''} | ${text}`)
  }
  return score
}

function isSame(question: Question, { text, options, rating }: Wanted): boolean {
  const own = ((question as { options?: { text: string }[] }).options ?? []).map((option) => plain(option.text))
  const listed = !options || options.map(plain).join('|') === own.join('|')
  return plain(question.text) === plain(text) && listed && (!rating || question.kind === 'rating')
}

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
