import { test } from 'tap'
import { loadRuleSet } from '../../src/rules/load.js'
import { auditForm, recommended, ruleSet } from '../helpers/form.js'

const support = ruleSet.wordings.find(({ id }) => id === 'supportive-statement')!.text
const haven = ruleSet.wordings.find(({ id }) => id === 'safe-haven')!.text
const confidence = ruleSet.wordings.find(({ id }) => id === 'confidentiality')!.text
const everTreated = 'Have you ever been treated for a mental illness?'
const functions = 'Are you able to perform the essential functions of your position, with or without accommodation?'
const illegalUse = 'Are you currently using drugs illegally?'
const suspended = 'Has your license ever been suspended?'

const criteria = (items: Parameters<typeof auditForm>[0]): string[] =>
  auditForm(items).form.findings.map(({ criterion }) => criterion)

test('each criterion of the form holds what its own examples say', (t) => {
  for (const criterion of ruleSet.form) {
    for (const example of criterion.examples) {
      const flagged = 'flagged' in example
      const items = flagged ? example.flagged : example.clear
      t.equal(criteria(items).includes(criterion.id), flagged, `${criterion.id}: ${JSON.stringify(items[0])}`)
    }
  }
  t.end()
})

test('a form with the recommended question and all three statements is aligned', (t) => {
  const { form } = auditForm([support, recommended, haven, confidence, functions, illegalUse, suspended])
  t.equal(form.band, 'aligned')
  t.same(form.findings, [])
  t.equal(form.jamaScore, 4)
  t.equal(form.allInOption, 1)
  t.ok(form.dyrbyeConsistent)
  t.same(form.halter, { specificDiagnoses: false, historyWithoutImpairment: false, predictsImpairment: false })
  t.equal(form.healthQuestions, 3, 'present illegal use and essential functions are health questions too')
  t.end()
})

test('a form that asks no health question gets three points of four and the second option', (t) => {
  const { form } = auditForm([suspended, 'Do you hold a DEA registration?'])
  t.same(form.jama, { onlyIfImpaired: true, onlyCurrent: true, safeHaven: true, supportiveLanguage: false })
  t.equal(form.jamaScore, 3)
  t.equal(form.allInOption, 2)
  t.equal(form.healthQuestions, 0)
  t.equal(form.band, 'improvements-advised')
  t.end()
})

test('an attestation with support and safe haven and no question is the third option', (t) => {
  const text = ruleSet.wordings.find(({ id }) => id === 'attestation-model')!.text
  const { form } = auditForm([{ text, kind: 'statement' }, suspended])
  t.equal(form.allInOption, 3)
  t.ok(form.supportiveStatement)
  t.ok(form.safeHaven)
  t.equal(form.band, 'aligned')
  t.end()
})

test('an explanation, an asterisk or a follow-up beside the one question takes the first option away', (t) => {
  const definitions = ['Condition means any illness of which a patient might complain.']
  t.equal(auditForm([{ text: recommended, definitions }]).form.allInOption, null)
  t.equal(auditForm([{ text: recommended.replace('condition', 'condition*') }]).form.allInOption, null)
  t.equal(auditForm([{ text: recommended, followUp: 'If yes, explain.' }]).form.allInOption, null)
  t.equal(auditForm([{ text: recommended, definitions: [haven] }]).form.allInOption, 1, 'a safe haven explains nothing')
  t.end()
})

test('a look-back costs the points of JAMA 2021 and Dyrbye 2017, and Gold 2017 says for which domain', (t) => {
  const { form } = auditForm([everTreated, functions])
  t.same(form.jama, { onlyIfImpaired: false, onlyCurrent: false, safeHaven: false, supportiveLanguage: false })
  t.notOk(form.dyrbyeConsistent)
  t.same(form.gold.mental, { asked: true, impairmentOnly: false, currentOnly: false })
  t.equal(form.gold.substance.asked, false)
  t.ok(form.halter.historyWithoutImpairment)
  t.equal(form.band, 'not-aligned')
  t.end()
})

test('two years tied to impairment still count as the present for JAMA 2021', (t) => {
  const { form } = auditForm([
    'In the past two years, have you had any condition that impaired your ability to practice and still impairs it?'
  ])
  t.ok(form.jama.onlyCurrent)
  t.notOk(form.dyrbyeConsistent)
  t.end()
})

test('named diagnoses and predicted impairment are Halter 2019 faults', (t) => {
  const { halter } = auditForm([
    'Do you have bipolar disorder or schizophrenia?',
    'Do you have a condition that could impair your practice?'
  ]).form
  t.ok(halter.specificDiagnoses)
  t.ok(halter.predictsImpairment)
  t.end()
})

test('notes and follow-ups standing alone are not counted as questions', (t) => {
  const { form } = auditForm([
    recommended,
    { text: 'Please describe the medical condition and its treatment.', kind: 'follow-up' },
    { text: 'Condition means any condition that currently impairs your practice.', kind: 'note' }
  ])
  t.equal(form.healthQuestions, 1)
  t.end()
})

test('an unread page or a question that needs review is never called aligned', (t) => {
  const items = [support, recommended, haven, confidence]
  t.equal(auditForm(items).form.band, 'aligned')
  t.equal(auditForm(items, {}, { unread: [{ page: 2, reason: 'image-only' }] }).form.band, 'incomplete')
  t.equal(
    auditForm([...items, everTreated], {}, { unread: [{ page: 2, reason: 'image-only' }] }).form.band,
    'not-aligned',
    'a must that was found stays one'
  )
  t.equal(auditForm([]).form.band, 'incomplete', 'a form of which nothing was found is not a good form')
  t.end()
})

test('a list of questions is not blamed for what a whole form prints', (t) => {
  const { form } = auditForm([recommended, everTreated], {}, { mediaType: 'application/x-ndjson' })
  t.same(
    form.findings.map(({ criterion }) => criterion),
    ['parity'],
    'what the given questions show is still said'
  )
  t.equal(form.allInOption, null)
  t.equal(form.band, 'not-aligned')
  t.equal(auditForm([recommended], {}, { mediaType: 'application/x-ndjson' }).form.band, 'aligned')
  t.end()
})

test('parity names the questions that ask more of mental illness', (t) => {
  const { form } = auditForm([
    'Do you have a physical condition that currently impairs your ability to practice?',
    everTreated
  ])
  t.match(form.parity, [{ questions: ['q2'] }])
  t.match(
    form.findings.find(({ criterion }) => criterion === 'parity'),
    { strength: 'must', questions: ['q2'] }
  )
  t.end()
})

test('a pack says which criteria of the form count, and how strongly', (t) => {
  const items = ['Do you have bipolar disorder?', 'Have you ever been treated for depression?']
  const strengths = (pack: string) =>
    Object.fromEntries(
      auditForm(items, {}, { rules: loadRuleSet({ pack }) }).form.findings.map((one) => [one.criterion, one.strength])
    )
  t.match(strengths('coalition'), { 'several-health-questions': 'should', 'safe-haven-missing': 'should' })
  t.match(strengths('all-in'), { 'several-health-questions': 'must' }, 'one question or none')
  t.same(Object.keys(strengths('jama-2021')), ['supportive-statement-missing', 'safe-haven-missing'])
  t.same(strengths('ncqa'), {}, 'NCQA says nothing of what a form prints beside its questions')
  t.end()
})
