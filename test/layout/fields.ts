import { firstExtra, say, textPdf } from '../helpers/make-pdf.js'
import type { LayoutSource } from './sources.js'

/** A page with a pair of boxes to each question. What is not printed stands in the tooltips of its boxes. */
export function fieldsPdf({ questions, printed }: NonNullable<LayoutSource['fields']>): Uint8Array {
  const at = firstExtra(1)
  const content: string[] = []
  const objects: { body: string }[] = []
  questions.forEach(({ text }, index) => {
    const y = 700 - index * 60
    const shown = index < printed
    if (shown) content.push(say(`${index + 1}. ${text}`, 60, y))
    for (const [place, value] of ['Yes', 'No'].entries()) {
      const tooltip = shown ? `Question ${index + 1}, ${value}` : text
      const left = 60 + place * 60
      objects.push({
        body: `<< /Type /Annot /Subtype /Widget /FT /Btn /T (q${index}${value}) /TU (${tooltip}) /Rect [${left} ${y - 25} ${left + 12} ${y - 13}] /AS /Off >>`
      })
      content.push(say(value, left + 16, y - 23))
    }
  })
  const annots = objects.map((_, index) => `${at + index} 0 R`).join(' ')
  return textPdf(
    [{ content: content.join(''), entries: `/Annots [${annots}]` }],
    objects,
    `/AcroForm << /Fields [${annots}] >>`
  )
}
