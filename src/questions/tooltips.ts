import type { Box } from '../contract/audit.js'
import type { Document, Field } from '../document/document.js'
import type { Question } from './question.js'
import { openers } from './words.js'

type Asked = Omit<Question, 'id'>

/** Questions that only the tooltips of fields ask: what a screen reader says and the page does not print. */
export function tooltipQuestions(document: Document): Asked[] {
  const printed = new Map<number, Set<string>>()
  const asked = new Map<string, Asked>()
  for (const field of document.fields) {
    const text = field.tooltip?.replace(/\s+/g, ' ').trim() ?? ''
    if (!field.page || text.length > 2000 || text.split(' ').length < 4 || !openers.question.test(text)) continue
    const words = printed.get(field.page) ?? wordsOf(document, field.page)
    printed.set(field.page, words)
    const own = split(text)
    if (own.filter((word) => words.has(word)).length >= own.length * 0.7) continue
    const key = `${field.page} ${text}`
    const known = asked.get(key)
    if (known) addBox(known, field)
    else asked.set(key, questionOf(text, field))
  }
  return [...asked.values()]
}

function questionOf(text: string, field: Field): Asked {
  const question: Asked = {
    label: null,
    kind: 'question',
    text,
    stem: null,
    section: null,
    followUp: null,
    definitions: [],
    location: { page: field.page!, boxes: [], anchors: [] }
  }
  addBox(question, field)
  return question
}

function addBox({ location }: Asked, { box }: Field): void {
  if (box && !location.boxes?.some((one: Box) => one.join() === box.join())) location.boxes?.push(box)
}

function wordsOf(document: Document, page: number): Set<string> {
  return new Set(document.lines.filter((line) => line.page === page).flatMap(({ text }) => split(text)))
}

const split = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
