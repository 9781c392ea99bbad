import { hostileDocx } from './docx-files.js'
import { mutate } from './mutate.js'
import { hostilePdf } from './pdf-files.js'

/** A file made to hurt its reader. */
export interface HostileFile {
  name: string
  bytes: Uint8Array
}

/** The whole hostile set, from a good PDF and a good DOCX. The same on every machine. */
export function hostileFiles(pdf: Uint8Array, docx: Uint8Array): HostileFile[] {
  const files = [...hostilePdf(pdf), ...hostileDocx(docx), ...polyglots(pdf, docx)]
  for (const [kind, bytes] of [
    ['pdf', pdf],
    ['docx', docx]
  ] as const) {
    for (let part = 1; part < 16; part++) {
      files.push({ name: `truncated-${part}-sixteenths.${kind}`, bytes: bytes.subarray(0, (bytes.length * part) / 16) })
    }
    for (let seed = 1; seed <= 16; seed++) files.push({ name: `mutated-${seed}.${kind}`, bytes: mutate(bytes, seed) })
  }
  return files
}

function polyglots(pdf: Uint8Array, docx: Uint8Array): HostileFile[] {
  const text = (content: string) => Buffer.from(content, 'latin1')
  return [
    { name: 'pdf-then-docx.pdf', bytes: Buffer.concat([pdf, docx]) },
    { name: 'docx-then-pdf.docx', bytes: Buffer.concat([docx, pdf]) },
    { name: 'html-then-pdf.pdf', bytes: Buffer.concat([text('<html><script>alert(1)</script>'), pdf]) },
    { name: 'html.docx', bytes: text('<!doctype html><html><body>Have you ever…</body></html>') },
    { name: 'rtf.docx', bytes: text('{\\rtf1\\ansi Have you ever}') },
    { name: 'zeros.pdf', bytes: new Uint8Array(1_000_000) },
    { name: 'header-and-zeros.pdf', bytes: Buffer.concat([text('%PDF-1.7\n'), new Uint8Array(1_000_000)]) },
    { name: 'one-long-line.txt', bytes: Buffer.alloc(4_000_000, 'have you ever ') },
    { name: 'open-brackets.txt', bytes: Buffer.alloc(1_000_000, '((((((') },
    { name: 'spaces.txt', bytes: Buffer.concat([Buffer.alloc(2_000_000, ' '), text('Are you licensed?')]) },
    { name: 'many-lines.txt', bytes: Buffer.alloc(2_000_000, '1.\n') },
    { name: 'deep.jsonl', bytes: text(`{"text":${'['.repeat(200_000)}${']'.repeat(200_000)}}`) },
    {
      name: 'long-question.jsonl',
      bytes: text(JSON.stringify({ text: `Have you ever ${'been treated for '.repeat(200_000)}?` }))
    }
  ]
}
