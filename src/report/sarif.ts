import type { Audit } from '../contract/audit.js'
import { inert, inertLine } from './inert.js'
import { jsonText } from './json.js'
import { unreadName } from './place.js'
import { message } from './sarif/message.js'
import { resultsOf } from './sarif/results.js'
import { rulesOf } from './sarif/rules.js'
import { type SourceLink, sourceMap } from './sources.js'

/** The findings as SARIF 2.1.0, for tools that collect findings: one run an audit. Unread parts are its notifications. */
export function renderSarif(audits: readonly Audit[], options: { sources?: readonly SourceLink[] } = {}): string {
  const sources = sourceMap(options.sources)
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: audits.map((audit) => runOf(audit, sources))
  })
}

function runOf(audit: Audit, sources: ReadonlyMap<string, SourceLink>): object {
  const { document, engine, ruleSet, form } = audit
  const uri = encodeURIComponent(inertLine(document.name)) || 'document'
  const rules = rulesOf(audit, sources)
  const ruleIds = rules.map((rule) => rule.id)
  return {
    tool: { driver: { name: engine.name, version: engine.version, rules } },
    columnKind: 'utf16CodeUnits',
    artifacts: [
      {
        location: { uri },
        length: document.bytes,
        mimeType: document.mediaType,
        hashes: { 'sha-256': document.sha256 }
      }
    ],
    invocations: [{ executionSuccessful: !document.partial, toolExecutionNotifications: notifications(audit, uri) }],
    results: resultsOf(audit, ruleIds, uri),
    properties: {
      ruleSet,
      band: form.band,
      stateRules: form.stateRules,
      positions: 'startLine is the page of a PDF or the paragraph of a DOCX; boxes are in points from the top left'
    }
  }
}

function notifications({ document }: Audit, uri: string): object[] {
  const location = (page: number | null | undefined) => [
    { physicalLocation: { artifactLocation: { uri, index: 0 }, ...(page ? { region: { startLine: page } } : {}) } }
  ]
  const unread = document.unread.map((one) => ({
    level: 'error',
    message: message(`Not read: ${unreadName(one)}. ${one.reason}`),
    descriptor: { id: 'document.unread' },
    locations: location(one.page)
  }))
  const warnings = document.warnings.map(({ code, message: text, page }) => ({
    level: 'warning',
    message: message(text),
    descriptor: { id: inert(code) },
    locations: location(page)
  }))
  return [...unread, ...warnings]
}
