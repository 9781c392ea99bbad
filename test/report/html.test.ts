import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import t from 'tap'
import { type Decision, renderHtml } from '../../src/report/html.js'
import { makeAudit, makeForm, makeQuestion } from '../helpers/audit.js'
import { browserPath, launchBrowser } from '../helpers/browser.js'
import { ruleSet } from '../helpers/form.js'
import { hostileAudit } from '../helpers/hostile.js'
import { leftOut } from '../helpers/left-out.js'
import { sampleAudit, sampleSources } from '../helpers/sample-audit.js'

const decisions: Decision[] = [
  {
    question: 'q4',
    decision: 'keep',
    reason: 'required-by-statute',
    note: 'The board <asked>.',
    by: 'M. Ortiz',
    at: '2026-11-20T10:00:00Z'
  },
  { question: 'q2', decision: 'accept', by: 'M. Ortiz', at: '2026-11-20T10:00:00Z', lapsed: true }
]
const full = { sources: sampleSources, decisions, date: '2026-11-22T06:00:00Z' }

t.test('what is open stands above what is judged, and nothing is left out', async (t) => {
  const page = renderHtml(sampleAudit(), full)
  const ids = ['not-read', 'reading-notes', 'needs-review', 'must-change', 'should-change', 'advisable']
  const rest = ['whole-form', 'state-rules', 'codings', 'clear', 'not-judged', 'limits', 'sources', 'about']
  const places = [...ids, ...rest].map((id) => page.indexOf(`id="${id}"`))
  t.notOk(places.includes(-1))
  t.strictSame(
    places,
    places.toSorted((a, b) => a - b)
  )
  for (const question of sampleAudit().questions) t.ok(page.includes(question.text.slice(0, 8)), question.id)
  t.match(page, 'The form is reviewed, not the office that uses it.')
  t.match(page, 'Page 8</strong>: The page is a picture')
})

t.test(
  'a card shows the flagged words, the reason with its source, the wording with its issuer, and both balances',
  async (t) => {
    const page = renderHtml(sampleAudit(), full)
    t.match(page, '<mark>received counselling</mark>, therapy')
    t.match(page, '<mark>during the last ten years</mark>')
    t.match(page, 'attach the <mark>treatment plan</mark>')
    t.match(page, 'href="https://jamanetwork.com/journals/jama/fullarticle/2780002"')
    t.match(page, 'Wording issued by FSMB, 2018')
    t.match(page, '<ins>currently </ins>')
    t.match(page, 'What the form still gets')
    t.match(page, 'This one question also stands for <a href="#item-3">Question (c)</a>')
    t.match(page, 'The replacement for <a href="#item-2">Question (b)</a>')
  }
)

t.test(
  'who issued a wording is said, also where the profession was put into it, and a model text is called one',
  async (t) => {
    const page = (wording: string, profession: 'physician' | 'nurse') => {
      const { text, issuer } = ruleSet.wordings.find(({ id }) => id === wording)!
      const suggestion = {
        action: 'replace' as const,
        wording,
        text: profession === 'nurse' ? text.replace('practice medicine', 'practice nursing') : text,
        issuer,
        keeps: 'K.',
        alternatives: [],
        diff: [],
        joins: []
      }
      return renderHtml(makeAudit({ questions: [makeQuestion({ outcome: 'must-change', suggestion })] }))
    }
    const fsmb = 'Wording issued by Federation of State Medical Boards (FSMB), policy of 2018'
    t.match(page('fsmb-2018', 'physician'), `${fsmb}</p>`)
    t.match(page('fsmb-2018', 'nurse'), `${fsmb}, with the profession put in</p>`)
    t.match(page('attestation-health', 'physician'), '<p class="issuer">stigmacheck, model text</p>')
  }
)

t.test('decisions are shown with reason, person and day, and a lapsed one says so', async (t) => {
  const page = renderHtml(sampleAudit(), full)
  t.match(page, 'Kept as it is</strong> by M. Ortiz')
  t.match(page, 'Reason: A statute requires it.')
  t.match(page, 'Note: The board &lt;asked&gt;.')
  t.match(page, 'November 20, 2026</time>')
  t.match(page, 'this decision no longer holds')
})

t.test('a date is printed only when the caller gives one, and the same audit gives the same bytes', async (t) => {
  t.notMatch(renderHtml(sampleAudit()), '<time')
  t.equal(renderHtml(sampleAudit(), full), renderHtml(sampleAudit(), full))
})

t.test('only web addresses become links', async (t) => {
  const sources = sampleSources.map((source) => ({ ...source, where: 'javascript:alert(1)' }))
  const downloads = [
    { label: 'bad', href: 'javascript:alert(1)' },
    { label: 'good', href: 'redline.docx' }
  ]
  const page = renderHtml(sampleAudit(), { sources, downloads })
  t.notMatch(page, /href="javascript/i)
  t.match(page, '<a href="redline.docx" download>good</a>')
})

t.test('an aligned form without a finding still says what was read and what cannot be detected', async (t) => {
  const page = renderHtml(makeAudit({ questions: [makeQuestion()], form: makeForm({ healthQuestions: 1 }) }))
  t.match(page, 'This form follows the recommendations.')
  t.match(page, 'What cannot be detected')
  t.notMatch(page, 'id="not-read"')
})

t.test('hostile document text adds no element and no attribute, in ten megabytes either', async (t) => {
  const tags = (page: string) =>
    [...page.matchAll(/<(\/?[a-z][a-z0-9]*)([^>]*)>/gi)].map(([tag]) => tag.replace(/="[^"]*"/g, ''))
  const tame = new Set(tags(renderHtml(sampleAudit(), full)))
  const page = renderHtml(hostileAudit(10_000_000), full)
  t.strictSame(
    [...new Set(tags(page))].filter((tag) => !tame.has(tag)),
    []
  )
  t.notMatch(page, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
})

t.test('in a browser', async (t) => {
  if (!browserPath) return leftOut(t, 'report.html in a browser: axe, zoom, phone, hostile text', 'Chromium')
  const browser = await launchBrowser()
  t.teardown(() => browser.close())
  const views = {
    'on a desktop': { viewport: { width: 1280, height: 720 } },
    // What a browser does with a page of 1280 pixels when it is zoomed.
    'at 200% zoom': { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 },
    'on a phone': { viewport: { width: 360, height: 640 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
    'with scripts off': { viewport: { width: 1280, height: 720 }, scriptsOff: true }
  }
  for (const [name, { scriptsOff, ...view }] of Object.entries<BrowserContextOptions & { scriptsOff?: boolean }>(
    views
  )) {
    for (const colorScheme of ['light', 'dark'] as const) {
      t.test(`axe finds nothing, ${name}, ${colorScheme}`, async (t) => {
        const options = { ...view, colorScheme, bypassCSP: true }
        let allowScripts: () => Promise<unknown> = async () => {}
        const page = await open(browser, renderHtml(sampleAudit(), full), options, async (page) => {
          if (scriptsOff) allowScripts = await switchOffScripts(page)
        })
        const folds = await page.locator('details').all()
        for (const fold of folds) await fold.locator('summary').click()
        t.equal(await page.locator('details[open]').count(), folds.length, 'everything unfolds without a script')
        await allowScripts()
        const { violations, passes } = await new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true } } })
          .analyze()
        t.ok(
          passes.some(({ id }) => id === 'color-contrast'),
          'axe looked at the page'
        )
        t.strictSame(
          violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
          []
        )
      })
    }
  }
  t.test('the page is the same with scripts off, because it has none', async (t) => {
    const report = renderHtml(sampleAudit(), full)
    t.notMatch(report, /<script|\son\w+=|javascript:/i)
    const [on, off] = await Promise.all(
      [async () => {}, async (page: Page) => void (await switchOffScripts(page))].map(async (prepare) => {
        const page = await open(browser, report, { viewport: { width: 1280, height: 720 } }, prepare)
        return [await page.locator('body').innerText(), (await page.screenshot({ fullPage: true })).toString('base64')]
      })
    )
    t.ok(on![0]!.includes('What cannot be detected'))
    t.strictSame(off, on)
  })
  for (const [name, width] of [
    ['a narrow phone', 320],
    ['a laptop at 200% zoom', 640]
  ] as const) {
    t.test(`nothing is cut off or scrolls sideways on ${name}`, async (t) => {
      const page = await open(browser, renderHtml(sampleAudit(), full), { viewport: { width, height: 700 } })
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), width)
    })
  }
  t.test('hostile text runs no script and loads nothing, even without the content security policy', async (t) => {
    const page = await open(browser, renderHtml(hostileAudit(), full), { bypassCSP: true })
    t.equal(await page.evaluate('window.pwned'), undefined)
    t.equal(await page.locator('script, img, svg[onload], [onmouseover], [onerror], iframe, object').count(), 0)
    t.match(await page.locator('#item-2').textContent(), '<script>window.pwned=1</script>')
  })
  t.test('on paper everything is unfolded', async (t) => {
    const page = await open(browser, renderHtml(sampleAudit(), full), {})
    await page.emulateMedia({ media: 'print' })
    t.ok(
      await page
        .getByText('Was a license of yours ever restricted')
        .evaluate((node) => node.getBoundingClientRect().height > 0)
    )
  })
})

async function open(
  browser: Browser,
  html: string,
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<void> = async () => {}
): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await prepare(page)
  await page.setContent(html)
  if (loaded.some((url) => !url.startsWith('about:'))) throw new Error(`the report loaded ${loaded.join(', ')}`)
  return page
}

/** Switches scripts off, and gives what switches them on again: axe is a script itself and comes afterwards. */
async function switchOffScripts(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  return () => session.send('Emulation.setScriptExecutionDisabled', { value: false })
}
