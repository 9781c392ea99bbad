import t from 'tap'
import type { Audit } from '../../src/contract/audit.js'
import { batchPage } from '../../src/web/pages/batch.js'
import { comparisonPage } from '../../src/web/pages/comparison.js'
import { resultPage } from '../../src/web/pages/result.js'
import { makeAudit, makeQuestion } from '../helpers/audit.js'
import { hostileAudit } from '../helpers/hostile.js'
import { findingOn, sampleAudit, sampleSources } from '../helpers/sample-audit.js'

t.test(
  'what was not read and what a person must judge stand at the top, unfolded, and no filter hides them',
  async (t) => {
    const page = result(sampleAudit())
    const [notRead, toJudge, cards] = ['Not read: ', 'For a person to judge: ', 'data-entry='].map((words) =>
      page.indexOf(words)
    )
    t.ok(notRead! > 0 && toJudge! > notRead! && cards! > toJudge!)
    const head = page.slice(page.indexOf('class="attention"'), cards)
    t.notMatch(head.slice(0, head.indexOf('result-facts')), '<details')
    t.match(page.slice(cards), /^data-entry="item-\d+" data-outcome="needs-review"/, 'its card is the first')
    t.notMatch(page, 'data-outcome="needs-review"><span', 'and there is no chip for it')
    t.notMatch(page, /class="chip needs-review"/)
  }
)

t.test('a form without a health question says so in words', async (t) => {
  const page = result(makeAudit({ questions: [makeQuestion({ health: false, outcome: 'not-health' })] }))
  t.match(page, 'No question on this form is about the applicant’s health.')
  t.match(page, 'Read, and not about the applicant', 'and shows what was read')
})

t.test('a long text stands there around its flagged words first, and whole behind them', async (t) => {
  const words = 'treated for depression'
  const text = `${'The applicant agrees to the by-laws. '.repeat(40)}I was never ${words}. ${'I sign this. '.repeat(40)}`
  const question = makeQuestion({ text, outcome: 'must-change', findings: [findingOn(text, words)] })
  const card = result(makeAudit({ questions: [question] }))
  const quote = card.slice(card.indexOf('<blockquote class="quote"'), card.indexOf('</blockquote>'))
  const [short, whole] = quote.split('<details>')
  t.match(short, /… .*I was never <mark>treated for depression<\/mark>\. .* …/)
  t.ok(short!.length < 500)
  t.match(whole, `<summary>The whole text</summary>`)
  t.ok(whole!.includes(text.replace(words, `<mark>${words}</mark>`)), 'nothing is lost')
})

t.test('hostile document text and file names add no element to a result, a batch or a comparison', async (t) => {
  const audit = hostileAudit()
  const name = '"><script>window.pwned=1</script><img src=x onerror=alert(1)>.pdf'
  const id = '00000000-0000-4000-8000-000000000000'
  const file = {
    name,
    status: 'failed',
    auditId: id,
    problem: { detail: name, todo: name },
    counts: null,
    band: null,
    progress: null
  }
  const pages = [
    result({ ...audit, document: { ...audit.document, name } }),
    batchPage({ id, name, status: 'done', expiresAt: null, files: [file] }),
    comparisonPage(
      {
        schema: 'stigmacheck.comparison/1',
        batch: { id, name },
        earlier: { id, name },
        rows: [],
        missing: [{ audit: id, name, status: name }],
        dropped: [{ audit: id, name, band: 'aligned' }],
        totals: { forms: 0, bands: { aligned: 0, 'improvements-advised': 0, 'not-aligned': 0, incomplete: 0 } }
      },
      [{ id, name, createdAt: '2026-11-24T00:00:00.000Z' }]
    )
  ]
  for (const page of pages) {
    t.equal(page.match(/<script/g)?.length, 1, 'the page’s own script and no other')
    t.notMatch(page, /<img src=x/)
    t.match(page, '&lt;script&gt;')
  }
})

function result(audit: Audit): string {
  return resultPage({
    id: '00000000-0000-4000-8000-000000000000',
    audit,
    decisions: [],
    sources: sampleSources,
    states: [{ code: 'VA', name: 'Virginia' }],
    expiresAt: '2026-11-25T00:00:00.000Z',
    downloads: [],
    view: null
  })
}
