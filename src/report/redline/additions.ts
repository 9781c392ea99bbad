import type { DocxPackage } from '../../ooxml/package.js'
import { changeMark } from './edit-paragraph.js'
import type { Gap } from './gap.js'
import { type DraftParagraph, insertedParagraph, paragraphWithMarkOf } from './new-paragraph.js'
import type { Revisions } from './revision.js'
import type { Splice } from './splice.js'

/** The new paragraphs of a file, gathered by their gap: only the last one of a gap can take a mark over. */
export class Additions {
  readonly #byPart = new Map<string, Map<number, { gap: Gap; prefix: string; drafts: DraftParagraph[] }>>()

  add(part: string, gap: Gap, prefix: string, drafts: DraftParagraph[]): void {
    const gaps = this.#byPart.get(part) ?? new Map()
    this.#byPart.set(part, gaps)
    const there = gaps.get(gap.at) ?? { gap, prefix, drafts: [] }
    there.drafts.push(...drafts)
    gaps.set(gap.at, there)
  }

  parts(): string[] {
    return [...this.#byPart.keys()]
  }

  splices(part: string, file: DocxPackage, revisions: Revisions): Splice[] {
    return [...(this.#byPart.get(part)?.values() ?? [])].flatMap(({ gap, prefix, drafts }) => {
      const giver = gap.takesMarkOf
      const whole = giver === null ? drafts : drafts.slice(0, -1)
      const made = whole.map((draft) => insertedParagraph(draft, prefix, revisions))
      if (giver === null) return [{ from: gap.at, to: gap.at, text: made.join('') }]
      made.push(paragraphWithMarkOf(giver, drafts.at(-1)!, file.source(part), revisions))
      return [...changeMark(giver, 'ins', revisions), { from: gap.at, to: gap.at, text: made.join('') }]
    })
  }
}
