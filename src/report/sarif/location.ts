import type { AuditQuestion } from '../../contract/audit.js'
import { boxesOf } from '../boxes.js'
import { inert } from '../inert.js'
import { nameOf, placeOf } from '../place.js'
import { type PlacedSpan, partText } from '../spans.js'

const longestSnippet = 2000

/**
 * Where words stand. `startLine` is the page of a PDF and the paragraph of a DOCX, counted from 1; the exact place is
 * in the region's properties: boxes in points from the top left of the displayed page, or paragraph and path.
 */
export function locationOf(question: AuditQuestion, spans: readonly PlacedSpan[], uri: string): object {
  const { page, block, path, boxes: whole } = question.location
  const { boxes } = boxesOf(question, spans)
  const words = spans.map((span) => partText(question, span).slice(span.start, span.end)).join(' … ') || question.text
  const line = boxes[0]?.page ?? page ?? (block === undefined ? null : block + 1)
  const name = [placeOf(question), nameOf(question)].filter(Boolean).join(', ')
  return {
    physicalLocation: {
      artifactLocation: { uri, index: 0 },
      region: {
        ...(line !== null && { startLine: Math.max(1, line) }),
        snippet: { text: inert(words.slice(0, longestSnippet)) },
        properties: {
          question: question.id,
          spans,
          ...(page != null && { page }),
          ...(boxes.length > 0 && { boxes }),
          ...(boxes.length === 0 && page != null && whole && { boxes: whole.map((box) => ({ page, box })) }),
          ...(block !== undefined && { paragraph: block + 1 }),
          ...(path !== undefined && { path })
        }
      }
    },
    logicalLocations: [{ name, fullyQualifiedName: question.id, kind: 'element' }]
  }
}
