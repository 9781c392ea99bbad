import { unzipSync } from 'fflate'
import t from 'tap'
import type { FormFinding } from '../../src/contract/audit.js'
import { redlineDocx } from '../../src/report/redline/docx.js'
import { makeForm } from '../helpers/audit.js'
import { cell, control, makeDocx, para, run, table } from '../helpers/docx.js'
import { auditOf, type Wanted } from '../helpers/docx-audit.js'
import { decideRevisions, textOfDocx } from '../helpers/revisions.js'

const asked = 'Have you ever been treated for a mental illness?'
const better = 'Are you currently impaired by any condition?'
const crime = 'Were you convicted of a crime?'
const promise = 'You may answer "No" to this question in good standing.'
const clause: FormFinding = {
  criterion: 'missing',
  strength: 'should',
  title: 'No clause',
  message: 'M',
  why: 'W',
  sources: [],
  questions: [],
  add: promise
}

function redlined(body: string, wanted: Wanted[], findings: FormFinding[] = []) {
  const original = makeDocx({ body })
  const { bytes, unplaced } = redlineDocx(auditOf(original, wanted, { form: makeForm({ findings }) }), original, {})
  const decided = (keep: 'new' | 'old') => textOfDocx(decideRevisions(bytes, { keep })).split('\n')
  const members = unzipSync(bytes)
  const read = (name: string) => new TextDecoder().decode(members[name])
  t.equal(decided('old').join('\n'), textOfDocx(original), 'rejected, it is the original')
  return { accepted: decided('new'), unplaced, main: read('word/document.xml'), comments: read('word/comments.xml') }
}

const conduct = { text: crime, outcome: 'not-health' as const, health: false }

t.test('the clause about "this question" stands at a question about a present condition or nowhere', async (t) => {
  const neutral = redlined(
    [asked, crime].map((one) => para(one)).join(''),
    [{ text: asked, becomes: 'Were you ever disciplined for any reason?' }, conduct],
    [clause]
  )
  t.same(neutral.accepted, ['Were you ever disciplined for any reason?', crime])
  t.match(neutral.unplaced, [{ question: null, reason: /good standing/ }])
  const stem = 'Have you ever'
  const apart = redlined(
    [stem, '(a) been treated for depression?', '(b) been convicted?', 'End'].map((one) => para(one)).join(''),
    [
      { text: 'been treated for depression?', stem, becomes: better, place: 'apart' },
      { text: 'been convicted?', stem, outcome: 'not-health', health: false }
    ],
    [clause]
  )
  t.same(apart.accepted, [stem, '(b) been convicted?', better, '☐ Yes   ☐ No', promise, 'End'])
})

t.test('an instruction for several questions stays while one of them stays', async (t) => {
  for (const followUp of [
    'If you answered Yes to any of the above, explain.',
    'If Yes to questions 1 through 4, explain.'
  ]) {
    const { accepted } = redlined([crime, asked, followUp].map((one) => para(one)).join(''), [
      conduct,
      { text: asked, followUp, becomes: better }
    ])
    t.same(accepted, [crime, better, followUp])
  }
})

t.test('an instruction for the questions above goes with them, whatever stands below it', async (t) => {
  const above = 'If you answered Yes to any question above, attach your treatment records.'
  const { accepted } = redlined([asked, above, crime].map((one) => para(one)).join(''), [
    { text: asked, followUp: above, becomes: better },
    conduct
  ])
  t.same(accepted, [better, crime])
})

t.test('the answer place goes with its question, and stays with the new one', async (t) => {
  const answers = '☐ Yes  ☐ No'
  const gone = redlined([asked, answers, '______', crime, answers].map((one) => para(one)).join(''), [
    { text: asked, becomes: '' },
    conduct
  ])
  t.same(gone.accepted, [crime, answers])
  const rows = redlined(table(cell(para(asked)), cell(para(answers)), cell(para(crime)), cell(para(answers))), [
    { text: asked, becomes: '' },
    conduct
  ])
  t.same(rows.accepted, [crime, answers])
  const kept = redlined([asked, answers, crime].map((one) => para(one)).join(''), [
    { text: asked, becomes: better },
    conduct
  ])
  t.same(kept.accepted, [better, answers, crime])
})

t.test('new words are neither raised like a note mark nor a part of a link', async (t) => {
  const raised = redlined(
    `<w:p>${run('Have you ever been treated')}${run('1', '<w:vertAlign w:val="superscript"/><w:rStyle w:val="FootnoteReference"/>')}</w:p>`,
    [{ text: 'Have you ever been treated1', becomes: better }]
  )
  t.notMatch(insertions(raised.main), /vertAlign|rStyle/)
  const linked = redlined(
    `<w:p>${run('Have you been ')}<w:hyperlink w:anchor="x">${run('treated?', '<w:color w:val="0000FF"/>')}</w:hyperlink></w:p>`,
    [{ text: 'Have you been treated?', becomes: better }]
  )
  t.notMatch(/<w:hyperlink.*<\/w:hyperlink>/.exec(linked.main)![0], /<w:ins /)
  t.notMatch(insertions(linked.main), /0000FF/)
  t.same(linked.accepted, [better])
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = '<w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>'
  const field = redlined(
    `<w:p>${run('Have you been ')}${sign('begin')}${code}${sign('separate')}${run('treated?')}${sign('end')}</w:p>`,
    [{ text: 'Have you been treated?', becomes: better }]
  )
  t.notMatch(/"begin".*"end"/s.exec(field.main)![0], /currently/)
})

t.test('words in a locked or bound control are not changed, and a comment says so', async (t) => {
  const bound = '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>'
  for (const properties of ['<w:lock w:val="sdtContentLocked"/>', '<w:lock w:val="contentLocked"/>', bound]) {
    const { accepted, comments, unplaced } = redlined(control(properties, para(asked)) + para(crime), [
      { text: asked, becomes: better },
      conduct
    ])
    t.same(accepted, [asked, crime])
    t.match(comments, new RegExp(`Recommended text: ${better.replace('?', '.')}`))
    t.match(unplaced, [{ question: 'q1', reason: /control|data field/ }])
  }
})

t.test('words with a reading above them are taken as a whole', async (t) => {
  const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('reading')}</w:rt><w:rubyBase>${run('treated')}</w:rubyBase></w:ruby></w:r>`
  const { accepted } = redlined(`<w:p>${run('Have you been ')}${ruby}${run(' for a mental illness?')}</w:p>`, [
    { text: 'Have you been treated for a mental illness?', becomes: better }
  ])
  t.same(accepted, [better])
})

t.test('a comment begins in front of a control in the line, so that LibreOffice keeps its words', async (t) => {
  const { main } = redlined(`<w:p>${run('Q: ')}${control('', run(asked))}</w:p>`, [{ text: asked, becomes: better }])
  t.ok(main.indexOf('commentRangeStart') < main.indexOf('<w:sdt>'))
  t.ok(main.indexOf('commentReference') < main.indexOf('<w:sdt>'))
})

function insertions(xml: string): string {
  return [...xml.matchAll(/<w:ins [^>]*>.*?<\/w:ins>/gs)].map(([one]) => one).join('')
}
