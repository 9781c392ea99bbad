import type { Anchor, Audit, AuditQuestion, Suggestion } from '../../src/contract/audit.js'
import { openPackage } from '../../src/ooxml/package.js'
import { readFile } from '../../src/ooxml/read-file.js'
import { diffWords } from '../../src/wording/diff.js'
import { makeAudit, makeQuestion } from './audit.js'

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Texts of one question as they stand in a document, and what is to become of it. */
export interface Wanted extends Partial<AuditQuestion> {
  text: string
  /** The new text; '' leaves the question out; undefined keeps it. */
  becomes?: string
  place?: Suggestion['place']
  newFollowUp?: string
}

/** An audit of a document whose questions are given; anchors are looked up in the document's own paragraphs. */
export function auditOf(docx: Uint8Array, wanted: Wanted[], over: Partial<Audit> = {}): Audit {
  const { paragraphs } = readFile(openPackage(docx))
  const questions = wanted.map(({ becomes, place, newFollowUp, ...one }, i): AuditQuestion => {
    const anchors: Anchor[] = []
    for (const part of ['text', 'stem', 'followUp'] as const) {
      const text = one[part]
      const home = text
        ? paragraphs.find((paragraph) => !paragraph.fallback && paragraph.text.includes(text))
        : undefined
      if (home && text) {
        anchors.push({ in: part, start: 0, end: text.length, block: home.block, offset: home.text.indexOf(text) })
      }
    }
    const suggestion =
      becomes === undefined
        ? null
        : {
            action: becomes === '' ? ('remove' as const) : ('replace' as const),
            wording: null,
            text: becomes,
            ...(place && { place }),
            ...(newFollowUp !== undefined && { followUp: newFollowUp }),
            issuer: 'FSMB',
            keeps: 'It still asks about present impairment.',
            alternatives: [],
            diff: diffWords(one.text, becomes),
            joins: []
          }
    return makeQuestion({
      id: `q${i + 1}`,
      label: null,
      outcome: suggestion ? 'must-change' : 'clear',
      suggestion,
      ...one,
      location: { block: anchors[0]?.block ?? 0, anchors }
    })
  })
  return makeAudit({ questions, ...over, document: { mediaType: docxType, pages: null } })
}
