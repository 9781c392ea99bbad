import { test } from 'tap'
import { auditBundle } from '../../src/audit/bundle.js'
import type { Audit } from '../../src/contract/audit.js'
import { BundleAudit } from '../../src/contract/bundle.js'
import { auditForm, recommended, ruleSet } from '../helpers/form.js'

const text = (id: string): string => ruleSet.wordings.find((one) => one.id === id)!.text
const support = [text('supportive-statement'), text('safe-haven'), text('confidentiality')]
const everTreated = 'Have you ever been treated for a mental illness?'

function named(name: string, audit: Audit): Audit {
  return { ...audit, document: { ...audit.document, name } }
}
const good = named('initial.docx', auditForm([...support, recommended], { formKind: 'initial-license' }))
const bad = named(
  'renewal.pdf',
  auditForm([...support, everTreated, 'Do you have depression?'], { formKind: 'renewal' })
)
const unread = named(
  'addendum.pdf',
  auditForm([...support, recommended], {}, { unread: [{ page: 1, reason: 'image-only' }] })
)

test('one document that must change makes the whole bundle not aligned, and its share is said', (t) => {
  const bundle = auditBundle([good, bad], ruleSet)
  t.ok(BundleAudit.safeParse(bundle).success, 'valid against its schema')
  t.equal(bundle.band, 'not-aligned')
  t.equal(
    bundle.verdict,
    'Not aligned: 1 of 2 documents must change. renewal.pdf holds 2 of the 2 questions to change.'
  )
  t.match(bundle.documents, [
    { name: 'initial.docx', band: 'aligned', shareOfFlagged: 0, deciding: false },
    { name: 'renewal.pdf', band: 'not-aligned', mustChange: 2, shareOfFlagged: 1, deciding: true }
  ])
  t.equal(bundle.counts['must-change'], 2)
  t.match(
    bundle.criteria.find(({ criterion }) => criterion === 'named-diagnosis'),
    { questions: 1, documents: ['renewal.pdf'] }
  )
  t.end()
})

test('a bundle with an unread page is open, and one in which all is well is aligned', (t) => {
  t.equal(auditBundle([good, unread], ruleSet).band, 'incomplete')
  t.equal(auditBundle([good, good], ruleSet).band, 'aligned')
  t.match(auditBundle([good, good], ruleSet).verdict, /^Aligned: nothing to change in 2 of 2/)
  t.end()
})

test('it names which usual form was not handed in, so that nobody takes a part for the whole', (t) => {
  t.same(auditBundle([good, bad], ruleSet).notSeen, ['reference'])
  t.same(auditBundle([bad], ruleSet).notSeen, ['application', 'reference'])
  t.end()
})

test('it names the documents that print support and safe haven', (t) => {
  const bare = named('bare.pdf', auditForm([everTreated]))
  const { supportiveStatementIn, safeHavenIn } = auditBundle([good, bare], ruleSet)
  t.same(supportiveStatementIn, ['initial.docx'])
  t.same(safeHavenIn, ['initial.docx'])
  t.end()
})

test('an empty bundle is not a good one', (t) => {
  t.equal(auditBundle([], ruleSet).band, 'incomplete')
  t.end()
})
