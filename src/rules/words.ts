/** How strongly a token is set off from the one before it. */
export type Gap = 0 | 1 | 2 | 3

/** No gap, a comma, a clause mark (semicolon, colon, bracket, dash, box), the end of a sentence. */
export const gaps = { none: 0, comma: 1, clause: 2, sentence: 3 } as const

export interface Word {
  /** Lower case, straight quotes, no possessive ending; see `speller.ts` for what else is folded. */
  word: string
  /** UTF-16 offsets in the text it was read from. */
  start: number
  end: number
  gap: Gap
  /** The marks between the word before and this one, for rules that ask for a question mark or a bracket. */
  before: string
}

const abbreviations = new Set(
  'eg ie etc dr mr mrs ms no nos art sec st inc vs approx dept univ usc cfr lic cert ext tel fig para cf al hon prof rev gen col jr sr u.s u.k'.split(
    ' '
  )
)

const isWordCharacter = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0xfb00 && code <= 0xfb06) ||
  code === 0xad

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60
const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

const isPlain = (raw: string): boolean => /^[a-zA-Z0-9]+$/.test(raw)

function fold(raw: string): string {
  if (isPlain(raw)) return raw.toLowerCase()
  const plain = raw
    .toLowerCase()
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/\u00ad|-\r?\n[ \t]*/g, '')
    .replace(/[ﬀ-ﬆ]/g, (l) => ligatures[l] ?? l)
    .replace(/\./g, '')
  if (plain.endsWith("'s")) return plain.slice(0, -2)
  return plain.endsWith("'") ? plain.slice(0, -1) : plain
}

/** Cuts a text into words, left to right, in one pass. */
export function cutWords(text: string): Word[] {
  const words: Word[] = []
  const length = text.length
  let at = 0
  let after = 0
  while (at < length) {
    if (!isWordCharacter(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < length) {
      const code = text.charCodeAt(at)
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0
      if (isWordCharacter(code)) at++
      else if (code === 45 && (next === 10 || next === 13)) {
        const rest = /^-\r?\n[ \t]*(?=[a-z])/.exec(text.slice(at, at + 40))
        if (!rest) break
        at += rest[0].length
      } else if (isApostrophe(code) && at > start && isWordCharacter(next)) at++
      else if (code === 46 && isWordCharacter(next) && isDotted(text, start, at)) at++
      else break
    }
    const before = text.slice(after, start)
    const word = fold(text.slice(start, at))
    const last = words[words.length - 1]
    if (last && word === 'or' && last.word === 'and' && before === '/') {
      words[words.length - 1] = { ...last, word: 'or', end: at }
    } else if (word !== '') {
      words.push({ word, start, end: at, gap: last ? gapOf(before, last, text, start) : 0, before })
    }
    after = at
  }
  return words
}

/** True inside "e.g", "U.S", "Ph.D": single letters or short runs joined by full stops. */
function isDotted(text: string, start: number, dot: number): boolean {
  const from = Math.max(start, text.lastIndexOf('.', dot - 1) + 1)
  return dot - from <= 2 && /[a-z]/i.test(text[dot + 1] ?? '')
}

function gapOf(before: string, last: Word, text: string, start: number): Gap {
  if (before === ' ') return gaps.none
  if (/[?!]/.test(before)) return gaps.sentence
  if (/\n\s*\n/.test(before)) return gaps.sentence
  const dot = before.indexOf('.')
  if (dot >= 0 && /\.[\s\])}"'”’*†‡☐□_]/.test(`${before} `) && endsSentence(last, before, text[start] ?? ''))
    return gaps.sentence
  if (/[;:()[\]—–•☐☑☒□■◯○●▪|…]|\s-\s|--|\.{2,}|__/.test(before)) return gaps.clause
  if (/,/.test(before)) return gaps.comma
  return gaps.none
}

function endsSentence(last: Word, before: string, next: string): boolean {
  if (abbreviations.has(last.word)) return false
  if (/^\d+$/.test(last.word) && before.trim() === '.') return next !== next.toLowerCase() && last.word.length > 2
  if (last.word.length === 1 && last.word !== 'i') return false
  return next !== next.toLowerCase() || /[*†‡“"(☐]/.test(before) || /\d/.test(next) || next === ''
}
