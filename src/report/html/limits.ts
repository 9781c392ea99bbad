import { type Html, html } from './template.js'

/** What no reading of a form can tell. It is the same on every report. */
export function limitsSection(): Html {
  return html`<section aria-labelledby="limits"><h2 id="limits">What cannot be detected</h2><ul class="prose">
<li>Questions that stand elsewhere: in an online portal, an addendum, a reference form or an interview that was not uploaded.</li>
<li>What an office does with an answer, who sees it, and how long it is kept.</li>
<li>Words in pictures or handwriting that the reader could not make out. Pages that were not read at all are named above.</li>
<li>An intention behind neutral words. Only what is printed is judged.</li>
<li>Laws and board rules that are not on file here. A form without a finding is not thereby lawful, and one with a finding is not thereby unlawful.</li>
</ul></section>`
}
