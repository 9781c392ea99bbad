import type { Audit } from '../../contract/audit.js'
import { type Html, html } from '../../report/html/template.js'

const options = {
  1: 'Option 1: one question about current impairment',
  2: 'Option 2: no health question',
  3: 'Option 3: attestation'
} as const

/** The three published codings, beside the verdict. */
export function codingsStrip({ form }: Audit): Html {
  return html`<dl class="strip" aria-label="Published codings">
<div><dt>JAMA 2021</dt><dd>${form.jamaScore} of 4</dd></div>
<div><dt>ALL IN</dt><dd>${form.allInOption === null ? 'None of the three options' : options[form.allInOption]}</dd></div>
<div><dt>Dyrbye 2017</dt><dd>${form.dyrbyeConsistent ? 'Consistent' : 'Not consistent'}</dd></div>
</dl>`
}
