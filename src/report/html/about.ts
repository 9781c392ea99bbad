import { inertLine } from '../inert.js'
import { day } from './day.js'
import type { Page } from './options.js'
import { type Html, html, type Value } from './template.js'

/** What was checked with what, so that the result can be repeated. */
export function aboutSection(page: Page): Html {
  const { document, engine, ruleSet } = page.audit
  const rows: [string, Value][] = [
    ['Document', inertLine(document.name)],
    ['SHA-256 of the document', html`<code>${document.sha256}</code>`],
    ['Size', `${document.bytes.toLocaleString('en')} bytes, ${document.mediaType}`],
    ['Read by', readers(document.readers)],
    ['Program', `${engine.name} ${engine.version}`],
    ['Rules', html`${ruleSet.pack}, version ${ruleSet.version}, <code>${ruleSet.sha256.slice(0, 16)}</code>`],
    ['Date', page.options.date && day(page.options.date)]
  ]
  const items = rows
    .filter(([, value]) => value)
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)
  return html`<section aria-labelledby="about"><h2 id="about">About this report</h2><dl class="about">${items}</dl></section>`
}

function readers(byPage: Record<string, string> | undefined): string | null {
  const names = [...new Set(Object.values(byPage ?? {}))].sort()
  return names.length > 0 ? names.join(', ') : null
}
