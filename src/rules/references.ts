import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RuleSet } from './ruleset.js'
import { RuleFileError } from './yaml.js'

/**
 * Checks that wordings, choices, form criteria and state rules point only to what exists, and that no id stands twice.
 * @throws RuleFileError for the first mistake.
 */
export function checkTextReferences(ruleSet: RuleSet, root: string): void {
  const sources = new Set(ruleSet.sources.map(({ id }) => id))
  const wordings = new Set(ruleSet.wordings.map(({ id }) => id))
  const states = new Set(ruleSet.states.map(({ id }) => id))
  const choices = join(root, 'wordings', 'choices.yaml')

  once(ruleSet.wordings, 'wording')
  once(ruleSet.form, 'form criterion')
  once(ruleSet.states, 'state rule')
  for (const { sources: named, alternatives, file } of ruleSet.wordings) {
    need(sources, named, 'source', file)
    need(wordings, alternatives, 'wording', file)
  }
  for (const { sources: named, add, addOn, file } of ruleSet.form) {
    need(sources, named, 'source', file)
    need(wordings, [...(add ? [add] : []), ...Object.values(addOn)], 'wording', file)
  }
  for (const { sources: named, file } of ruleSet.states) need(sources, named, 'source', file)
  for (const { wording, alternatives, when } of ruleSet.choices.choices) {
    need(wordings, wording ? [wording, ...alternatives] : alternatives, 'wording', choices)
    need(states, when.stateRule ?? [], 'state rule', choices)
  }
}

/** Own rules add to the project's; an id that is taken would silently lose. */
function once(list: { id: string; file: string }[], what: string): void {
  const seen = new Set<string>()
  for (const { id, file } of list) {
    if (seen.has(id)) throw new RuleFileError(file, lineOf(file, id), `the ${what} "${id}" stands twice`)
    seen.add(id)
  }
}

function need(known: ReadonlySet<string>, named: string[], what: string, file: string): void {
  const missing = named.find((id) => !known.has(id))
  if (missing === undefined) return
  throw new RuleFileError(file, lineOf(file, missing), `there is no ${what} "${missing}"`)
}

function lineOf(file: string, text: string): number {
  const lines = readFileSync(file, 'utf8').split('\n')
  return Math.max(1, lines.findIndex((row) => row.includes(text)) + 1)
}
