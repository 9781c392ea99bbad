import { test } from 'tap'
import { guessContext } from '../../src/audit/context.js'
import type { FormItem } from '../../src/rules/form.js'
import { ruleSet, toQuestions } from '../helpers/form.js'

const guess = (items: FormItem[], options = {}) => guessContext(toQuestions(items), options, ruleSet)

test('state, form kind and profession are read from the words of the form, and said to be guesses', (t) => {
  t.same(
    guess([
      { text: 'Application for licensure as a registered nurse', kind: 'note' },
      { text: 'The Virginia Board of Nursing reviews every application.', kind: 'note' },
      'Have you ever been disciplined?'
    ]),
    { state: 'VA', formKind: 'initial-license', profession: 'nurse', guessed: ['state', 'formKind', 'profession'] }
  )
  t.end()
})

test('what is given wins over what the form says, and is no guess', (t) => {
  const items = [{ text: 'License renewal application of the Arizona Medical Board', kind: 'note' as const }]
  t.match(guess(items), { state: 'AZ', formKind: 'renewal', profession: 'physician' })
  t.same(guess(items, { state: 'MN', formKind: 'payer', profession: 'dentist' }), {
    state: 'MN',
    formKind: 'payer',
    profession: 'dentist',
    guessed: []
  })
  t.end()
})

test('West Virginia is not Virginia', (t) => {
  t.equal(guess([{ text: 'West Virginia Board of Medicine', kind: 'note' }]).state, 'WV')
  t.equal(guess([{ text: 'Board of Medicine of the State of West Virginia', kind: 'note' }]).state, 'WV')
  t.end()
})

test('a mere mention decides nothing', (t) => {
  t.same(guess(['Have you held a license in California, Texas or Ohio?', 'List your malpractice insurance.']), {
    state: null,
    formKind: null,
    profession: null,
    guessed: []
  })
  t.end()
})

test('each kind of form is known by its own words', (t) => {
  const titles: [string, string][] = [
    ['Application for appointment to the medical staff. Request for clinical privileges.', 'hospital-credentialing'],
    ['Peer reference form. How long have you known the applicant?', 'reference'],
    ['License renewal application. Since your last renewal, have you moved?', 'renewal'],
    ['Application for licensure to practice dentistry', 'initial-license'],
    ['Provider credentialing application for network participation in the health plan', 'payer'],
    ['Application for professional liability insurance', 'malpractice-insurance'],
    ['Application for disability income insurance. Name of proposed insured', 'disability-insurance'],
    ['Application for employment. Position applied for', 'employment'],
    ['Application for residency training program', 'residency']
  ]
  for (const [text, kind] of titles) t.equal(guess([{ text, kind: 'note' }]).formKind, kind, text)
  t.end()
})
