/**
 * A phrase of the vocabulary, read from its one-line form:
 *
 *   treat~ for          word forms of "treat", then "for"
 *   psychiatr*          any word that begins so
 *   (a | b c)           one of these
 *   [any]               may be left out
 *   ..3                 up to three words of any kind, within the sentence
 *   #                   a number, in figures or words
 *   <condition>         anything the concept "condition" says
 */
export type Node =
  | { kind: 'word'; words: ReadonlySet<string> }
  | { kind: 'prefix'; prefix: string }
  | { kind: 'number' }
  | { kind: 'gap'; most: number }
  | { kind: 'concept'; id: string }
  | { kind: 'either'; options: Node[][] }

export type Phrase = Node[]

/** Letters that every prefix has: phrases are filed by them. */
export const shortestPrefix = 3

const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty sixty ninety hundred couple few several half'.split(
    ' '
  )
)
/** Numbers in words: they are part of the vocabulary's spelling. */
export const numbersInWords: ReadonlySet<string> = numberWords

export const isNumber = (word: string): boolean => /^\d+$/.test(word) || numberWords.has(word)

/** The common forms of an English verb or noun, irregular ones left to the vocabulary. */
export function wordForms(base: string): string[] {
  const forms = new Set([base])
  const last = base.at(-1)!
  const consonantY = /[^aeiou]y$/.test(base)
  if (consonantY) for (const end of ['ies', 'ied']) forms.add(base.slice(0, -1) + end)
  else if (/(s|x|z|ch|sh)$/.test(base)) forms.add(`${base}es`)
  else forms.add(`${base}s`)
  if (last === 'e') for (const form of [`${base}d`, `${base.slice(0, -1)}ing`]) forms.add(form)
  else if (!consonantY) for (const form of [`${base}ed`, `${base}ing`]) forms.add(form)
  if (consonantY) forms.add(`${base}ing`)
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(base)) for (const end of ['ed', 'ing']) forms.add(base + last + end)
  return [...forms]
}

/** @throws Error with the reason when the phrase cannot be read. */
export function parsePhrase(source: string): Phrase {
  const pieces =
    source
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .match(/\.\.\d+|<[a-z0-9-]+>|[()[\]|#]|[^\s()[\]|<>#]+/g) ?? []
  let at = 0
  const phrase = sequence(0)
  if (at < pieces.length) throw new Error(`"${source}": "${pieces[at]}" closes what was not opened`)
  if (phrase.length === 0) throw new Error('a phrase needs at least one word')
  if (isEmptyable(phrase)) throw new Error(`"${source}" matches nothing at all: one part must not be optional`)
  if (beginsWithGap(phrase)) throw new Error(`"${source}" can begin with a gap: a phrase begins with a word`)
  return phrase

  function sequence(depth: number): Phrase {
    const nodes: Phrase = []
    while (at < pieces.length) {
      const piece = pieces[at]!
      if (piece === ')' || piece === ']' || piece === '|') {
        if (depth === 0) break
        return nodes
      }
      at++
      nodes.push(node(piece, depth))
    }
    return nodes
  }

  function node(piece: string, depth: number): Node {
    if (piece === '(' || piece === '[') {
      const close = piece === '(' ? ')' : ']'
      const options = [sequence(depth + 1)]
      while (pieces[at] === '|') {
        at++
        options.push(sequence(depth + 1))
      }
      if (pieces[at] !== close) throw new Error(`"${source}": "${piece}" is not closed`)
      at++
      if (piece === '[') options.push([])
      return { kind: 'either', options }
    }
    if (piece === '#') return { kind: 'number' }
    if (piece.startsWith('..')) return { kind: 'gap', most: Number(piece.slice(2)) }
    if (piece.startsWith('<')) return { kind: 'concept', id: piece.slice(1, -1) }
    if (piece.endsWith('*')) return { kind: 'prefix', prefix: prefix(piece.slice(0, -1)) }
    if (piece.endsWith('~')) return { kind: 'word', words: new Set(wordForms(piece.slice(0, -1))) }
    if (!/^[a-z0-9']+$/.test(piece)) throw new Error(`"${source}": "${piece}" is not a word; write hyphens as spaces`)
    return { kind: 'word', words: new Set([piece]) }
  }

  function prefix(letters: string): string {
    if (letters.length < shortestPrefix) throw new Error(`"${source}": "${letters}*" needs at least three letters`)
    if (/\d/.test(letters)) throw new Error(`"${source}": "${letters}*" holds a figure; a beginning has letters only`)
    return letters
  }
}

export function isEmptyable(phrase: Phrase): boolean {
  return phrase.every((node) => node.kind === 'gap' || (node.kind === 'either' && node.options.some(isEmptyable)))
}

function beginsWithGap(phrase: Phrase): boolean {
  for (const node of phrase) {
    if (node.kind === 'gap') return true
    if (node.kind !== 'either') return false
    if (node.options.some(beginsWithGap)) return true
    if (!node.options.some(isEmptyable)) return false
  }
  return false
}

/** Every word that the phrases name, and every beginning with a star behind it. */
export function* wordsOf(lists: Iterable<Phrase[]>): Generator<string> {
  for (const list of lists)
    for (const phrase of list)
      for (const node of phrase) {
        if (node.kind === 'word') yield* node.words
        else if (node.kind === 'prefix') yield `${node.prefix}*`
        else if (node.kind === 'either') yield* wordsOf([node.options])
      }
}
