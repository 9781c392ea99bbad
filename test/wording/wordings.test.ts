import { test } from 'tap'
import type { FormItem } from '../../src/rules/form.js'
import type { Wording } from '../../src/rules/wordings.js'
import { wordingFor } from '../../src/wording/profession.js'
import { auditForm, ruleSet } from '../helpers/form.js'

/** The official wordings as their issuers print them. A change here is a misquotation. */
const printed: Record<string, string> = {
  'fsmb-2018':
    'Are you currently suffering from any condition for which you are not being appropriately treated that impairs your judgment or that would otherwise adversely affect your ability to practice medicine in a competent, ethical and professional manner?',
  ama: 'Are you currently suffering from any condition that impairs your judgment or that would otherwise adversely affect your ability to practice medicine in a competent, ethical and professional manner?',
  'cma-2024': 'Do you currently have any condition that impairs your ability to practice medicine safely?',
  'virginia-2023':
    '(i) Do you have any reason to believe that you would pose a risk to the safety or well-being of your patients or clients? and (ii) Are you able to perform the essential functions of a practitioner in your area of practice with or without reasonable accommodation?',
  'virginia-2023-risk':
    'Do you have any reason to believe that you would pose a risk to the safety or well-being of your patients or clients?',
  'virginia-2023-functions':
    'Are you able to perform the essential functions of a practitioner in your area of practice with or without reasonable accommodation?',
  'namss-reference':
    "To your actual knowledge, is the applicant currently suffering from or experiencing any condition or health issue that is not being treated and that impairs the applicant's judgment or that would otherwise affect the applicant's ability to practice medicine in a competent, ethical, and professional manner?",
  'washington-substance-2026':
    'Do you currently use any substance (legal or illegal) that impairs in any way your ability to practice with skill and safety?',
  'georgia-safe-haven': 'NOTE: If you are currently enrolled in Georgia PHP, you may answer NO.'
}

const item = ({ kind }: Wording, text: string): FormItem => {
  if (text.includes('?')) return { text, kind: 'question' }
  const kinds = { attestation: 'statement', release: 'release', 'follow-up': 'follow-up' } as const
  return { text, kind: kinds[kind as keyof typeof kinds] ?? 'note' }
}

test('every official wording is quoted exactly, and no other is called official', (t) => {
  const official = ruleSet.wordings.filter((wording) => wording.official)
  t.same(Object.fromEntries(official.map(({ id, text }) => [id, text])), printed)
  t.end()
})

test('no issuer is the coalition, and a model text says that nobody issued it', (t) => {
  for (const { id, issuer, official } of ruleSet.wordings) {
    t.notMatch(issuer, /coalition/i, id)
    if (!official && id !== 'no-question') t.match(issuer, /stigmacheck, model text/, id)
  }
  t.end()
})

test('no wording raises anything above advisable, in any profession', (t) => {
  for (const wording of ruleSet.wordings) {
    for (const { id: profession } of ruleSet.professions) {
      const text = wordingFor(wording, profession, ruleSet)
      const referee = wording.kind === 'reference' || wording.id === 'discipline-reference'
      const { questions } = auditForm([item(wording, text)], referee ? { formKind: 'reference' } : {})
      const found = questions[0]!.findings.filter(({ strength }) => strength !== 'advisable')
      t.same(found, [], `${wording.id}, ${profession}`)
      t.not(questions[0]!.outcome, 'needs-review', `${wording.id}, ${profession}`)
    }
  }
  t.end()
})

test('the recommended question is clear without a remark, in any profession', (t) => {
  const wording = ruleSet.wordings.find(({ id }) => id === 'fsmb-2018')!
  for (const { id } of ruleSet.professions) {
    const [question] = auditForm([wordingFor(wording, id, ruleSet)]).questions
    t.match(question, { outcome: 'clear', health: true, findings: [] }, id)
  }
  t.end()
})

test('an official wording changes in nothing but the practice', (t) => {
  for (const wording of ruleSet.wordings.filter(({ official }) => official)) {
    for (const { id, practice, practiceOfApplicant } of ruleSet.professions) {
      const text = wordingFor(wording, id, ruleSet)
      const back = [practiceOfApplicant, practice].find((words) => words && text.includes(words))
      t.equal(back ? text.replace(back, 'practice medicine') : text, wording.text, `${wording.id}, ${id}`)
    }
  }
  t.end()
})

test('a profession that is not known reads "your profession"', (t) => {
  const wording = ruleSet.wordings.find(({ id }) => id === 'fsmb-2018')!
  t.match(wordingFor(wording, null, ruleSet), /your ability to practice your profession in a competent/)
  t.match(wordingFor(wording, 'nurse', ruleSet), /your ability to practice nursing in a competent/)
  const reference = ruleSet.wordings.find(({ id }) => id === 'namss-reference')!
  t.match(wordingFor(reference, null, ruleSet), /the applicant's ability to practice the profession in/)
  t.end()
})

test('a model text speaks of the people and the program of the profession', (t) => {
  const wording = ruleSet.wordings.find(({ id }) => id === 'supportive-statement')!
  const text = wordingFor(wording, 'lawyer', ruleSet)
  t.match(text, /happen to lawyers as they happen to anyone/)
  t.match(text, /lawyer assistance program/)
  t.match(text, /your clients safe/)
  t.notMatch(text, /physician|patients/)
  t.end()
})

test('the model statements are what the form is audited for', (t) => {
  const text = (id: string): string => ruleSet.wordings.find((one) => one.id === id)!.text
  for (const { id: profession } of ruleSet.professions) {
    const said = (id: string) => wordingFor(ruleSet.wordings.find((one) => one.id === id)!, profession, ruleSet)
    t.ok(auditForm([said('supportive-statement')]).form.supportiveStatement, profession)
    t.ok(auditForm([said('safe-haven')]).form.safeHaven, profession)
  }
  t.ok(auditForm([text('georgia-safe-haven')]).form.safeHaven)
  t.ok(auditForm([text('confidentiality')]).form.confidentialityStatement)
  t.end()
})
