import type { Band } from '../../contract/audit.js'
import { type Html, html } from '../../report/html/template.js'
import { bandNames } from '../../report/words.js'
import { stateTiles } from './state-tiles.js'

/** What is known of one state: the weakest verdict among its forms. */
export interface StateVerdict {
  state: string
  band: Band
  forms: number
  href: string
}

const size = 44
const gap = 4

/** One square a state, coloured and lettered by the verdict. A state without a form in the batch stays empty. */
export function tileMap(verdicts: readonly StateVerdict[]): Html {
  const byState = new Map(verdicts.map((verdict) => [verdict.state, verdict]))
  return html`<figure class="tile-map"><svg viewBox="0 0 ${11 * (size + gap)} ${8 * (size + gap)}" role="group" aria-label="Verdict by state">${Object.keys(
    stateTiles
  ).map((state) => tile(state, byState.get(state)))}</svg>
<figcaption><ul class="legend">${bandsIn(verdicts).map((band) => html`<li><span class="tag ${band}">${marks[band]} ${bandNames[band]}</span></li>`)}<li>Empty: no form of this state in the batch</li></ul></figcaption></figure>`
}

/** A letter beside the colour, so that no meaning hangs on colour alone. */
const marks: Record<Band, string> = { 'not-aligned': '✕', 'improvements-advised': '△', aligned: '✓', incomplete: '?' }

function bandsIn(verdicts: readonly StateVerdict[]): Band[] {
  return (Object.keys(marks) as Band[]).filter((band) => verdicts.some((verdict) => verdict.band === band))
}

function tile(state: string, verdict: StateVerdict | undefined): Html {
  const [row, column] = stateTiles[state]!
  const x = column * (size + gap)
  const y = row * (size + gap)
  const square = html`<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="6"/><text x="${x + size / 2}" y="${y + 20}">${state}</text>`
  if (!verdict) return html`<g class="tile" aria-hidden="true">${square}</g>`
  const forms = `${verdict.forms} ${verdict.forms === 1 ? 'form' : 'forms'}`
  return html`<a class="tile filled ${verdict.band}" href="${verdict.href}" aria-label="${state}: ${bandNames[verdict.band]}, ${forms}">${square}<text class="sign" x="${x + size / 2}" y="${y + 37}">${marks[verdict.band]}</text></a>`
}
