import type { AuditQuestion } from '../../contract/audit.js'
import { child, type XmlElement } from '../../ooxml/xml.js'
import type { Place, Places } from './places.js'

/**
 * The questions whose change must not be carried out, and why: a part of their words stands where Word does not let it
 * be changed, or the question whose new text stands for them keeps its old words.
 */
export function heldQuestions(wanted: readonly AuditQuestion[], places: Places): ReadonlyMap<string, string> {
  const held = new Map<string, string>()
  for (const question of wanted) {
    const found = [
      ...places.find(question, 'text', 0, question.text.length),
      ...(question.suggestion!.place === 'stem' ? places.find(question, 'stem', 0, question.stem?.length ?? 0) : [])
    ]
    const why = found.map(whyFixed).find((one) => one !== null)
    if (why) held.set(question.id, why)
  }
  for (const { id, suggestion } of wanted) {
    const lead = suggestion!.joinedInto
    if (lead && held.has(lead) && !held.has(id))
      held.set(id, 'the question whose new text stands for this one could not be changed either')
  }
  return held
}

/** Word refuses changes in a locked control, and writes the bound value over a change in a bound one. */
function whyFixed({ paragraph, start, end }: Place): string | null {
  const runs = paragraph.pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start)
  for (const { element } of runs) {
    for (let one: XmlElement | null = element; one; one = one.parent) {
      const properties = child(one.name === 'w:sdt' ? one : undefined, 'w:sdtPr')
      const lock = child(properties, 'w:lock')?.attributes['w:val'] ?? ''
      if (/^(contentLocked|sdtContentLocked)$/.test(lock))
        return 'its words stand in a locked content control, in which Word accepts no change'
      if (properties?.children.some(({ name }) => /:dataBinding$/.test(name)))
        return 'its words come from a data field of the file, which would write the old words back'
    }
  }
  return null
}
