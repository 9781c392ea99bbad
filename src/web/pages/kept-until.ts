import { type Html, html } from '../../report/html/template.js'

/** How long something is still kept, and the button that deletes it at once. */
export function keptUntil(path: string, expiresAt: string | null, what: 'document' | 'batch'): Html {
  return html`<form class="clock" method="post" action="${path}/delete" data-delete="${what}">
${expiresAt && html`<span class="small">Kept until <time datetime="${expiresAt}" data-clock>${expiresAt.slice(0, 10)}, ${expiresAt.slice(11, 16)} UTC</time></span>`}
<button class="quiet danger" type="submit">Delete now</button></form>`
}
