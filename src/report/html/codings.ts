import type { FormSummary } from '../../contract/audit.js'
import type { Page } from './options.js'
import { type Html, html } from './template.js'

interface Coding {
  name: string
  result: string
  lines: [text: string, met: boolean | null][]
}

/** How the form would be coded in published audits of forms, beside each other. */
export function codingsSection(page: Page): Html {
  const { form } = page.audit
  const cards = codings(form).map(
    ({ name, result, lines }) => html`<div class="coding"><h3>${name}</h3><p class="result">${result}</p>
<ul>${lines.map(([text, met]) => html`<li class="${met === null ? 'not-asked' : met ? 'met' : 'not-met'}"><span class="sign">${met === null ? 'Not asked' : met ? 'Yes' : 'No'}</span> ${text}</li>`)}</ul></div>`
  )
  return html`<section aria-labelledby="codings"><h2 id="codings">In the terms of published studies</h2>
<p class="lead-in">Researchers have coded forms in different ways. They stand beside each other here, so that this form can be compared with published figures.</p>
<div class="codings">${cards}</div></section>`
}

function codings(form: FormSummary): Coding[] {
  return [
    {
      name: 'JAMA 2021',
      result: `${form.jamaScore} of 4`,
      lines: [
        ['Asks only about conditions that impair', form.jama.onlyIfImpaired],
        ['Asks only about the present, or two years at most', form.jama.onlyCurrent],
        ['Offers a safe haven: people in good standing with a health program need not report', form.jama.safeHaven],
        ['Has supportive language', form.jama.supportiveLanguage]
      ]
    },
    {
      name: 'ALL IN toolkit',
      result: form.allInOption === null ? 'None of the three options' : `Option ${form.allInOption}`,
      lines: [
        ['One question of the recommended kind, without fine print (option 1)', form.allInOption === 1],
        ['No health question (option 2)', form.allInOption === 2],
        ['An attestation with supportive language and a safe haven (option 3)', form.allInOption === 3]
      ]
    },
    {
      name: 'Dyrbye 2017',
      result: form.dyrbyeConsistent ? 'Consistent' : 'Not consistent',
      lines: [['Asks only about current impairment, or does not ask', form.dyrbyeConsistent]]
    },
    { name: 'Gold 2017', result: 'By kind of condition', lines: gold(form) },
    {
      name: 'Halter 2019',
      result: halterResult(form),
      lines: [
        ['Free of questions on specific diagnoses', !form.halter.specificDiagnoses],
        ['Free of history without present impairment', !form.halter.historyWithoutImpairment],
        ['Free of predictions of impairment', !form.halter.predictsImpairment]
      ]
    }
  ]
}

function gold({ gold: kinds }: FormSummary): Coding['lines'] {
  const names = { mental: 'Mental health', physical: 'Physical health', substance: 'Substance use' } as const
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((kind): Coding['lines'] => {
    const { asked, impairmentOnly, currentOnly } = kinds[kind]
    if (!asked) return [[names[kind], null]]
    return [
      [`${names[kind]}: only impairment`, impairmentOnly],
      [`${names[kind]}: only the present`, currentOnly]
    ]
  })
}

function halterResult({ halter }: FormSummary): string {
  const problems = Object.values(halter).filter(Boolean).length
  return problems === 0 ? 'None of the three problems' : `${problems} of 3 problems`
}
