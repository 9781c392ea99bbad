import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Test, test } from 'tap'
import { auditQuestions } from '../../src/audit/audit.js'
import { isFlagged } from '../../src/audit/form/items.js'
import type { Audit, AuditQuestion } from '../../src/contract/audit.js'
import type { FormItem } from '../../src/rules/form.js'
import { loadRuleSet, rulesFolder } from '../../src/rules/load.js'
import { putBack } from '../../src/wording/putback.js'
import { auditForm, recommended, ruleSet } from '../helpers/form.js'

const everTreated = 'Have you ever been treated for a mental illness?'
const everAddicted = 'Have you ever been treated for an addiction to alcohol or drugs?'
const illegalUse = 'Are you currently using drugs illegally?'
const list = { mediaType: 'application/x-ndjson' }

const first = (items: FormItem[], ...rest: [Parameters<typeof auditForm>[1]?, Parameters<typeof auditForm>[2]?]) =>
  auditForm(items, ...rest).questions.find(isFlagged)!.suggestion!

/** Every suggestion of an audit, put in place and judged again. */
function stillFlagged(audit: Audit): string[] {
  const { state, formKind } = audit.context
  const options = { ...(state && { state }), ...(formKind && { formKind: formKind as 'other' }) }
  return audit.questions.filter(isFlagged).flatMap((question) => {
    const item = putBack(question, question.suggestion!)
    if (!item) return []
    const document = { partial: false, unread: [], warnings: [], isList: true }
    const [after] = auditQuestions([item], ruleSet, options, document).questions
    const isOpen = isFlagged(after!) || after!.outcome === 'needs-review'
    return isOpen ? [`${question.text} → ${item.text}: ${JSON.stringify(after!.findings)}`] : []
  })
}

test('every flagged example of the rules gets a suggestion that is clean in its place', (t) => {
  const examples = ruleSet.criteria.flatMap(({ examples }) => examples.filter(({ kind }) => kind !== 'clear'))
  checkAll(t, [...examples.map((one) => ({ ...one, kind: 'question' as const })), ...trainingItems()])
  t.end()
})

/** Some of the project's own labelled examples; bench/suggestions.ts takes all of them. */
function trainingItems(): Exclude<FormItem, string>[] {
  const folder = join(rulesFolder, 'training')
  const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  const flagged = lines.filter((line) => /"(must|should)-change"/.test(line))
  return flagged
    .filter((_, at) => at % 4 === 0)
    .map((line) => {
      const { text, context } = JSON.parse(line)
      const { section, stem, definitions, follow_up: followUp } = context ?? {}
      return { text, kind: 'question', section, stem, definitions: definitions ?? [], followUp: followUp ?? null }
    })
}

function checkAll(t: Test, items: (Exclude<FormItem, string> & { form?: string | null })[]): void {
  let flagged = 0
  for (const { text, kind, section, stem, definitions, followUp, form } of items) {
    const item = { text, kind, section: section ?? null, stem: stem ?? null, definitions, followUp } as FormItem
    const audit = auditForm([item], form === 'reference' ? { formKind: 'reference' } : {}, list)
    for (const question of audit.questions.filter(isFlagged)) {
      flagged++
      if (!question.suggestion) t.fail(`no suggestion for ${question.text}`)
    }
    for (const problem of stillFlagged(audit)) t.fail(problem)
  }
  t.ok(flagged > 80, `${flagged} flagged examples`)
}

test('several flagged health questions of a form get one text between them', (t) => {
  const { questions } = auditForm([
    everTreated,
    'Has your license ever been suspended?',
    'Do you have a mental illness?',
    everAddicted
  ])
  const [lead, , second, third] = questions.map(({ suggestion }) => suggestion)
  t.match(lead, { action: 'replace', wording: 'fsmb-2018', joins: ['q3', 'q4'] })
  for (const joined of [second, third]) t.match(joined, { action: 'remove', text: '', joinedInto: 'q1', joins: [] })
  t.equal(questions[1]!.suggestion, null, 'a question that is not flagged is left alone')
  t.end()
})

test('the questions of a given list stand each for itself', (t) => {
  const { questions } = auditForm([everTreated, everTreated], {}, list)
  for (const { suggestion } of questions) t.match(suggestion, { action: 'replace', wording: 'fsmb-2018', joins: [] })
  t.end()
})

test('beside a clear health question a flagged one can go', (t) => {
  const { questions } = auditForm([recommended, everTreated])
  t.match(questions[1]!.suggestion, { action: 'remove', text: '', keeps: /The question at 1 already asks/ })
  t.end()
})

test('the place decides the wording', (t) => {
  const asks = (text: string, extra = {}): FormItem => ({ text, kind: 'question', ...extra })
  const cases: [FormItem, Parameters<typeof auditForm>[1], string][] = [
    [everTreated, { formKind: 'hospital-credentialing' }, 'fsmb-2018'],
    [everTreated, { state: 'VA', formKind: 'initial-license' }, 'virginia-2023'],
    [everTreated, { state: 'VA', formKind: 'hospital-credentialing' }, 'fsmb-2018'],
    [everTreated, { state: 'VA', formKind: 'initial-license', profession: 'lawyer' }, 'fsmb-2018'],
    [everAddicted, {}, 'washington-substance-2026'],
    [everAddicted, { formKind: 'payer' }, 'present-illegal-use'],
    [asks('Has the applicant ever had a mental illness?'), { formKind: 'reference' }, 'namss-reference'],
    [
      {
        text: 'I authorize the release of my psychiatric and medical treatment records to the hospital.',
        kind: 'release'
      },
      {},
      'release-credentials'
    ],
    [asks('Have you ever taken a leave of absence for health reasons?'), {}, 'gap-neutral'],
    [
      asks('Has a hospital ever restricted your privileges because of impairment or illness?'),
      {},
      'discipline-any-reason'
    ],
    [
      { text: 'Please describe the medical condition and its treatment.', kind: 'follow-up' },
      {},
      'follow-up-limitation'
    ]
  ]
  for (const [item, options, wording] of cases)
    t.equal(first([item], options).wording, wording, `${JSON.stringify(item)} ${JSON.stringify(options)}`)
  t.end()
})

test('a payer keeps present illegal use, once', (t) => {
  const both = auditForm([everTreated, everAddicted], { formKind: 'payer' })
  t.equal(both.questions[0]!.suggestion!.wording, 'fsmb-2018')
  t.equal(both.questions[1]!.suggestion!.wording, 'present-illegal-use')
  const asked = auditForm([everTreated, everAddicted, illegalUse], { formKind: 'payer' })
  t.match(asked.questions[1]!.suggestion, { action: 'remove', keeps: /The question at 3 already asks/ })
  t.match(both.questions[0]!.suggestion!.keeps, /NCQA CR 3 element C/)
  t.end()
})

test('only the follow-up is replaced when only the follow-up is at fault', (t) => {
  const suggestion = first([{ text: recommended, followUp: 'If yes, please explain.' }])
  t.equal(suggestion.text, recommended)
  t.equal(suggestion.wording, 'follow-up-limitation')
  t.match(suggestion.followUp, /any present limitation/)
  t.same(suggestion.diff, [{ op: 'keep', text: recommended }])
  t.end()
})

test('only the definition goes when only the definition is at fault', (t) => {
  const suggestion = first([{ text: recommended, definitions: ['"Currently" means within the last five years.'] }])
  t.equal(suggestion.text, recommended)
  t.same(suggestion.definitions, [])
  t.end()
})

test('a sub-item is replaced outside of its stem', (t) => {
  const stem = 'In the past ten years, have you:'
  const sub = (text: string): FormItem => ({ text, stem, kind: 'question' })
  const all = auditForm([sub('been treated for a mental illness?'), sub('been treated for depression?')])
  t.match(all.questions[0]!.suggestion, { place: 'stem', joins: ['q2'] }, 'nothing of the stem is left')
  const some = auditForm([sub('been treated for a mental illness?'), sub('been convicted of a crime?')])
  t.equal(some.questions[0]!.suggestion!.place, 'apart', 'the stem still governs the crime')
  t.same(stillFlagged(all), [])
  t.same(stillFlagged(some), [])
  t.end()
})

test('a suggestion says what it keeps, what it drops and why that loses nothing', (t) => {
  const { keeps, drops, alternatives, issuer, text } = first([everTreated], { profession: 'nurse' })
  t.match(keeps, /impairs practice now/)
  t.match(drops, /look-back goes/)
  t.match(drops, /Diagnosis and treatment go/)
  t.same(
    alternatives.map(({ wording }) => wording),
    ['ama', 'no-question', 'attestation-model']
  )
  t.match(issuer, /FSMB/)
  t.match(text, /practice nursing/)
  for (const alternative of alternatives) t.notMatch(alternative.text, /practice medicine|physicians/)
  t.end()
})

test('no alternative raises anything above advisable in place of the question', (t) => {
  for (const { alternatives, wording } of ruleSet.choices.choices) {
    for (const id of alternatives) {
      const { text, kind } = ruleSet.wordings.find((one) => one.id === id)!
      const referee = wording === 'namss-reference'
      const item: FormItem = {
        text,
        kind: kind === 'attestation' ? 'statement' : text.includes('?') ? 'question' : 'note'
      }
      const [question] = auditForm([item], referee ? { formKind: 'reference' } : {}).questions as [AuditQuestion]
      t.notOk(isFlagged(question), id)
    }
  }
  t.end()
})

test('the texts to add to the form are in the words of the profession', (t) => {
  const { findings } = auditForm([everTreated], { profession: 'pharmacist' }).form
  t.match(findings.find(({ criterion }) => criterion === 'supportive-statement-missing')?.add, /happen to pharmacists/)
  t.match(findings.find(({ criterion }) => criterion === 'safe-haven-missing')?.add, /pharmacist recovery program/)
  t.end()
})

test('an audit without anything flagged gets no suggestion', (t) => {
  for (const { suggestion } of auditForm([recommended, illegalUse]).questions) t.equal(suggestion, null)
  t.end()
})

test('what NCQA asks for is not lost when such an item is flagged for what stands around it', (t) => {
  const rules = loadRuleSet({ extra: join(rulesFolder, '..', 'samples', 'rules-example-hospital') })
  const threat = 'Failure to answer will result in denial of the application.'
  const wording = (text: string) => first([`${text} ${threat}`], {}, { rules }).wording
  t.equal(wording('Are you currently using illegal drugs?'), 'present-illegal-use')
  t.equal(
    wording('Are you able to perform the essential functions of the position with or without accommodation?'),
    'virginia-2023-functions'
  )
  t.end()
})

test('a criterion of own rules that names a wording gets it', (t) => {
  const folder = t.testdir({
    criteria: {
      'asks-of-sleep.yaml': `
id: asks-of-sleep
title: Asks of sleep
strengths: { must: { limb: { trigger: condition } } }
marks: [trigger]
message: { must: "{quote}" }
why: Sleep is nobody's business.
sources: [all-in]
suggest: attestation-health
examples:
  - { flagged: "Do you have any condition that disturbs your sleep?", marks: ["condition"], strength: must }
  - { flagged: "Do you suffer from an illness?", marks: ["illness"], strength: must }
  - { flagged: "Are you living with a disorder of sleep?", marks: ["disorder"], strength: must }
  - { clear: "How many hours do you sleep?" }
  - { clear: "Have you slept well this week?" }
  - { clear: "Has your license ever been suspended?" }
  - { edge: "Do you have any health problem at night?", marks: ["health problem"], strength: must }
`
    }
  })
  const rules = loadRuleSet({ extra: folder })
  const { suggestion } = auditForm([recommended], {}, { rules }).questions[0]!
  t.match(suggestion, { wording: 'attestation-health', drops: /Sleep is nobody's business/ })
  t.end()
})

test('the recommended question is clear also under the stem and the heading of the old one', (t) => {
  for (const stem of ['Since your last renewal:', 'In the past five years,', null])
    for (const section of ['Mental Health History', 'Use of alcohol and drugs', null]) {
      const [question] = auditForm([{ text: recommended, stem, section, kind: 'question' }]).questions
      t.equal(question!.outcome, 'clear', `${stem} ${section}`)
    }
  t.end()
})
