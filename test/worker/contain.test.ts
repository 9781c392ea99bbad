import t from 'tap'
import { auditQuestions } from '../../src/audit/audit.js'
import { failedOn } from '../../src/contract/audit.js'
import { totalsText } from '../../src/http/totals-text.js'
import { findQuestions } from '../../src/questions/find.js'
import { addSuggestions } from '../../src/wording/suggest.js'
import { checkDocument, type Stages } from '../../src/worker/check.js'

const form = [
  '1. Have you ever been treated for depression? Yes No',
  '2. Have you moved? Yes No',
  '3. Do you teach? Yes No',
  '4. Have you ever been treated for anxiety? Yes No'
]
const bytes = new TextEncoder().encode(form.join('\n'))
const usual: Stages = { find: findQuestions, audit: auditQuestions, suggest: addSuggestions }
const failing = (over: Partial<Stages>) => checkDocument(bytes, 'form.txt', {}, {}, { ...usual, ...over })

t.test('what fails on one line or item costs only that one, which is shown with its words', async (t) => {
  const whole = await failing({})
  t.same(whole.document.unread, [])
  const broken: Record<string, Partial<Stages>> = {
    questions: {
      find: (document) => {
        if (document.lines.some(({ text }) => text.includes('moved'))) throw new TypeError('a defect')
        return findQuestions(document)
      }
    },
    audit: {
      audit: (questions, ...rest) => {
        if (questions.some(({ text }) => text.includes('moved'))) throw new TypeError('a defect')
        return auditQuestions(questions, ...rest)
      }
    },
    wording: {
      suggest: (audit, ruleSet) => {
        if (audit.questions.some(({ text }) => text.includes('moved'))) throw new TypeError('a defect')
        return addSuggestions(audit, ruleSet)
      }
    }
  }
  for (const [room, stages] of Object.entries(broken)) {
    const audit = await failing(stages)
    const kept = ({ label }: { label: string | null }) => label !== '2.'
    t.same(
      audit.questions.map(({ label, outcome }) => [label, outcome]),
      whole.questions.filter(kept).map(({ label, outcome }) => [label, outcome]),
      room
    )
    t.equal(audit.document.unread.length, 1, room)
    t.match(audit.document.unread[0], { reason: failedOn, part: /Have you moved/ }, room)
    t.equal(audit.document.partial, true, room)
  }
})

t.test('a defect that no part explains is the document’s', async (t) => {
  await t.rejects(
    failing({
      find: () => {
        throw new TypeError('a defect')
      }
    }),
    TypeError
  )
})

t.test('what was contained is counted', (t) => {
  t.match(totalsText([{ name: 'contained', label: '', value: 3 }]), /^stigmacheck_contained_total 3$/m)
  t.end()
})
