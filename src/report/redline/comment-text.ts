import type { Audit, AuditQuestion, FormFinding } from '../../contract/audit.js'
import { inert } from '../inert.js'
import { issuerOf } from '../issuer.js'
import { namesOf } from '../place.js'
import { namedSources, type SourceLink, sourceCitation, sourceMap } from '../sources.js'
import { strengthNames } from '../words.js'

/** One paragraph of a comment: its first words are printed bold, so that the parts can be told apart. */
export interface CommentParagraph {
  lead: string
  text: string
}

/** Writes the comments of one file. A source is given in full where the file names it first, and in short elsewhere. */
export class CommentWriter {
  readonly #sources: ReadonlyMap<string, SourceLink>
  readonly #given = new Set<string>()

  constructor(
    readonly audit: Audit,
    sources: readonly SourceLink[]
  ) {
    this.#sources = sourceMap(sources)
  }

  /** The comment at one question: what is wrong, why, what was done, and the sources. */
  question(question: AuditQuestion, note: string | null): CommentParagraph[] {
    const findings = question.findings.filter(
      (finding, i, all) => all.findIndex((one) => one.message === finding.message) === i
    )
    const said = findings.map((finding) => ({
      lead: `${finding.title} (${strengthNames[finding.strength].toLowerCase()}).`,
      text: `${finding.message} ${finding.why}${namedSources(finding.sources, this.#sources)}`
    }))
    if (question.review) said.push({ lead: 'A person must look at this item:', text: question.review })
    if (note) said.push({ lead: 'Note:', text: note })
    return [...said, ...this.#advice(question), ...this.#inFull(findings.flatMap(({ sources }) => sources))]
  }

  /** The same for a text that the form lacks. */
  form(finding: FormFinding): CommentParagraph[] {
    const { title, strength, message, why, sources } = finding
    return [
      {
        lead: `${title} (${strengthNames[strength].toLowerCase()}).`,
        text: `${message} ${why}${namedSources(sources, this.#sources)}`
      },
      ...(/\[[^\]]+\]/.test(finding.add ?? '') ? [{ lead: '', text: 'Fill in the blanks in square brackets.' }] : []),
      ...this.#inFull(sources)
    ]
  }

  #advice({ suggestion }: AuditQuestion): CommentParagraph[] {
    if (!suggestion) return []
    const { joinedInto, action, keeps, drops, heading } = suggestion
    if (joinedInto) {
      const lead = namesOf(this.audit, [joinedInto])
      return [{ lead: 'Leave it out:', text: `the replacement at question ${lead} stands for this one too.` }]
    }
    return [
      action === 'remove'
        ? { lead: 'Leave it out.', text: '' }
        : { lead: 'Recommended wording:', text: `${issuerOf(suggestion) ?? ''}.` },
      ...(heading ? [{ lead: 'Heading:', text: `print it under “${heading}”.` }] : []),
      { lead: 'What the form still gets:', text: keeps },
      { lead: 'What is left out:', text: drops ?? '' }
    ].filter(({ lead, text }) => text !== '.' && (text !== '' || lead === 'Leave it out.'))
  }

  #inFull(ids: string[]): CommentParagraph[] {
    const fresh = [...new Set(ids)].filter((id) => this.#sources.has(id) && !this.#given.has(id))
    for (const id of fresh) this.#given.add(id)
    return fresh.map((id, i) => ({
      lead: i === 0 ? 'Sources in full:' : '',
      text: sourceCitation(this.#sources.get(id)!)
    }))
  }
}

/** A comment as one line, for a place where no comment can stand. */
export function asLine(paragraphs: CommentParagraph[]): string {
  return inert(paragraphs.map(({ lead, text }) => `${lead} ${text}`.trim()).join(' '))
}
