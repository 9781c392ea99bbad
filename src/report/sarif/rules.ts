import type { Audit, Finding, FormFinding } from '../../contract/audit.js'
import type { SourceLink } from '../sources.js'
import { webAddress } from '../web-address.js'
import { message } from './message.js'

export const reviewRule = 'needs-review'

/** SARIF's descriptor of one criterion. */
interface Rule {
  id: string
  [key: string]: unknown
}

/** The criteria that this audit names, sorted by id, each with its help text. */
export function rulesOf(audit: Audit, sources: ReadonlyMap<string, SourceLink>): Rule[] {
  const byId = new Map<string, Rule>()
  for (const finding of [...audit.questions.flatMap((question) => question.findings), ...audit.form.findings]) {
    if (!byId.has(finding.criterion)) byId.set(finding.criterion, ruleOf(finding, sources))
  }
  if (audit.questions.some((question) => question.outcome === 'needs-review')) byId.set(reviewRule, review)
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function ruleOf(
  { criterion, title, why, sources: ids }: Finding | FormFinding,
  sources: ReadonlyMap<string, SourceLink>
): Rule {
  const named = ids.map((id) => sources.get(id)).filter((source) => source !== undefined)
  const list = named.map((source) => `${source.title}. ${source.where}`)
  const address = named.map((source) => webAddress(source.where)).find((url) => url !== null)
  return {
    id: criterion,
    name: criterion,
    shortDescription: message(title),
    fullDescription: message(why),
    help: message([why, ...(list.length > 0 ? list : ids).map((source) => `Source: ${source}`)].join('\n')),
    ...(address && { helpUri: address }),
    properties: { sources: ids }
  }
}

const review: Rule = {
  id: reviewRule,
  name: reviewRule,
  shortDescription: { text: 'Needs a person’s judgment' },
  fullDescription: { text: 'The rules could not settle this item. Someone has to read it.' },
  help: { text: 'Read the item on the form and decide whether it asks about the applicant’s health.' }
}
