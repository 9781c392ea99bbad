import { formKinds, professions } from '../../contract/audit.js'
import { type Html, html } from '../../report/html/template.js'

/** What the person chose or the document suggested; null leaves it to the guess. */
export interface Choices {
  state: string | null
  formKind: string | null
  profession: string | null
}

export interface StateName {
  code: string
  name: string
}

/** "hospital-credentialing" → "Hospital credentialing". */
export function inWords(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The three selects that correct a guess. */
export function contextFields(chosen: Choices, states: readonly StateName[]): Html {
  return html`${select(
    'state',
    'State',
    chosen.state,
    states.map(({ code, name }) => ({ value: code, name }))
  )}
${select(
  'formKind',
  'Kind of form',
  chosen.formKind,
  formKinds.map((id) => ({ value: id, name: inWords(id) }))
)}
${select(
  'profession',
  'Profession',
  chosen.profession,
  professions.map((id) => ({ value: id, name: inWords(id) }))
)}`
}

function select(name: string, label: string, chosen: string | null, options: { value: string; name: string }[]): Html {
  return html`<label class="field"><span>${label}</span><select name="${name}">
<option value="">Guess from the document</option>
${options.map((option) =>
  option.value === chosen
    ? html`<option value="${option.value}" selected>${option.name}</option>`
    : html`<option value="${option.value}">${option.name}</option>`
)}</select></label>`
}
