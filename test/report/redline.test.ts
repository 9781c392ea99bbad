import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import t from 'tap'
import { redlineDocx } from '../../src/report/redline/docx.js'
import { redline } from '../../src/report/redline.js'
import { checkDocument } from '../../src/worker/check.js'
import { makeForm } from '../helpers/audit.js'
import { cell, control, makeDocx, para, run, table } from '../helpers/docx.js'
import { auditOf, type Wanted } from '../helpers/docx-audit.js'
import { hasProgram, leftOut } from '../helpers/left-out.js'
import { convertInLibreOffice, decideInLibreOffice } from '../helpers/libreoffice.js'
import { decideRevisions, textOfDocx } from '../helpers/revisions.js'

const asked = 'Have you ever been treated for a mental illness?'
const better = 'Are you currently impaired by any condition?'

function redlined(body: string, wanted: Wanted[], more: Parameters<typeof auditOf>[2] = {}) {
  const original = makeDocx({ body })
  const { bytes, unplaced } = redlineDocx(auditOf(original, wanted, more), original, {})
  const xml = (part: string) => new TextDecoder().decode(unzipSync(bytes)[part])
  return {
    original,
    bytes,
    unplaced,
    main: xml('word/document.xml'),
    comments: () => xml('word/comments.xml'),
    accepted: textOfDocx(decideRevisions(bytes, { keep: 'new' }))
      .split('\n')
      .filter((line) => line !== ''),
    rejected: textOfDocx(decideRevisions(bytes, { keep: 'old', by: 'stigmacheck' })),
    before: textOfDocx(original)
  }
}

const homes: Record<string, (question: string) => string> = {
  'a paragraph': (question) => question,
  'a table cell': (question) =>
    table(
      cell(para('1.')) + cell(question) + cell(para('Yes')),
      cell(para('2.')) + cell(para('Name')) + cell(para('No'))
    ),
  'a list item': (question) =>
    question.replace('<w:p>', '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'),
  'a content control': (question) => control('<w:lock w:val="sdtLocked"/>', question),
  'a text box': (question) => {
    const box = `<w:txbxContent>${question}</w:txbxContent>`
    return `<w:p>${run('Around')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  },
  'a hyperlink': (question) =>
    question.replace('<w:r>', '<w:hyperlink><w:r>').replace('</w:p>', '</w:hyperlink></w:p>'),
  'an insertion of another author': (question) =>
    question.replace('<w:p>', '<w:p><w:ins w:id="7" w:author="B">').replace('</w:p>', '</w:ins></w:p>')
}

for (const [name, home] of Object.entries(homes)) {
  t.test(`words in ${name} are replaced, accepted and taken back`, async (t) => {
    const split = `<w:p>${run('Have you ever ', '<w:b/>')}${run('been treated', '<w:i/>')}${run(' for a mental illness?')}</w:p>`
    for (const question of [para(asked), split]) {
      const result = redlined(para('Before') + home(question) + para('After'), [{ text: asked, becomes: better }])
      t.ok(result.accepted.includes(better), result.accepted.join(' | '))
      t.notOk(result.accepted.some((line) => line.includes('mental illness')))
      t.equal(result.rejected, result.before)
      t.same(result.unplaced, [])
      t.match(result.comments(), 'stigmacheck')
    }
  })
}

t.test('only the words that differ are touched, and they keep their formatting', async (t) => {
  const { main } = redlined(`<w:p>${run('Are you ')}${run('ever ill', '<w:b/>')}${run(' and &lt;tired&gt;?')}</w:p>`, [
    { text: 'Are you ever ill and <tired>?', becomes: 'Are you now ill and <tired>?' }
  ])
  t.match(main, '<w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">ever</w:delText></w:r></w:del>')
  t.match(main, '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">now</w:t></w:r></w:ins>')
  t.match(main, run('Are you '), 'other runs keep their source')
  t.match(main, run(' and &lt;tired&gt;?'))
})

t.test('an item that is left out takes its label, boxes and table row along', async (t) => {
  const result = redlined(
    para(`12. ${asked} ☐ Yes ☐ No`) +
      para('Next question') +
      table(
        cell(para('3.')) + cell(para('Do you drink?')) + cell(para('Yes / No')),
        cell(para('4.')) + cell(para('Your name'))
      ),
    [
      { text: asked, becomes: '' },
      { text: 'Do you drink?', becomes: '' }
    ]
  )
  t.same(result.accepted, ['Next question', '4.', 'Your name'])
  t.equal(result.rejected, result.before)
})

t.test('a replacement takes the place of its stem, or stands apart from it', async (t) => {
  const stem = 'In the past five years have you:'
  const body = para(stem) + para('(a) been treated for depression?') + para('(b) been convicted?') + para('End')
  const first = { text: 'been treated for depression?', stem, becomes: better }
  const both = redlined(body, [
    { ...first, place: 'stem' },
    { text: 'been convicted?', stem, becomes: '' }
  ])
  t.same(both.accepted, [better, 'End'])
  t.equal(both.rejected, both.before)
  const one = redlined(body, [
    { ...first, place: 'apart' },
    { text: 'been convicted?', stem, outcome: 'not-health', health: false }
  ])
  t.same(one.accepted, [stem, '(b) been convicted?', better, '☐ Yes   ☐ No', 'End'])
  t.equal(one.rejected, one.before)
})

t.test('a follow-up goes with its question unless another question needs it', async (t) => {
  const followUp = 'If yes, attach your records.'
  const own = redlined(para(asked) + para(followUp) + para('End'), [{ text: asked, followUp, becomes: better }])
  t.same(own.accepted, [better, 'End'])
  const span = { in: 'followUp' as const, start: 0, end: 5 }
  const finding = {
    criterion: 'records-demand',
    strength: 'must' as const,
    title: 'T',
    message: 'M',
    why: 'W',
    sources: [],
    spans: [span]
  }
  const shared = redlined(para(asked) + para('Were you convicted?') + para(followUp) + para('End'), [
    { text: asked, followUp, becomes: better, findings: [finding] },
    { text: 'Were you convicted?', followUp, outcome: 'not-health' }
  ])
  t.ok(shared.accepted.includes(followUp))
  t.match(shared.unplaced, [{ question: 'q1', reason: /also serves/ }])
  t.notOk(
    shared.accepted.some((line) => line.includes('could not be changed')),
    'no word of the tool becomes a word of the form'
  )
  t.equal(shared.rejected, shared.before)
})

t.test('a text that the form lacks is inserted in front of the first health question', async (t) => {
  const finding = {
    criterion: 'supportive-statement-missing',
    strength: 'should' as const,
    title: 'No supportive statement',
    message: 'M',
    why: 'W',
    sources: [],
    questions: [],
    add: 'Health matters.\nSeek care.'
  }
  const result = redlined(
    para('Health') + table(cell(para('1.')) + cell(para(asked))) + para('End'),
    [{ text: asked, becomes: better }],
    { form: makeForm({ findings: [finding] }) }
  )
  t.same(result.accepted, ['Health', 'Health matters.', 'Seek care.', '1.', better, 'End'])
  t.equal(result.rejected, result.before)
  t.match(result.comments(), 'No supportive statement')
})

t.test(
  'a comment says what, why, what to print, what that keeps and drops, and its sources, each in full once',
  async (t) => {
    const sources = [
      { id: 'a', title: 'Policy', issuer: 'Board (AB)', year: 2018, where: 'https://example.org/a' },
      { id: 'b', title: 'Finding', issuer: 'Court', year: 1995, where: 'Court, Finding (1995)' }
    ]
    const finding = (criterion: string, of: string[]) => ({
      criterion,
      strength: 'must' as const,
      title: `Title ${criterion}`,
      message: `What ${criterion}.`,
      why: `Why ${criterion}.`,
      sources: of,
      spans: []
    })
    const second = 'Are you on medication?'
    const original = makeDocx({ body: para(asked) + para(second) })
    const audit = auditOf(original, [
      { text: asked, becomes: better, findings: [finding('one', ['a', 'b']), finding('two', ['a'])] },
      { text: second, becomes: '', findings: [finding('three', ['a'])] }
    ])
    const { bytes } = redlineDocx(audit, original, { sources })
    const comments = new TextDecoder()
      .decode(unzipSync(bytes)['word/comments.xml'])
      .split('<w:comment ')
      .map((comment) => comment.replaceAll('</w:p>', '\n').replace(/<[^>]*>/g, ''))
    const [first, last] = comments.filter((text) => text.includes('Title'))
    t.match(first, 'Title one (must change). What one. Why one. (AB 2018; Court 1995)\n')
    t.match(first, 'Title two (must change). What two. Why two. (AB 2018)\n')
    t.match(first, 'What the form still gets: ')
    t.match(first, 'Sources in full: Board (AB), Policy (2018). https://example.org/a\nCourt, Finding (1995).\n')
    t.match(last, '(AB 2018)\n')
    t.notMatch(last, 'in full', 'the file has named this source before')
  }
)

t.test('what is not found in the file is listed and never dropped', async (t) => {
  const result = redlined(para('Something else'), [{ text: asked, becomes: better, label: '12.' }])
  t.match(result.unplaced, [{ question: 'q1', reason: /not found/ }])
  t.match(result.comments(), /Question 12: its words were not found/)
  t.same(result.accepted, ['Something else'])
  t.equal(result.rejected, result.before)
})

t.test('untouched parts stay as they were, byte by byte, and untouched XML too', async (t) => {
  const quiet = `${para('A &amp; B')}<w:p w:rsidR="00AA"  ><!-- kept --><w:r ><w:t>odd   spacing</w:t></w:r></w:p>`
  const original = makeDocx({
    body: quiet + para(asked),
    header: para('Header'),
    styles: '',
    members: { 'word/media/x.png': new Uint8Array([1, 2, 3]) }
  })
  const { bytes } = redlineDocx(auditOf(original, [{ text: asked, becomes: better }]), original, {})
  const before = unzipSync(original)
  const after = unzipSync(bytes)
  const changed = Object.keys(after).filter(
    (name) => Buffer.compare(Buffer.from(after[name]!), Buffer.from(before[name] ?? [])) !== 0
  )
  t.same(changed.sort(), [
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
    'word/comments.xml',
    'word/document.xml'
  ])
  t.ok(new TextDecoder().decode(after['word/document.xml']).includes(quiet))
  const again = redlineDocx(auditOf(original, [{ text: asked, becomes: better }]), original, {})
  t.equal(Buffer.compare(Buffer.from(bytes), Buffer.from(again.bytes)), 0, 'same input, same bytes')
})

t.test('a file whose elements have no prefix gets changes that belong to the same namespace', async (t) => {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const members = {
    'word/document.xml': `<document xmlns="${namespace}"><body><p><r><t>${asked}</t></r></p><p/></body></document>`
  }
  const original = makeDocx({ body: '', members })
  const { bytes } = redlineDocx(auditOf(original, [{ text: asked, becomes: better }]), original, {})
  const main = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
  t.match(main, /^<document xmlns="[^"]+" xmlns:w="[^"]+">/)
  t.match(main, /<del w:id="\d+" w:author="stigmacheck">/)
  t.match(textOfDocx(bytes), better)
})

t.test('hostile words stay words', async (t) => {
  const hostile = 'Are ]]> you <w:p/> \u0007 & "ill" \ud800?'
  const result = redlined(para(asked), [{ text: asked, becomes: hostile }])
  t.match(result.accepted[0], ']]> you <w:p/>')
  t.notMatch(result.main, '\u0007')
})

t.test('a PDF gives a file that says it is a reconstruction, with the changes tracked', async (t) => {
  const stem = 'In the past five years have you:'
  const { questions, ...rest } = auditOf(makeDocx({ body: '' }), [
    { text: asked, becomes: better, label: '12.', followUp: 'Explain.', section: 'Health' },
    { text: 'been treated?', stem, label: '(a)', becomes: '' },
    { text: 'been <convicted> & \u0007?', stem, label: '(b)', outcome: 'not-health', health: false }
  ])
  const audit = { ...rest, questions, document: { ...rest.document, mediaType: 'application/pdf', name: 'a<b>.pdf' } }
  const { bytes, unplaced } = redline(audit, new Uint8Array(), { date: '2026-11-22T00:00:00Z' })
  t.same(unplaced, [])
  const lines = textOfDocx(decideRevisions(bytes, { keep: 'new' })).split('\n')
  t.match(lines[1], /not the form itself.*a<b>\.pdf/)
  t.same(lines.slice(2), ['Health', `12. ${better}`, stem, '(b) been <convicted> & \ufffd?'])
  t.match(textOfDocx(decideRevisions(bytes, { keep: 'old' })), asked)
  t.match(new TextDecoder().decode(unzipSync(bytes)['word/document.xml']), 'w:date="2026-11-22T00:00:00Z"')
})

t.test('LibreOffice opens the file, shows the changes, and accepts and rejects them like Word', async (t) => {
  if (!hasProgram('soffice')) {
    leftOut(t, 'the redline in LibreOffice', 'soffice')
    return
  }
  const folder = t.testdir()
  const controlled = 'Do you have, or have you ever had, a substance use disorder?'
  const original = makeDocx({
    body:
      para('Health') +
      para(`12. ${asked} ☐ Yes ☐ No`) +
      table(cell(para('1')) + cell(para('Do you drink?')), cell(para('2')) + cell(para('Name'))) +
      control('<w:lock w:val="sdtLocked"/>', para(controlled)) +
      para('Signature')
  })
  const wanted = [
    { text: asked, becomes: better },
    { text: 'Do you drink?', becomes: '' },
    { text: controlled, becomes: 'Do you use drugs now?' },
    { text: 'Nowhere?', becomes: 'x' }
  ]
  const { bytes } = redlineDocx(auditOf(original, wanted), original, {})
  const words = (docx: Uint8Array | null) =>
    docx
      ? textOfDocx(docx)
          .split('\n')
          .filter((line) => line.trim() !== '')
      : []
  t.same(words(decideInLibreOffice(bytes, 'reject', folder)), words(original))
  const accepted = words(decideInLibreOffice(bytes, 'accept', folder))
  t.same(accepted.slice(0, 6), [
    'Health',
    `12. ${better} ☐ Yes ☐ No`,
    '2',
    'Name',
    'Do you use drugs now?',
    'Signature'
  ])
  const shown = new TextDecoder().decode(convertInLibreOffice(bytes, 'fodt', folder)!)
  t.ok(shown.split('<text:changed-region').length - 1 >= 6, 'the changes are tracked')
  t.equal(shown.split('<office:annotation ').length - 1, 4, 'with a comment each')
})

t.test(
  'every Word sample, with all changes accepted, has nothing left to change; rejected, it is the original',
  async (t) => {
    const samples = readdirSync('samples').filter((name) => name.endsWith('.docx'))
    t.ok(samples.length > 0)
    for (const name of samples) {
      const original = new Uint8Array(readFileSync(join('samples', name)))
      const { bytes, unplaced } = redline(await checkDocument(original.slice(), name, {}), original)
      // Virginia's two questions have opposite meanings: "No" to the second means unable, so the clause has no place.
      const clauses = name.startsWith('virginia') ? [{ question: null, reason: /No safe haven/ }] : []
      t.match(unplaced, clauses, name)
      t.equal(unplaced.length, clauses.length, name)
      const accepted = await checkDocument(decideRevisions(bytes, { keep: 'new' }), name, {})
      const left = accepted.questions.filter(({ outcome }) => outcome === 'must-change' || outcome === 'should-change')
      t.same(
        left.map(({ text }) => text),
        [],
        name
      )
      t.equal(textOfDocx(decideRevisions(bytes, { keep: 'old', by: 'stigmacheck' })), textOfDocx(original), name)
    }
  }
)

t.test('a definition in a footnote changes in the footnote, and a protected form says how to accept', async (t) => {
  const note = 'Currently means in the last five years.'
  const original = makeDocx({
    body: `<w:p>${run('Are you currently')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' impaired?')}</w:p>`,
    footnotes: `<w:footnote w:id="2">${para(note)}</w:footnote>`,
    settings: '<w:documentProtection w:edit="forms" w:enforcement="1"/>'
  })
  const audit = auditOf(original, [{ text: 'Are you currently¹ impaired?', becomes: 'Are you currently¹ impaired?' }])
  const question = audit.questions[0]!
  question.definitions = [note]
  question.suggestion = { ...question.suggestion!, definitions: [] }
  question.location.anchors!.push({ in: 'definitions', index: 0, start: 0, end: note.length, block: 1, offset: 0 })
  const { bytes, unplaced } = redlineDocx(audit, original, {})
  t.same(unplaced, [])
  const accepted = textOfDocx(decideRevisions(bytes, { keep: 'new' }))
  t.notMatch(accepted, note)
  t.match(new TextDecoder().decode(unzipSync(bytes)['word/comments.xml']), 'Stop Protection')
  t.equal(textOfDocx(decideRevisions(bytes, { keep: 'old' })), `Are you currently¹ impaired?\n${note}`)
})
