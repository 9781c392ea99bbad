import type { Audit, AuditQuestion, FormFinding } from '../../contract/audit.js'
import { type DocxPackage, openPackage } from '../../ooxml/package.js'
import { type FileParagraph, readFile } from '../../ooxml/read-file.js'
import { child, type XmlElement } from '../../ooxml/xml.js'
import { nameOf } from '../place.js'
import type { SourceLink } from '../sources.js'
import { Additions } from './additions.js'
import { asLine, type CommentParagraph, CommentWriter } from './comment-text.js'
import { type Comment, commentTags, readComments, writeComments } from './comments-part.js'
import { declarePrefix } from './declare-prefix.js'
import { changeMark, editParagraph, removeRow } from './edit-paragraph.js'
import { leftComment, protectionNotice } from './end-list.js'
import { gapAt } from './gap.js'
import { highestId } from './highest-id.js'
import { takeLeftovers } from './leftovers.js'
import { listIndent } from './list-indent.js'
import { type DraftParagraph, draftParagraph } from './new-paragraph.js'
import { writePackage } from './pack.js'
import { type Insertion, makePlan, type Plan, type Remark, type Unplaced } from './plan.js'
import { Revisions } from './revision.js'
import type { TextEdit } from './rewrite-run.js'
import { applySplices, type Splice } from './splice.js'
import { hostOf, inBlockControl, inlineControlOf, isInside, twinsOf } from './surroundings.js'

export interface RedlineOptions {
  /** ISO 8601, written into every change and comment; left out when not given. */
  date?: string
  sources?: readonly SourceLink[]
}

export interface Redline {
  bytes: Uint8Array
  /** Also said in a comment at the file's beginning. */
  unplaced: Unplaced[]
}

/** The uploaded Word document with the audit's changes tracked and explained. */
export function redlineDocx(audit: Audit, original: Uint8Array, options: RedlineOptions): Redline {
  const file = openPackage(original)
  const { paragraphs } = readFile(file)
  const plan = makePlan(audit, paragraphs)
  return new Writer(file, audit, paragraphs, plan, options).write()
}

const templateType = 'wordprocessingml.template.main+xml'

/** Collects the source changes of every part of one file. */
class Writer {
  readonly #splices = new Map<string, Splice[]>()
  readonly #added = new Additions()
  readonly #comments: Comment[] = []
  readonly #revisions: Revisions
  readonly #unplaced: Unplaced[]
  #nextComment: number
  readonly #writer: CommentWriter

  constructor(
    readonly file: DocxPackage,
    readonly audit: Audit,
    readonly paragraphs: FileParagraph[],
    readonly plan: Plan,
    readonly options: RedlineOptions
  ) {
    this.#revisions = new Revisions(highestId(file, paragraphs), options.date)
    this.#nextComment = readComments(file).next
    this.#unplaced = [...plan.unplaced]
    this.#writer = new CommentWriter(audit, options.sources ?? [])
  }

  write(): Redline {
    const { marks, rows } = takeLeftovers(this.plan, this.paragraphs)
    const gone = new Set<XmlElement>()
    const touched = new Map<FileParagraph, { first: XmlElement; last: XmlElement }>()
    for (const [paragraph, edit] of this.plan.edits) {
      const range = this.#edit(paragraph, edit)
      if (range) touched.set(paragraph, range)
      for (const twin of twinsOf(paragraph, this.paragraphs)) this.#edit(twin, edit)
      if (edit.whole) for (const element of paragraph.elements) gone.add(element)
    }
    for (const paragraph of marks)
      this.#splice(paragraph.part, changeMark(paragraph.elements[0]!, 'del', this.#revisions))
    for (const row of rows) this.#splice(this.#partOf(row), removeRow(row, this.#revisions))
    for (const insertion of this.plan.insertions) this.#insert(insertion)
    for (const remark of this.plan.remarks) this.#remark(remark, touched, gone)

    this.#listLeft(gone)
    for (const part of this.#added.parts()) {
      const made = this.#added.splices(part, this.file, this.#revisions)
      // The properties of a paragraph come before the comment that opens at its beginning.
      this.#splices.set(part, [...made, ...(this.#splices.get(part) ?? [])])
    }

    const changed = new Map<string, string>()
    for (const [part, splices] of this.#splices) {
      if (splices.length === 0) continue
      splices.push(...declarePrefix(this.file.xml(part), this.file.source(part)))
      changed.set(part, applySplices(this.file.source(part), splices))
    }
    for (const [part, source] of writeComments(this.file, this.#comments, this.options.date)) changed.set(part, source)
    const types = '[Content_Types].xml'
    // A template becomes a document, because the redline is called .docx and Word compares the two.
    const listed = changed.get(types) ?? this.file.source(types)
    if (listed.includes(templateType))
      changed.set(types, listed.replace(templateType, 'wordprocessingml.document.main+xml'))
    return { bytes: writePackage(this.file, changed), unplaced: this.#unplaced }
  }

  #splice(part: string, splices: Splice[]): void {
    this.#splices.set(part, [...(this.#splices.get(part) ?? []), ...splices])
  }

  #partOf(element: XmlElement): string {
    return this.paragraphs.find(
      (one) =>
        one.elements[0]!.start >= element.start &&
        one.elements[0]!.end <= element.end &&
        isInside(one.elements[0]!, element)
    )!.part
  }

  #edit(paragraph: FileParagraph, edit: TextEdit): { first: XmlElement; last: XmlElement } | null {
    const change = editParagraph(paragraph, this.file.source(paragraph.part), edit, this.#revisions)
    this.#splice(paragraph.part, change.splices)
    return change.first && change.last ? { first: change.first, last: change.last } : null
  }

  #insert({ at, where, texts, about }: Insertion): void {
    const like = at.elements[0]!
    const indent = where === 'above' ? null : listIndent(at)
    const drafts = texts.map((text) =>
      draftParagraph({ text, indent }, like, this.file.source(at.part), like.prefix, this.#revisions)
    )
    this.#explain(drafts, about, at)
    this.#added.add(at.part, gapAt(at, where), like.prefix, drafts)
  }

  /** Puts a comment around the words of new paragraphs, where a comment can stand. */
  #explain(drafts: DraftParagraph[], about: AuditQuestion | FormFinding | null, at: FileParagraph): void {
    if (about === null || at.kind !== 'body') return
    const text = 'criterion' in about ? this.#writer.form(about) : this.#writer.question(about, null)
    const tags = commentTags(this.#comment(text), at.elements[0]!.prefix)
    drafts[0]!.content = tags.start + drafts[0]!.content
    drafts.at(-1)!.content += tags.end
  }

  /** Says in a comment at the first paragraph that stays what has no place in the file. */
  #listLeft(gone: ReadonlySet<XmlElement>): void {
    const list = leftComment([...protectionNotice(this.file), ...this.#unplaced.map((one) => this.#listed(one))])
    const home = this.paragraphs.find(
      ({ kind, fallback, inTextBox, elements: [first] }) =>
        kind === 'body' && !fallback && !inTextBox && !gone.has(first!) && first!.open < first!.end
    )
    if (list.length === 0 || !home) return
    const element = home.elements[0]!
    const at = child(element, 'w:pPr')?.end ?? element.open
    const tags = commentTags(this.#comment(list), element.prefix)
    this.#splice(home.part, [{ from: at, to: at, text: tags.start + tags.end }])
  }

  #remark(
    remark: Remark,
    touched: Map<FileParagraph, { first: XmlElement; last: XmlElement }>,
    gone: Set<XmlElement>
  ): void {
    const text = this.#writer.question(remark.question, remark.note)
    const paragraph = remark.places[0]!.paragraph
    if (paragraph.kind !== 'body') {
      this.#unplaced.push({ question: remark.question.id, reason: `a comment cannot stand here. ${asLine(text)}` })
      return
    }
    const range = touched.get(paragraph) ?? this.#runsOf(remark)
    const id = this.#comment(text)
    const whole = paragraph.elements.some((element) => gone.has(element))
    const own = paragraph.elements.find((element) => range && isInside(range.first, element))
    const home = paragraph.inTextBox || !own ? hostOf(paragraph) : own
    if (paragraph.inTextBox || !range || inBlockControl(home)) {
      const tags = commentTags(id, home.prefix)
      const at = child(home, 'w:pPr')?.end ?? home.open
      const end = whole ? this.#goneWith(tags.end, home.prefix) : tags.end
      if (home.name === 'w:p') this.#splice(paragraph.part, [{ from: at, to: at, text: tags.start + end }])
      else this.#unplaced.push({ question: remark.question.id, reason: `a comment cannot stand here. ${asLine(text)}` })
      return
    }
    const tags = commentTags(id, range.first.prefix)
    const from = inlineControlOf(range.first)?.start ?? range.first.start
    const to = inlineControlOf(range.first) ? from : (inlineControlOf(range.last)?.start ?? range.last.end)
    this.#splice(paragraph.part, [
      { from, to: from, text: tags.start },
      {
        from: to,
        to,
        text: whole ? this.#goneWith(tags.end, range.first.prefix) : tags.end
      }
    ])
  }

  /** The sign of a comment at words that are removed goes with them. */
  #goneWith(end: string, prefix: string): string {
    const at = end.indexOf(`<${prefix}r>`)
    return end.slice(0, at) + this.#revisions.deleted(prefix, end.slice(at))
  }

  #runsOf(remark: Remark): { first: XmlElement; last: XmlElement } | null {
    const { paragraph } = remark.places[0]!
    const spans = remark.places.filter((place) => place.paragraph === paragraph)
    const runs = paragraph.pieces
      .filter((piece) => spans.some((span) => piece.start < span.end && piece.start + piece.text.length > span.start))
      .flatMap((piece) => (piece.run ? [piece.run] : []))
    return runs.length > 0 ? { first: runs[0]!, last: runs.at(-1)! } : null
  }

  #comment(paragraphs: CommentParagraph[]): number {
    const id = this.#nextComment++
    this.#comments.push({ id, paragraphs })
    return id
  }

  #listed(one: Unplaced): string {
    const question = this.audit.questions.find((candidate) => candidate.id === one.question)
    return question ? `${nameOf(question)}: ${one.reason}` : one.reason
  }
}
