import { test } from 'tap'
import { loadRuleSet } from '../../src/rules/load.js'

const wording = (source: string): string => `wordings:
  - id: own-question
    title: Own question
    kind: question
    issuer: Invented Hospital
    official: false
    text: Is there anything that keeps you from practicing safely today?
    sources: [${source}]
`

test('an own wording is added to the official ones', (t) => {
  const extra = t.testdir({ wordings: { 'own.yaml': wording('all-in') } })
  t.ok(loadRuleSet({ extra }).wordings.some(({ id }) => id === 'own-question'))
  t.end()
})

test('a mistake in a rule file stops the start with file, line and reason', (t) => {
  const cases: [string, Parameters<typeof t.testdir>[0], RegExp][] = [
    ['an unknown source', { wordings: { 'own.yaml': wording('nowhere-1999') } }, /own\.yaml:8: there is no source/],
    [
      'an unknown kind',
      { wordings: { 'own.yaml': wording('all-in').replace('kind: question', 'kind: poem') } },
      /own\.yaml:4: /
    ],
    [
      'a wording that stands twice',
      { wordings: { 'own.yaml': wording('all-in').replace('own-question', 'ama') } },
      /own\.yaml:2: the wording "ama" stands twice/
    ],
    [
      'a phrase that cannot be read',
      { form: { 'own.yaml': form.replace('kept safe', '(kept safe') } },
      /own\.yaml:9: .*is not closed/
    ],
    [
      'a form criterion without examples',
      { form: { 'own.yaml': `${form.split('examples:')[0]}examples: []\n` } },
      /own\.yaml:10: examples: /
    ],
    ['a state rule for no state', { states: { 'own.yaml': 'id: own\nstate: Virginia\n' } }, /own\.yaml:2: state: /]
  ]
  for (const [what, files, reason] of cases)
    t.throws(() => loadRuleSet({ extra: t.testdir(files) }), { message: reason }, what)
  t.end()
})

const form = `id: own-statement-missing
title: Own statement
strength: should
message: It is missing.
why: It helps.
sources: [all-in]
add: null
signs:
  kept: [kept safe]
examples:
  - flagged: [Do you have a condition?]
  - flagged: [Do you have an illness?]
  - clear: [Your answer is kept safe.]
  - clear: [It is kept safe here.]
`
