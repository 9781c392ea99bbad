import { createHash } from 'node:crypto'
import type { Audit } from '../contract/audit.js'
import { aboutSection } from './html/about.js'
import { codingsSection } from './html/codings.js'
import { contents } from './html/contents.js'
import { formFindingsSection } from './html/form-findings.js'
import { limitsSection } from './html/limits.js'
import { notJudgedSection } from './html/not-judged.js'
import { type HtmlOptions, makePage } from './html/options.js'
import { outcomeSection, outcomeSections } from './html/outcome-sections.js'
import { sourceSection } from './html/sources.js'
import { stateRulesSection } from './html/state-rules.js'
import { style } from './html/style.js'
import { html, trusted } from './html/template.js'
import { unreadSection, warningSection } from './html/unread.js'
import { verdictHeader } from './html/verdict.js'
import { inertLine } from './inert.js'

export type { Decision, Download, HtmlOptions } from './html/options.js'

const styleHash = createHash('sha256').update(style).digest('base64')

/** The report allows its own style sheet and nothing else. A server that sets its own policy uses this one. */
export const reportPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`

/** The audit as one HTML file for people who do not code: no script, no outside resource, fit for print. */
export function renderHtml(audit: Audit, options: HtmlOptions = {}): string {
  const page = makePage(audit, options)
  const first = outcomeSections.filter(({ outcome }) => outcome !== 'clear')
  const clear = outcomeSections.filter(({ outcome }) => outcome === 'clear')
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${reportPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${inertLine(audit.document.name)}: stigmacheck report</title>
<style>${trusted(style)}</style></head>
<body><a class="skip" href="#report">Skip to the report</a>
${verdictHeader(page)}
<div class="columns">${contents(page)}
<main id="report" tabindex="-1">
${unreadSection(page)}
${warningSection(page)}
${first.map((section) => outcomeSection(page, section))}
${formFindingsSection(page)}
${stateRulesSection(page)}
${codingsSection(page)}
${clear.map((section) => outcomeSection(page, section))}
${notJudgedSection(page)}
${limitsSection()}
${sourceSection(page)}
${aboutSection(page)}
</main></div></body></html>
`.toString()
}
