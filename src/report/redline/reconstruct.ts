import type { Anchor, Audit, AuditQuestion, TextPart } from '../../contract/audit.js'
import { block, buildDocx, type TextBlock } from '../docx-builder.js'
import { inert, inertLine } from '../inert.js'

/**
 * For a form that is no Word document: the found questions as one, and the audit with places in it. Every paragraph
 * is built here, so the block of an anchor is the index of the paragraph.
 */
export function reconstruct(audit: Audit): { bytes: Uint8Array; audit: Audit } {
  const blocks: TextBlock[] = [
    block('Title', 'Reconstruction of the questions of a form'),
    block(
      'Normal',
      `This file is not the form itself. It holds the questions that were found in “${inertLine(audit.document.name)}”, with the recommended changes tracked. Layout, answer fields and all other text are left out. Carry the changes over to the form.`
    )
  ]
  const printed = {
    page: null as number | null,
    section: null as string | null,
    stem: null as string | null,
    stemBlock: -1
  }
  const shared = new Map<string, number>()

  const questions = audit.questions.map((question): AuditQuestion => {
    const anchors: Anchor[] = []
    const page = question.location.page ?? null
    if (page !== null && page !== printed.page) blocks.push(block('Small', `Page ${page}`))
    if (question.section && question.section !== printed.section)
      blocks.push(block('Heading1', inertLine(question.section)))
    if (question.stem && (question.stem !== printed.stem || question.section !== printed.section))
      printed.stemBlock = print('', question.stem)
    Object.assign(printed, { page, section: question.section, stem: question.stem })

    if (question.stem) anchor('stem', question.stem, printed.stemBlock, 0)
    const label = question.label ? `${inertLine(question.label)} ` : ''
    anchor('text', question.text, print(label, question.text), label.length)
    if (question.followUp) anchor('followUp', question.followUp, print('', question.followUp), 0)
    for (const [index, definition] of question.definitions.entries()) {
      // A definition that governs many questions is printed at the first of them.
      const at = shared.get(definition) ?? print('', definition)
      shared.set(definition, at)
      anchor('definitions', definition, at, 0, index)
    }
    const text = safe(question)
    return { ...text, location: { block: anchors.find((one) => one.in === 'text')!.block, anchors } }

    function anchor(part: TextPart, words: string, at: number, offset: number, index?: number): void {
      const end = inert(words).length
      anchors.push({ in: part, ...(index !== undefined && { index }), start: 0, end, block: at, offset })
    }
  })
  return { bytes: buildDocx(blocks), audit: { ...audit, questions } }

  function print(label: string, text: string): number {
    blocks.push({ style: 'Normal', runs: label ? [{ text: label, bold: true }, { text }] : [{ text }] })
    return blocks.length - 1
  }
}

/** The texts as they stand in the file that was built. */
function safe(question: AuditQuestion): AuditQuestion {
  const { suggestion } = question
  return {
    ...question,
    text: inert(question.text),
    stem: question.stem && inert(question.stem),
    followUp: question.followUp && inert(question.followUp),
    definitions: question.definitions.map(inert),
    suggestion: suggestion && {
      ...suggestion,
      text: inert(suggestion.text),
      diff: suggestion.diff.map((step) => ({ ...step, text: inert(step.text) })),
      ...(suggestion.definitions && { definitions: suggestion.definitions.map(inert) })
    }
  }
}
