import type { Audit } from '../../contract/audit.js'
import { type Html, html } from '../../report/html/template.js'

const options = {
  1: 'Option 1: one question on impairment',
  2: 'Option 2: no health question',
  3: 'Option 3: attestation'
} as const

/** The three published codings, under the verdict. They are explained after the cards. */
export function codingsStrip({ form }: Audit): Html {
  return html`<dl class="strip" aria-label="Published codings">
<div><dt><a href="#codings">JAMA 2021</a></dt><dd>${form.jamaScore} of 4</dd></div>
<div><dt><a href="#codings">ALL IN</a></dt><dd>${form.allInOption === null ? 'None of the 3 options' : options[form.allInOption]}</dd></div>
<div><dt><a href="#codings">Dyrbye 2017</a></dt><dd>${form.dyrbyeConsistent ? 'Consistent' : 'Not consistent'}</dd></div>
</dl>`
}
