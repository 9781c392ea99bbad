import t from 'tap'
import { Problem } from '../../src/contract/problem.js'
import { matchUnknown } from '../../src/document/pdf/match-unknown.js'
import { readDocument } from '../../src/document/read.js'
import { firstExtra, say, textPdf } from '../helpers/make-pdf.js'
import { lineOf, texts } from '../helpers/print.js'

const rule = (x1: number, y1: number, x2: number, y2: number) => `${x1} ${y1} m ${x2} ${y2} l S\n`

t.test('a label and its text are one line, with a box, a font size and the place of every character', async (t) => {
  const text = '1. Are you able to perform the essential functions of the position?'
  const document = await readDocument(textPdf([{ content: say('1.', 72, 700) + say(text.slice(3), 96, 700) }]))
  const line = document.lines[0]!
  t.equal(line.text, text)
  t.equal(line.page, 1)
  t.equal(line.fontSize, 10)
  t.equal(line.edges!.length, text.length + 1)
  t.ok(
    line.edges!.every((x, index) => index === 0 || x >= line.edges![index - 1]! - 0.01),
    'the edges go to the right'
  )
  const [x, y, width, height] = line.box!
  t.ok(Math.abs(x - 72) < 1 && Math.abs(y + height * 0.8 - 92) < 1, 'origin at the top left')
  t.ok(Math.abs(x + width - line.edges!.at(-1)!) < 1)
  t.same(document.readers, { 1: 'pdfium' })
})

t.test('two columns are read one after the other, and what spans both stays above and below', async (t) => {
  const left = [
    '1. Have you been named in a malpractice suit that',
    'is still pending before a court of this state?',
    '2. Have you been denied membership in a',
    'professional society or in its local branch?',
    '3. Have you changed your specialty recently?'
  ]
  const right = [
    '4. Do you hold an active license to practise in',
    'the state in which you want to be employed?',
    '5. Do you carry professional liability insurance',
    'at the limits that our bylaws ask you to carry?',
    '6. Do you speak a language besides English?'
  ]
  let content = say(
    'Answer every question on this page. Explain each yes on a separate sheet of paper that you sign and date.',
    60,
    740
  )
  left.forEach((text, index) => {
    content += say(text, 60, 700 - 14 * index, { size: 9 })
  })
  right.forEach((text, index) => {
    content += say(text, 320, 698 - 14 * index, { size: 9 })
  })
  content += say(
    'I certify that the answers above are true and complete, and that I will report every change of them at once.',
    60,
    560
  )
  const got = texts(await readDocument(textPdf([{ content }])))
  t.same(got.slice(1, -1), [...left, ...right])
  t.match(got[0], /^Answer every question/)
  t.match(got.at(-1), /^I certify/)
})

t.test('a ruled table is read row by row, and its lines say their cell', async (t) => {
  let content = ''
  for (const y of [720, 690, 640, 600]) content += rule(60, y, 540, y)
  for (const x of [60, 100, 440, 490, 540]) content += rule(x, 600, x, 720)
  content += say('No.', 66, 700) + say('Question', 106, 700) + say('Yes', 446, 700) + say('No', 496, 700)
  // The label is centred beside two lines of text.
  content += say('7', 66, 660) + say('Has any hospital ever placed a condition on your', 106, 666)
  content +=
    say('privileges?', 106, 652) +
    say('☐', 450, 660).replace(/\(.*\)/, '(o)') +
    say('8', 66, 616) +
    say('Are you board certified?', 106, 616)
  const document = await readDocument(textPdf([{ content }]))
  const cells = document.lines.map((line) => [line.cell?.row, line.cell?.column, line.text])
  t.same(cells, [
    [0, 0, 'No.'],
    [0, 1, 'Question'],
    [0, 2, 'Yes'],
    [0, 3, 'No'],
    [1, 0, '7'],
    [1, 1, 'Has any hospital ever placed a condition on your'],
    [1, 1, 'privileges?'],
    [1, 2, 'o'],
    [2, 0, '8'],
    [2, 1, 'Are you board certified?']
  ])
})

t.test('a label centred beside an unruled text stands before the whole text', async (t) => {
  let content = ''
  const items = [
    ['Has your license to practise been limited, suspended or', 'revoked by the board of any state or country?'],
    ['Has a hospital restricted your privileges, or have you', 'given them up while an inquiry was under way?'],
    ['Has an insurer ended your coverage, or made a payment', 'on your behalf in the last five years?']
  ]
  items.forEach((lines, index) => {
    const top = 700 - 40 * index
    content += say(lines[0]!, 96, top) + say(lines[1]!, 96, top - 12) + say(`${index + 1}.`, 72, top - 6)
  })
  t.same(
    texts(await readDocument(textPdf([{ content }]))),
    items.flatMap(([first, second], index) => [`${index + 1}. ${first}`, second!])
  )
})

t.test('a page is read as it is displayed: rotated by its dictionary or drawn sideways', async (t) => {
  const words = ['Do you hold a current license?', 'Are you board certified?']
  for (const turn of [90, 180, 270]) {
    const document = await readDocument(
      textPdf([{ content: say(words[0]!, 72, 700) + say(words[1]!, 72, 680), entries: `/Rotate ${turn}` }])
    )
    t.same(texts(document), words, `/Rotate ${turn}`)
    t.same(document.pageSizes, [turn === 180 ? { width: 612, height: 792 } : { width: 792, height: 612 }])
  }
  // Text that runs up the page, and nothing that says so.
  const up = words.map((text, index) => `BT /F1 10 Tf 0 1 -1 0 ${100 + 20 * index} 72 Tm (${text}) Tj ET\n`).join('')
  const document = await readDocument(textPdf([{ content: up }]))
  t.same(texts(document), words)
  const [x, y, width, height] = document.lines[0]!.box!
  t.ok(height > width && x > 80 && x < 101 && y + height < 721, 'its box is that of the page as displayed')
})

t.test('text that nobody sees is left out: covered, white on white, or invisible', async (t) => {
  const content =
    say('Have you ever been hospitalized?', 72, 700) +
    '1 1 1 rg 60 690 400 24 re f 0 g\n' +
    say('Are you able to practise safely?', 72, 700) +
    `1 1 1 rg\n${say('white words', 72, 650)}0 g\n` +
    `0 0 1 rg 60 590 400 24 re f 1 1 1 rg\n${say('White on a blue bar', 72, 598)}0 g\n` +
    '3 Tr\n' +
    say('invisible words', 72, 560) +
    '0 Tr\n'
  t.same(texts(await readDocument(textPdf([{ content }]))), ['Are you able to practise safely?', 'White on a blue bar'])
})

t.test('a highlight over a text does not hide it', async (t) => {
  const state = { body: '<< /Type /ExtGState /BM /Multiply >>' }
  const entries = `/Resources << /Font << /F1 3 0 R >> /ExtGState << /G ${firstExtra(1)} 0 R >> >>`
  const content = `${say('Are you able to practise safely?', 72, 700)}/G gs 1 1 0 rg 60 690 400 24 re f\n`
  t.same(texts(await readDocument(textPdf([{ content, entries }], [state]))), ['Are you able to practise safely?'])
})

t.test('bold printed twice is read once', async (t) => {
  const content = say('Health status', 72, 700) + say('Health status', 72.3, 700)
  t.same(texts(await readDocument(textPdf([{ content }]))), ['Health status'])
})

t.test('a word parted at the end of a line ends in a soft hyphen; a hyphen of its own stays', async (t) => {
  const content = ['Do you have a condition that impairs your per-', 'formance? Answers are self-', 'reported.']
    .map((text, index) => say(text, 72, 700 - 12 * index))
    .join('')
  const got = texts(await readDocument(textPdf([{ content }])))
  t.equal(got[0]!.at(-1), '\u00ad')
  t.equal(got[1]!.at(-1), '-')
})

t.test('lines that repeat at the edge of the pages and page numbers are marked as running', async (t) => {
  const page = (number: number) => ({
    content:
      say('St. Elsewhere Hospital - Application', 72, 760) +
      say(`Question ${number}: are you licensed?`, 72, 600) +
      say(`Page ${number} of 3`, 280, 30)
  })
  const document = await readDocument(textPdf([page(1), page(2), page(3)]))
  t.same(
    texts(document),
    [1, 2, 3].map((number) => `Question ${number}: are you licensed?`)
  )
  t.equal(document.lines.filter((line) => line.running).length, 6)
})

t.test('a footnote is marked with its sign, with all its lines', async (t) => {
  const content =
    say('Are you currently* impaired by any condition?', 72, 700) +
    say('* "Currently" means at the time of this application, or', 72, 100, { size: 8 }) +
    say('so recently that it may affect your work.', 72, 90, { size: 8 })
  const document = await readDocument(textPdf([{ content }]))
  t.same(
    document.lines.map((line) => line.footnote),
    [undefined, '*', '*']
  )
})

function widget(entries: string): { body: string } {
  return { body: `<< /Type /Annot /Subtype /Widget /F 4 /P 5 0 R ${entries} >>` }
}

function formPdf(content: string, widgets: string[]): Buffer {
  const first = firstExtra(1)
  const references = widgets.map((_, index) => `${first + index} 0 R`).join(' ')
  return textPdf(
    [{ content, entries: `/Annots [${references}]` }],
    widgets.map(widget),
    `/AcroForm << /Fields [${references}] /DA (/Helv 0 Tf 0 g) >>`
  )
}

t.test('fields stand on their lines with tooltip and kind, and never with what was typed into them', async (t) => {
  const document = await readDocument(
    formPdf(say('1. Do you hold a current license?', 72, 700) + say('Yes', 460, 700) + say('Name:', 72, 660), [
      '/FT /Btn /T (q1yes) /TU (Question 1: yes) /Rect [440 698 452 710] /AS /Off /AP << /N << /Yes 3 0 R /Off 3 0 R >> >>',
      '/FT /Tx /T (name) /TU (Full name) /V (Jane Secret) /Rect [110 656 300 670]'
    ])
  )
  t.match(lineOf(document, 'Yes').fields, [{ kind: 'checkbox', tooltip: 'Question 1: yes', page: 1 }])
  t.match(lineOf(document, 'Name').fields, [{ kind: 'text', tooltip: 'Full name' }])
  t.notMatch(JSON.stringify(document), /Secret/)
  t.same(document.warnings, [], 'one pre-set value is no filled-in form')
})

t.test('a question that only a tooltip asks is kept among the fields of the document', async (t) => {
  const question = 'Have you ever been treated for a condition that limits your practice?'
  const document = await readDocument(
    formPdf(say('1.', 72, 700) + say('See the instructions.', 72, 600), [
      `/FT /Tx /T (q1) /TU (${question}) /Rect [96 698 400 712]`
    ])
  )
  t.ok(document.fields.some((field) => field.tooltip === question))
})

t.test('a form whose fields hold a person’s data is warned about, and the data stays unread', async (t) => {
  const widgets = Array.from(
    { length: 6 },
    (_, index) =>
      `/FT /Tx /T (f${index}) /V (Jane Secret ${index}) /Rect [110 ${600 - 20 * index} 300 ${614 - 20 * index}]`
  )
  const document = await readDocument(formPdf(say('Name and address of the applicant', 72, 700), widgets))
  t.match(document.warnings, [{ code: 'document.filled-in' }])
  t.notMatch(JSON.stringify(document), /Secret/)
})

t.test('a blank page is no unread page, and a page of pictures without recognition is one', async (t) => {
  const document = await readDocument(textPdf([{ content: say('Are you licensed?', 72, 700) }, { content: '' }]))
  t.same(document.unread, [])
})

t.test('a damaged PDF is a typed problem, and one with a broken index is still read', async (t) => {
  const good = textPdf([{ content: say('Are you licensed?', 72, 700) }])
  const noIndex = Buffer.from(good.toString('latin1').replace(/startxref\n\d+/, 'startxref\n99999999'), 'latin1')
  t.same(texts(await readDocument(noIndex)), ['Are you licensed?'])
  await t.rejects(readDocument(Buffer.from('%PDF-1.7\nnothing but a header')), Problem)
  await t.rejects(readDocument(good.subarray(0, 300)), { code: 'document.damaged' })
})

t.test('a PDF on which no reader finds anything is unread, never an empty form', async (t) => {
  const document = await readDocument(textPdf([{ content: '' }, { content: '0 0 m 9 9 l S' }]))
  t.same(document.unread, [
    { page: 1, reason: 'no-text' },
    { page: 2, reason: 'no-text' }
  ])
})

t.test('a ligature is read by its glyph’s name where the font’s Unicode map is for other codes', async (t) => {
  const first = firstExtra(1)
  const map = `begincmap
1 begincodespacerange <00><FF> endcodespacerange
1 beginbfrange <20><24><0020> endbfrange
endcmap`
  const more = [
    {
      body: `<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Plantin /ToUnicode ${first + 1} 0 R /Encoding << /Type /Encoding /Differences [33 /f_i /f_f_i /f_f 36 /T_h] >> >>`
    },
    { body: '<< >>', stream: Buffer.from(map) }
  ]
  const pieces = ['Is your certi', '!', 'cate in e', '#', 'ect at this o', '"', 'ce # 4?']
  const shown = pieces.map((piece, index) => `/F${index % 2 === 0 ? 1 : 3} 10 Tf (${piece}) Tj`).join(' ')
  const entries = `/Resources << /Font << /F1 3 0 R /F3 ${first} 0 R >> >>`
  const document = await readDocument(textPdf([{ content: `BT 1 0 0 1 72 700 Tm ${shown} ET`, entries }], more))
  t.same(texts(document), ['Is your certificate in effect at this office # 4?'])
  t.same(document.warnings, [])
})

t.test('an unknown character is read between its neighbours, whatever signs they are', (t) => {
  const row = [...'a?-(b)/c*d'].map((text, index) => ({
    ...{
      text,
      left: index,
      right: index + 1,
      baseline: 0,
      size: 10,
      bold: false,
      italic: false,
      spaced: false,
      turn: 0
    },
    ...(index === 1 ? { unmapped: 'x 1' } : {})
  }))
  t.equal(matchUnknown(row[1]!, row, 'a fi-(b)/c*d', true), 'fi')
  t.equal(matchUnknown(row[1]!, row, 'other words', true), null)
  t.end()
})
