import type { LetterTexts } from '../../rules/letter.js'
import { block, type TextBlock } from '../docx-builder.js'
import type { SourceLink } from '../sources.js'
import { Citations } from './citations.js'

/** The one-page brief: the evidence, each statement with its source. */
export function briefBlocks(texts: LetterTexts, sources: readonly SourceLink[], newPage: boolean): TextBlock[] {
  const citations = new Citations(sources)
  const points = texts.brief.points.map(({ text, sources: ids }) => block('ListBullet', text + citations.cite(ids)))
  return [
    block('Title', texts.brief.title, { newPage }),
    ...points,
    block('Heading2', 'Sources'),
    ...citations.list().map((text) => block('Small', text))
  ]
}
