import type { AuditContext, AuditOptions } from '../contract/audit.js'
import type { Question } from '../questions/question.js'
import type { RuleSet } from '../rules/ruleset.js'

type Subject = 'state' | 'formKind' | 'profession'

/** Further hits of one sign say nothing new: a form that lists "medical staff" fifty times is not fifty times one. */
const mostHits = 3

/**
 * What the form is: as given, or else guessed from the words of the document. A guess needs weight, and a clear lead
 * over the next best; otherwise the answer stays unknown. Signs and weights are data: rules/context.yaml and
 * rules/wordings/professions.yaml.
 */
export function guessContext(questions: Question[], options: AuditOptions, ruleSet: RuleSet): AuditContext {
  const given: Record<Subject, string | undefined> = {
    state: options.state,
    formKind: options.formKind,
    profession: options.profession
  }
  const subjects: Subject[] = ['state', 'formKind', 'profession']
  const unknown = subjects.filter((subject) => given[subject] === undefined)
  const weights = unknown.length > 0 ? weigh(questions, ruleSet) : new Map<Subject, Map<string, number>>()
  const guesses = new Map(unknown.map((subject) => [subject, best(weights.get(subject), ruleSet)]))
  const value = (subject: Subject): string | null => given[subject] ?? guesses.get(subject) ?? null
  return {
    state: value('state'),
    formKind: value('formKind'),
    profession: value('profession'),
    guessed: unknown.filter((subject) => value(subject) !== null)
  }
}

function weigh(questions: Question[], { context }: RuleSet): Map<Subject, Map<string, number>> {
  const hits = new Map<string, number>()
  const weights = new Map<Subject, Map<string, number>>()
  for (const text of wordsOf(questions))
    for (const [sign, rows] of context.signs(text)) {
      const said = context.weights.get(sign)
      for (const row of said ? rows : [])
        add(sign, said!.about, said!.value ?? stateIn(row, context.states), said!.weight)
    }
  return weights

  function add(sign: string, about: Subject, value: string | null, weight: number): void {
    if (value === null) return
    const key = `${sign} ${value}`
    const count = (hits.get(key) ?? 0) + 1
    hits.set(key, count)
    if (count > mostHits) return
    const sums = weights.get(about) ?? new Map<string, number>()
    weights.set(about, sums.set(value, (sums.get(value) ?? 0) + weight))
  }
}

/** The state named in a row of words; of "west virginia" and "virginia" the longer. */
function stateIn(row: string, states: Record<string, string>): string | null {
  const named = Object.entries(states).filter(([, name]) => ` ${row} `.includes(` ${name.toLowerCase()} `))
  const longest = named.sort(([, a], [, b]) => b.length - a.length)[0]
  return longest?.[0] ?? null
}

function best(sums: Map<string, number> | undefined, { context: { threshold } }: RuleSet): string | null {
  const ranked = [...(sums ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [first, second] = ranked
  if (!first || first[1] < threshold.weight) return null
  return second && first[1] < second[1] * threshold.lead ? null : first[0]
}

/** Each text of the document once: sections, stems and definitions come back with every question. */
function wordsOf(questions: Question[]): Set<string> {
  const texts = new Set<string>()
  for (const { section, stem, text, followUp, definitions } of questions)
    for (const part of [section, stem, text, followUp, ...definitions]) if (part) texts.add(part)
  return texts
}
