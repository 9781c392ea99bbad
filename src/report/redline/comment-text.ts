import type { Audit, AuditQuestion, FormFinding } from '../../contract/audit.js'
import { namesOf } from '../place.js'
import { type SourceLink, sourceMap, sourceName } from '../sources.js'

/** The paragraphs of the comment at one question: what is wrong, why, what was done, and the sources. */
export function commentText(
  audit: Audit,
  question: AuditQuestion,
  sources: readonly SourceLink[],
  note: string | null
): string[] {
  const findings = question.findings.filter(
    (finding, i, all) => all.findIndex((one) => one.message === finding.message) === i
  )
  const paragraphs = findings.map(
    (finding) => `${finding.title} (${strengthNames[finding.strength]}). ${finding.message} ${finding.why}`
  )
  if (question.review) paragraphs.push(`A person must look at this item: ${question.review}`)
  paragraphs.push(...advice(audit, question))
  if (note) paragraphs.push(note)
  const register = sourceMap(sources)
  const named = [...new Set(findings.flatMap((finding) => finding.sources))].map((id) => {
    const source = register.get(id)
    return source ? `${sourceName(source)}, ${source.where}` : id
  })
  if (named.length > 0) paragraphs.push(`Sources: ${named.join('; ')}`)
  return paragraphs
}

const strengthNames = { must: 'must change', should: 'should change', advisable: 'advisable' }

function advice(audit: Audit, question: AuditQuestion): string[] {
  const { suggestion } = question
  if (!suggestion) return []
  if (suggestion.joinedInto) {
    return [`The replacement at question ${namesOf(audit, [suggestion.joinedInto])} stands for this one too.`]
  }
  const said = [
    suggestion.issuer ? `Recommended wording: ${suggestion.issuer}.` : '',
    suggestion.keeps,
    suggestion.drops ?? ''
  ]
  const joined = suggestion.joins.length > 0 ? `It also stands for ${namesOf(audit, suggestion.joins)}.` : ''
  return [[...said, joined].filter((one) => one !== '').join(' ')].filter((one) => one !== '')
}

/** The same for a text that the form lacks. */
export function aboutForm(finding: FormFinding): string[] {
  return [`${finding.title}. ${finding.message}`, finding.why].filter((one) => one !== '')
}
