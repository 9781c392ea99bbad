import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/**
 * Words that stand in questions of every subject. A feature made of these alone would teach the classifier that
 * "in the last seven years have you" asks about health.
 */
const everywhere =
  'have has had having been be being is are was were am do does did done ever never not no yes in the last past year ' +
  'years month months day days any or and to of for a an at on by as it its if so but such than then with without ' +
  'into from upon out up each all one two three four five six seven eight nine ten twelve twenty eighteen thirty ' +
  'sixty time this that these those which who whom whose what when where how there here date since within before ' +
  'during previous preceding prior next after until application applicant apply following currently current now ' +
  'presently present please indicate answer question other another same your you i my me we our us he she his her ' +
  'him they their will would shall should can could may might must also only more most very own name list state ' +
  'give describe'

const stems = new Map<string, string>()
const plain = new Set(everywhere.split(' ').map(stem))

/** Words beyond this are not read: the opening of an item says what it asks. */
const mostWords = 600

/** The stems and neighbouring pairs of stems of a text, each once, in order of appearance. */
export function featuresOf(text: string): string[] {
  const words = wordsOf(text)
  const found = new Set<string>()
  for (const [at, word] of words.entries()) {
    if (!plain.has(word)) found.add(word)
    const next = words[at + 1]
    if (next !== undefined && !(plain.has(word) && plain.has(next))) found.add(`${word} ${next}`)
  }
  return [...found]
}

function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [word] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[a-z]+(?:'[a-z]+)?/g)) {
    words.push(stem(word))
    if (words.length === mostWords) break
  }
  return words
}

function stem(word: string): string {
  const before = stems.get(word)
  if (before !== undefined) return before
  const found = PorterStemmer.stem(word.slice(0, 40))
  if (stems.size < 20_000) stems.set(word, found)
  return found
}
