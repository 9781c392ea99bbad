import { deflateSync } from 'node:zlib'
import { firstExtra, say, textPdf, writePdf } from '../helpers/make-pdf.js'
import type { HostileFile } from './files.js'

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const question = say('1. Are you able to practise safely?', 72, 700)

/** PDF files with loops, bombs and lies. */
export function hostilePdf(good: Uint8Array): HostileFile[] {
  return [...structure(good), ...content(), ...sizes(), ...features()].map(([name, bytes]) => ({
    name: `${name}.pdf`,
    bytes
  }))
}

type Named = [string, Uint8Array]

function structure(good: Uint8Array): Named[] {
  const text = Buffer.from(good).toString('latin1')
  const swap = (from: RegExp, to: string) => Buffer.from(text.replace(from, to), 'latin1')
  const objects = (...bodies: string[]) => writePdf(bodies.map((body) => ({ body })))
  return [
    ['xref-points-to-itself', swap(/startxref\s+\d+/, 'startxref\n0')],
    ['xref-missing', swap(/startxref[\s\S]*$/, '')],
    [
      'prev-loop',
      writePdf(
        [{ body: '<< /Type /Catalog /Pages 2 0 R >>' }, { body: '<< /Type /Pages /Kids [] /Count 0 >>' }],
        '/Prev 9'
      )
    ],
    ['page-tree-loop', objects('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>')],
    [
      'page-tree-two-loop',
      objects(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 9 >>',
        '<< /Type /Pages /Kids [2 0 R] /Parent 2 0 R /Count 9 >>'
      )
    ],
    [
      'page-count-lies-high',
      objects(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>'
      )
    ],
    [
      'page-count-negative',
      objects(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count -5 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>'
      )
    ],
    ['no-pages', objects('<< /Type /Catalog >>')],
    ['catalogue-is-a-number', objects('42')],
    [
      'length-loop',
      writePdf([
        { body: '<< /Type /Catalog /Pages 2 0 R >>' },
        { body: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
        { body: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>' },
        { body: '<< /Length 4 0 R >>\nstream\nBT ET\nendstream' }
      ])
    ],
    [
      'reference-chain',
      objects('<< /Type /Catalog /Pages 2 0 R >>', ...Array.from({ length: 5000 }, (_, index) => `${index + 3} 0 R`))
    ],
    [
      'deep-page-tree',
      objects(
        '<< /Type /Catalog /Pages 2 0 R >>',
        ...Array.from({ length: 3000 }, (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>`),
        '<< /Type /Page /MediaBox [0 0 612 792] >>'
      )
    ],
    [
      'wide-page-tree',
      objects(
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>'
      )
    ],
    ['deep-array', objects('<< /Type /Catalog /Pages 2 0 R >>', '['.repeat(100_000))],
    ['deep-dictionary', objects(`<< /A ${'<< /A '.repeat(50_000)}`)],
    [
      'object-stream-in-itself',
      writePdf([
        { body: '<< /Type /Catalog /Pages 2 0 R >>' },
        { body: '<< /Type /ObjStm /N 100000 /First 9 /Extends 2 0 R >>', stream: Buffer.from('2 0 3 0 << >>') }
      ])
    ]
  ]
}

function bomb(megabytes: number, unit: string): Buffer {
  return deflateSync(Buffer.alloc(megabytes * 1024 * 1024, unit), { level: 9 })
}

function content(): Named[] {
  const page = (stream: Uint8Array, filter = '/FlateDecode', resources = '') =>
    writePdf([
      { body: '<< /Type /Catalog /Pages 2 0 R >>' },
      { body: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
      {
        body: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`
      },
      { body: `<< /Filter ${filter} >>`, stream },
      { body: font }
    ])
  return [
    ['bomb-spaces', page(bomb(200, ' '))],
    ['bomb-text', page(bomb(40, say('x', 72, 700)))],
    ['bomb-twice-packed', page(deflateSync(bomb(500, ' ')), '[/FlateDecode /FlateDecode]')],
    ['bomb-ten-filters', page(bomb(10, ' '), `[${'/FlateDecode '.repeat(10)}]`)],
    ['bomb-paths', page(bomb(60, '0 0 m 9 9 l S\n'))],
    ['bomb-boxes', page(bomb(20, '0 0 9 9 re f\n'))],
    ['bomb-states', page(bomb(20, 'q '))],
    ['one-place', page(deflateSync(Buffer.from(say('Have you ever', 72, 700).repeat(20_000))))],
    [
      'hundred-thousand-letters',
      page(deflateSync(Buffer.from(say('Have you ever been treated for anything at all? '.repeat(2000), 72, 700))))
    ],
    ['tiny-type', page(deflateSync(Buffer.from(say('Have you ever', 72, 700, { size: 0 }).repeat(500))))],
    ['giant-type', page(deflateSync(Buffer.from(say('Have you ever', 72, 700, { size: 1e9 }))))],
    [
      'numbers-beyond',
      page(deflateSync(Buffer.from(`BT /F1 1e308 Tf 1e308 0 0 1e308 -1e308 NaN Tm (x) Tj ET ${question}`)))
    ],
    ['not-deflated', page(Buffer.from('this is no deflate stream'))],
    [
      'form-in-itself',
      textPdf(
        [
          {
            content: `${question}/X Do`,
            entries: `/Resources << /Font << /F1 3 0 R >> /XObject << /X ${firstExtra(1)} 0 R >> >>`
          }
        ],
        [
          {
            body: `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${firstExtra(1)} 0 R >> >> >>`,
            stream: Buffer.from('/X Do /X Do')
          }
        ]
      )
    ],
    ['billion-laughs-forms', laughs()],
    [
      'image-huge',
      textPdf(
        [
          {
            content: `${question}q 9 0 0 9 0 0 cm /X Do Q`,
            entries: `/Resources << /Font << /F1 3 0 R >> /XObject << /X ${firstExtra(1)} 0 R >> >>`
          }
        ],
        [
          {
            body: '<< /Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode >>',
            stream: bomb(1, '\0')
          }
        ]
      )
    ]
  ]
}

/** Ten forms, each of which draws the next one ten times. */
function laughs(): Buffer {
  const first = firstExtra(1)
  const forms = Array.from({ length: 10 }, (_, index) => ({
    body: `<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> /XObject << /X ${first + index + 1} 0 R >> >> >>`,
    stream: Buffer.from('/X Do '.repeat(10))
  }))
  forms.push({
    body: '<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> >>',
    stream: Buffer.from(question)
  })
  return textPdf([{ content: '/X Do', entries: `/Resources << /XObject << /X ${first} 0 R >> >>` }], forms)
}

function sizes(): Named[] {
  const one = (width: number, height: number, entries = '') => textPdf([{ content: question, width, height, entries }])
  return [
    ['page-huge', one(2e9, 2e9)],
    ['page-zero', one(0, 0)],
    ['page-negative', one(-612, -792)],
    ['page-thin', one(1, 1e7)],
    ['user-unit-huge', one(612, 792, '/UserUnit 1e9')],
    ['rotate-odd', one(612, 792, '/Rotate 45')],
    ['crop-outside', one(612, 792, '/CropBox [5000 5000 6000 6000]')],
    ['many-pages', textPdf(Array.from({ length: 3000 }, () => ({ content: question })))],
    ['just-too-many-pages', textPdf(Array.from({ length: 501 }, () => ({ content: '' })))]
  ]
}

function features(): Named[] {
  const extra = firstExtra(1)
  const widget = (more: string) => ({ body: `<< /Type /Annot /Subtype /Widget /Rect [10 10 90 30] ${more} >>` })
  return [
    [
      'fields-many',
      textPdf(
        [
          {
            content: question,
            entries: `/Annots [${Array.from({ length: 20_000 }, (_, index) => `${extra + index} 0 R`).join(' ')}]`
          }
        ],
        Array.from({ length: 20_000 }, (_, index) => widget(`/FT /Tx /T (f${index})`)),
        `/AcroForm << /Fields [] >>`
      )
    ],
    [
      'field-parent-loop',
      textPdf(
        [{ content: question, entries: `/Annots [${extra} 0 R]` }],
        [widget(`/Parent ${extra} 0 R /Kids [${extra} 0 R]`)],
        `/AcroForm << /Fields [${extra} 0 R] >>`
      )
    ],
    [
      'field-long-tooltip',
      textPdf(
        [{ content: question, entries: `/Annots [${extra} 0 R]` }],
        [widget(`/FT /Tx /T (f) /TU (${'Have you ever '.repeat(50_000)}?)`)],
        `/AcroForm << /Fields [${extra} 0 R] >>`
      )
    ],
    [
      'javascript',
      textPdf([{ content: question }], [], '/OpenAction << /S /JavaScript /JS (for \\(;;\\) app.alert\\(1\\)) >>')
    ],
    ['launch', textPdf([{ content: question }], [], '/OpenAction << /S /Launch /F (/bin/sh) >>')],
    ['remote', textPdf([{ content: question }], [], '/OpenAction << /S /URI /URI (http://127.0.0.1:9/) >>')],
    [
      'xfa-deep',
      textPdf(
        [{ content: say('Please wait...', 72, 700) }],
        [{ body: '<< >>', stream: Buffer.from(`<template>${'<subform>'.repeat(100_000)}`) }],
        `/AcroForm << /Fields [] /XFA [(template) ${extra} 0 R] >> /NeedsRendering true`
      )
    ],
    [
      'xfa-entities',
      textPdf(
        [{ content: say('Please wait...', 72, 700) }],
        [
          {
            body: '<< >>',
            stream: Buffer.from(
              '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><template><text>&c;</text></template>'
            )
          }
        ],
        `/AcroForm << /Fields [] /XFA [(template) ${extra} 0 R] >>`
      )
    ],
    ['encrypted-unknown', textPdf([{ content: question }], [{ body: '<< /Filter /Nobody /V 9 >>' }]).subarray(0)],
    [
      'encrypted-garbage',
      Buffer.from(
        textPdf([{ content: question }])
          .toString('latin1')
          .replace('/Root 1 0 R', '/Root 1 0 R /Encrypt << /Filter /Standard /V 4 /R 4 /O () /U () /P -1 >>'),
        'latin1'
      )
    ],
    [
      'font-garbage',
      textPdf(
        [
          {
            content: '/F9 12 Tf BT /F9 12 Tf (Have you) Tj ET',
            entries: `/Resources << /Font << /F9 ${extra} 0 R >> >>`
          }
        ],
        [
          {
            body: `<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 0 /LastChar 99999 /FontDescriptor << /Type /FontDescriptor /FontFile2 ${extra + 1} 0 R >> >>`
          },
          { body: '<< >>', stream: Buffer.alloc(5000, 0xa5) }
        ]
      )
    ],
    [
      'cmap-loop',
      textPdf(
        [{ content: 'BT /F9 12 Tf <0001> Tj ET', entries: `/Resources << /Font << /F9 ${extra} 0 R >> >>` }],
        [
          {
            body: `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding ${extra + 1} 0 R /DescendantFonts [${extra} 0 R] /ToUnicode ${extra + 1} 0 R >>`
          },
          {
            body: `<< /UseCMap ${extra + 1} 0 R >>`,
            stream: Buffer.from('1 begincodespacerange <00> <ff> endcodespacerange')
          }
        ]
      )
    ]
  ]
}
