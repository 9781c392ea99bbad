import t, { type Test } from 'tap'
import { openPackage } from '../../src/ooxml/package.js'
import { descendants } from '../../src/ooxml/xml.js'
import { views } from '../../src/report/views.js'
import { hostileAudit } from '../helpers/hostile.js'
import { makePdf } from '../helpers/pdf.js'

/** Characters that steer a terminal, an XML reader or the direction of text; tab and line ends are no danger. */
const steering = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const size = 10_000_000

t.test('hostile document text, ten megabytes of it, is inert in every view', async (t) => {
  const original = await makePdf([['1. Nothing of the audit stands here.']])
  for (const view of views) {
    t.test(view.name, async (t) => {
      const rendered = await view.render({ audit: hostileAudit(size), original, date: '2026-11-24T00:00:00Z' })
      t.ok(rendered.length < 10 * size, 'it does not grow without limit')
      if (typeof rendered === 'string') t.notMatch(rendered.replace(/^\ufeff/, ''), steering)
      if (view.file.endsWith('.docx')) checkWord(t, rendered as Uint8Array)
      if (view.name === 'sarif' || view.name === 'json') t.type(JSON.parse(rendered as string), Object)
    })
  }
})

/** Every part is well-formed, links to nothing outside, and holds the hostile words as text. */
function checkWord(t: Test, bytes: Uint8Array): void {
  const file = openPackage(bytes)
  for (const name of file.members.keys()) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const root = file.xml(name)
    t.notMatch(file.source(name), steering, name)
    const outside = descendants(root, 'Relationship').filter((one) => one.attributes.TargetMode === 'External')
    t.strictSame(outside, [], name)
    for (const active of ['script', 'w:fldSimple', 'w:instrText', 'w:object', 'w:altChunk'])
      t.strictSame(descendants(root, active), [], `${name} holds no ${active}`)
  }
  t.match(file.source(file.main), '&lt;script&gt;window.pwned=1&lt;/script&gt;')
}
