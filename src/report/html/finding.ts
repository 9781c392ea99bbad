import type { Finding } from '../../contract/audit.js'
import { strengthNames } from '../words.js'
import type { Page } from './options.js'
import { sourceLinks } from './sources.js'
import { type Html, html } from './template.js'

/** What is wrong in one sentence, and why, with its sources. */
export function findingItem(page: Page, finding: Finding): Html {
  return html`<li class="finding">
<p class="finding-title"><strong>${finding.title}</strong> <span class="strength">${strengthNames[finding.strength]}</span></p>
<p>${finding.message}</p>
<p class="why"><span class="lead">Why:</span> ${finding.why}${sourceLinks(page, finding.sources)}</p>
</li>`
}
