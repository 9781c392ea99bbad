import { answerNotes, answerWords, boxMarks, howToAnswer, placeholders, ratingWords } from './words.js'

type TokenKind = 'box' | 'rule' | 'answer' | 'scale' | 'mark' | 'note' | 'word'

/** A word of a line, or a sign that stands there for the answer. */
export interface Token {
  kind: TokenKind
  text: string
  start: number
  end: number
}

const tokenPattern = new RegExp(
  [
    `(${boxMarks})`,
    `(_{2,}|\\.{4,}|…{2,}|(?:\\. ){3,}\\.?|‗{2,}|-{5,}|${placeholders})`,
    `(\\((?:skip|go|proceed|continue|complete)\\b[^()]{0,120}\\)|${howToAnswer}|${answerNotes}|[/|,()[\\]])`,
    `(\\b(?:${ratingWords}|\\d{1,2})(?![\\w’'.-]))`,
    `((?<![\\p{L}\\p{N}])(?:${answerWords})(?![\\p{L}\\p{N}’'-])[.:]?)`,
    // The mark of a footnote behind an answer or its box.
    `((?<=(?:yes|no|\\b[yn]|n/a|[☐_)\\]])[.:]? ?)(?:[*†‡§]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])(?![\\p{L}\\p{N}]))`,
    '((?:(?!\\.{4}|(?<=\\?)(?:yes|no)\\b)[^\\s/|,()[\\]_])+|_)'
  ].join('|'),
  'giu'
)

/** By the groups of the pattern. */
const kinds = ['box', 'rule', 'mark', 'scale', 'answer', 'note', 'word'] as const

export function* eachToken(text: string): Generator<Token> {
  for (const match of text.matchAll(tokenPattern)) {
    const kind = kinds[kinds.findIndex((_, group) => match[group + 1] !== undefined)]!
    yield { kind, text: match[0], start: match.index, end: match.index + match[0].length }
  }
}

export const isWord = (token: Token): boolean => token.kind === 'word'

/** Whether both answers of a pair are among the tokens: yes and no, true and false. */
export function hasPair(tokens: readonly Token[]): boolean {
  const has = (word: RegExp): boolean => tokens.some(({ kind, text }) => kind === 'answer' && word.test(text))
  return pairs.some(([one, other]) => has(one) && has(other))
}

const pairs = [
  [/^yes/i, /^no[.:]?$/i],
  [/^y[.:]?$/i, /^n[.:]?$/i],
  [/^true/i, /^false/i],
  [/^t[.:]?$/i, /^f[.:]?$/i]
] as const
