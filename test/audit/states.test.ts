import { test } from 'tap'
import { applyStateRule } from '../../src/audit/form/states.js'
import { auditForm, recommended, ruleSet } from '../helpers/form.js'

const everTreated = 'Have you ever been treated for a mental illness?'

test('each state rule gives its own examples the result they name', (t) => {
  for (const rule of ruleSet.states) {
    for (const { text, result } of rule.examples) {
      const { questions } = auditForm([text])
      t.match(applyStateRule(rule, questions)[0], { result }, `${rule.id}: ${text}`)
    }
  }
  t.end()
})

test('a rule speaks only on the kinds of form that it governs', (t) => {
  const results = (state: string, formKind: 'initial-license' | 'hospital-credentialing' | 'payer' | 'renewal') =>
    auditForm([everTreated], { state, formKind, profession: 'physician' }).form.stateRules.map(({ result }) => result)
  t.same(results('VA', 'initial-license'), ['conflicts-with'])
  t.same(results('VA', 'hospital-credentialing'), ['no-rule-found'])
  t.same(results('AZ', 'renewal'), ['conflicts-with'])
  t.same(results('AZ', 'payer'), ['no-rule-found'])
  t.same(results('CA', 'renewal'), ['conflicts-with'])
  t.same(results('MN', 'payer'), ['conflicts-with'])
  t.same(results('MN', 'initial-license'), ['no-rule-found'])
  t.same(results('IA', 'initial-license'), ['no-rule-found'], 'a bill is no rule')
  t.same(results('TN', 'initial-license'), ['no-rule-found'], 'withdrawn findings are no rule')
  t.end()
})

test("the Medical Board's rule does not bind nurses, and a health board's rule does not bind lawyers", (t) => {
  const result = (state: string, profession: 'nurse' | 'lawyer') =>
    auditForm([everTreated], { state, formKind: 'renewal', profession }).form.stateRules[0]!.result
  t.equal(result('CA', 'nurse'), 'no-rule-found')
  t.equal(result('AZ', 'nurse'), 'conflicts-with')
  t.equal(result('VA', 'lawyer'), 'no-rule-found')
  t.end()
})

test('what a rule permits is said beside what it conflicts with', (t) => {
  const risk = ruleSet.wordings.find(({ id }) => id === 'virginia-2023-risk')!.text
  const { stateRules } = auditForm([risk, everTreated], { state: 'VA', formKind: 'renewal' }).form
  t.match(stateRules, [
    { result: 'conflicts-with', questions: ['q2'], citation: /SB 970/ },
    { result: 'permitted-by', questions: ['q1'] }
  ])
  t.end()
})

test('the recommended question is permitted in California and Minnesota', (t) => {
  for (const [state, formKind] of [
    ['CA', 'renewal'],
    ['MN', 'payer']
  ] as const) {
    const { stateRules } = auditForm([recommended], { state, formKind, profession: 'physician' }).form
    t.match(stateRules, [{ result: 'permitted-by', questions: ['q1'] }], state)
  }
  t.end()
})

test('without a state nothing is said, and nothing is ever called unlawful', (t) => {
  t.same(auditForm([everTreated]).form.stateRules, [])
  for (const { messages, says } of ruleSet.states)
    for (const text of [...Object.values(messages), says]) t.notMatch(text, /unlawful|illegal|violat/i)
  t.end()
})
