import t from 'tap'
import { Problem } from '../../src/contract/problem.js'
import { limits } from '../../src/document/limits.js'
import { readDocument } from '../../src/document/read.js'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

async function problemOf(content: Uint8Array): Promise<Problem> {
  try {
    await readDocument(content)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('the document was read')
}

t.test('what is no PDF, DOCX, text or question list is refused by its content, with what to do', async (t) => {
  const cases: [string, Uint8Array, string, RegExp][] = [
    ['nothing', bytes(''), 'document.empty', /again/],
    ['only spaces', bytes(' \n\t\n'), 'document.empty', /again/],
    ['a web page', bytes('<!DOCTYPE html><html><body>Have you ever …'), 'document.unsupported-type', /PDF or DOCX/],
    ['XML', bytes('<?xml version="1.0"?><pkg:package/>'), 'document.unsupported-type', /PDF or DOCX/],
    ['RTF', bytes('{\\rtf1\\ansi Have you}'), 'document.unsupported-type', /PDF or DOCX/],
    ['a PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'document.unsupported-type', /PDF or DOCX/],
    ['a JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'document.unsupported-type', /PDF or DOCX/],
    ['a program', bytes('MZ\x90\0\x03\0\0\0'), 'document.unsupported-type', /PDF or DOCX/],
    ['a plain ZIP', bytes('PK\x03\x04readme.txtPK\x01\x02'), 'document.unsupported-type', /PDF or DOCX/],
    [
      'an ODT',
      bytes('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'),
      'document.unsupported-type',
      /PDF or DOCX/
    ],
    ['an XLSX', bytes('PK\x03\x04[Content_Types].xml xl/workbook.xml'), 'document.unsupported-type', /PDF or DOCX/],
    ['an old DOC', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0'), 'document.unsupported-type', /PDF or DOCX/],
    ['noise', new Uint8Array([1, 2, 3, 4, 0, 0, 9, 200]), 'document.unsupported-type', /PDF or DOCX/]
  ]
  for (const [name, content, code, todo] of cases) {
    const problem = await problemOf(content)
    t.equal(problem.code, code, name)
    t.match(problem.todo, todo, `${name}: what to do`)
  }
})

t.test('a DOCX with a password is called encrypted, not unknown', async (t) => {
  const name = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1')
  t.equal((await problemOf(bytes(`\xd0\xcf\x11\xe0${name}`))).code, 'document.encrypted')
})

t.test('a file above the byte limit is refused before any reader sees it', async (t) => {
  const problem = await problemOf(new Uint8Array(limits.bytes + 1))
  t.equal(problem.code, 'document.too-large')
  t.equal(problem.status, 413)
})

t.test('plain text is read by paragraphs, and lines wrapped by hand are joined', async (t) => {
  const document = await readDocument(
    Buffer.from(
      'HEALTH STATUS\r\n\r\n1. Are you currently using illegal drugs, that is, drugs whose\r\n   possession is unlawful, at the time of this application?\r\n\r\n2. Can you perform the functions of the position?\r\n☐ Yes ☐ No\r\n',
      'utf8'
    )
  )
  t.equal(document.mediaType, 'text/plain')
  t.equal(document.flow, 'paragraphs')
  t.same(
    document.lines.map((line) => line.text),
    [
      'HEALTH STATUS',
      '1. Are you currently using illegal drugs, that is, drugs whose possession is unlawful, at the time of this application?',
      '2. Can you perform the functions of the position?',
      '☐ Yes ☐ No'
    ]
  )
})

t.test('text in UTF-16 and in Windows-1252 is read', async (t) => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Applicant’s health?', 'utf16le')])
  t.equal((await readDocument(utf16)).lines[0]!.text, 'Applicant’s health?')
  t.equal((await readDocument(bytes('Applicant\x92s health?'))).lines[0]!.text, 'Applicant’s health?')
})

t.test('a question list keeps its ids and context; empty lines are left out', async (t) => {
  const rows = [
    {
      id: 'a',
      text: 'Are you well?',
      context: { section: 'Health', stem: 'Today:', definitions: ['d'], follow_up: 'Say why.' }
    },
    { text: 'Who are you?' }
  ]
  const document = await readDocument(Buffer.from(`${JSON.stringify(rows[0])}\n\n${JSON.stringify(rows[1])}\n`))
  t.same(document.given, [
    { id: 'a', text: 'Are you well?', section: 'Health', stem: 'Today:', definitions: ['d'], followUp: 'Say why.' },
    { id: 'l3', text: 'Who are you?', section: null, stem: null, definitions: [], followUp: null }
  ])
})

t.test('a broken line of a question list is named by its number, without its text', async (t) => {
  for (const [list, line] of [
    ['{"text":"a"}\n{"text": secret', 2],
    ['{"text":"a"}\n\n{"words":"secret"}', 3],
    ['{"id":"x","text":"a"}\n{"id":"x","text":"secret"}', 2]
  ] as const) {
    const problem = await problemOf(bytes(list))
    t.equal(problem.code, 'document.question-list')
    t.match(problem.message, new RegExp(`Line ${line} `))
    t.notMatch(problem.message, /secret/)
  }
})
