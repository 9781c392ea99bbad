import type { Printed } from '../helpers/judge.js'

/** A change of print or spelling that leaves the meaning of a question alone. Null when it has nothing to change. */
export type Change = (item: Printed, random: () => number) => Printed | null

/** Changes every printed part of an item in the same way. */
const everywhere =
  (change: (text: string) => string): Change =>
  (item) => {
    const changed: Printed = { ...item, text: change(item.text) }
    if (item.stem !== undefined) changed.stem = change(item.stem)
    if (item.section !== undefined) changed.section = change(item.section)
    if (item.followUp !== undefined) changed.followUp = change(item.followUp)
    if (item.definitions !== undefined) changed.definitions = item.definitions.map(change)
    return JSON.stringify(changed) === JSON.stringify(item) ? null : changed
  }

const british: [RegExp, string][] = [
  [/\b(to|and|or|not|safely|can|cannot) practice\b/gi, '$1 practise'],
  [/\bpracticing\b/gi, 'practising'],
  [/\bjudgment\b/gi, 'judgement'],
  [/\bcounsel(ed|ing|or|ors)\b/gi, 'counsell$1'],
  [/\bbehavior/gi, 'behaviour'],
  [/\bprogram(s?)\b/gi, 'programme$1'],
  [/\b(hospital|real|recogn|organ|author|apolog|special)iz(e|ed|es|ing|ation|ations)\b/gi, '$1is$2'],
  [/\blicense(s?)\b/gi, 'licence$1'],
  [/\b(cent)er(s?)\b/gi, '$1re$2'],
  [/\b(col|hon|lab|fav)or(s|ed|ing|able)?\b/gi, '$1our$2'],
  [/\banesthesia\b/gi, 'anaesthesia'],
  [/\bfulfill\b/gi, 'fulfil'],
  [/\bcancel(ed|ing)\b/gi, 'cancell$1']
]

/** Two words that mean the same on a form; every one of them is in the vocabulary. */
const synonyms: [RegExp, string][] = [
  [/\bAre you currently\b/g, 'Are you presently'],
  [/\bDo you currently\b/g, 'Do you at present'],
  [/\bat present\b/gi, 'currently'],
  [/\bHave you ever\b/g, 'Have you at any time'],
  [/\bin the last\b/gi, 'within the past'],
  [/\bWithin the past\b/g, 'During the last'],
  [/\bimpairs\b/g, 'compromises'],
  [/\bcould\b/g, 'might'],
  [/\bmay\b(?= (impair|affect|limit|interfere|bear))/g, 'might'],
  [/\bmight\b/g, 'could'],
  [/\bpsychiatrist\b/g, 'psychologist'],
  [/\bcounselor\b/g, 'therapist'],
  [/\bhospitalized\b/g, 'admitted to a hospital'],
  [/\bmental illness\b/g, 'psychiatric disorder'],
  [/\bpsychological\b/g, 'psychiatric'],
  [/\billegal(?= (use|drug))/g, 'unlawful'],
  [/\billegally\b/g, 'unlawfully'],
  [/\bnow\b/g, 'currently'],
  [/\bdoctor\b/g, 'physician'],
  [/\bexplain\b/g, 'describe in detail'],
  [/\bfive years\b/g, '5 years'],
  [/\bten years\b/g, '10 years']
]

const typo = (word: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * (word.length - 3))
  const kind = Math.floor(random() * 3)
  if (kind === 0) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1)
  return word.slice(0, at) + word[at] + word.slice(at)
}

/** Seven kinds of change, by the name under which their results are reported. */
export const changes: Record<string, Change> = {
  'upper case': everywhere((text) => text.toUpperCase()),

  'British spelling': everywhere((text) => british.reduce((all, [from, to]) => all.replace(from, to), text)),

  'two typos': (item, random) => {
    const words = [...item.text.matchAll(/[A-Za-z]{6,}/g)]
    if (words.length === 0) return null
    const chosen = new Set([words[Math.floor(random() * words.length)]!, words[Math.floor(random() * words.length)]!])
    let text = item.text
    for (const word of [...chosen].sort((a, b) => b.index - a.index))
      text = text.slice(0, word.index) + typo(word[0], random) + text.slice(word.index + word[0].length)
    return text === item.text ? null : { ...item, text }
  },

  'white space and line breaks': (item, random) => ({
    ...item,
    text: `  ${item.text.replace(/ /g, () => [' ', ' ', '  ', '\n', ' \n  ', '\t'][Math.floor(random() * 6)]!)}\n`
  }),

  'curly and straight quotes': everywhere((text) =>
    /["']/.test(text)
      ? text
          .replace(/(^|[\s(])"/g, '$1“')
          .replaceAll('"', '”')
          .replaceAll("'", '’')
      : text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
  ),

  'label and answer boxes left on': (item, random) => {
    const number = 1 + Math.floor(random() * 30)
    const label = [
      `${number}.`,
      `${number})`,
      `(${'abcdefgh'[number % 8]})`,
      `Q${number}.`,
      `${number}${'abc'[number % 3]}.`
    ]
    const boxes = ['☐ Yes  ☐ No', 'Yes ___  No ___', '[ ] YES [ ] NO', '( ) Yes ( ) No', 'Y / N', '□ Yes □ No □ N/A']
    const pick = (list: string[]): string => list[Math.floor(random() * list.length)]!
    return { ...item, text: `${pick(label)} ${item.text}   ${pick(boxes)}` }
  },

  'a synonym': (item) => {
    const pair = synonyms.find(([from]) => item.text.search(from) >= 0)
    return pair ? { ...item, text: item.text.replace(pair[0], pair[1]) } : null
  }
}
