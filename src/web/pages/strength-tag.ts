import type { Strength } from '../../contract/audit.js'
import { type Html, html } from '../../report/html/template.js'
import { strengthNames } from '../../report/words.js'

const tones = { must: 'must-change', should: 'should-change', advisable: 'advisable' } as const

/** How strongly a criterion speaks, in its colour. */
export function strengthTag(strength: Strength): Html {
  return html`<span class="tag ${tones[strength]}">${strengthNames[strength]}</span>`
}
