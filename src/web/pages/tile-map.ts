import { type Html, html } from '../../report/html/template.js'
import { count } from '../../report/words.js'
import { type Layer, layers } from './map-layers.js'
import { stateTiles } from './state-tiles.js'
import type { StateVerdict } from './state-verdicts.js'

const size = 44
const gap = 4

/** One square a state, coloured and lettered by the verdict or a published coding; the choice works without script. */
export function tileMap(verdicts: readonly StateVerdict[]): Html {
  const byState = new Map(verdicts.map((verdict) => [verdict.state, verdict]))
  const states = Object.keys(stateTiles)
  return html`<figure class="tile-map"><fieldset class="layers"><legend>Show by</legend>${layers.map(choice)}</fieldset>
<svg viewBox="0 0 ${11 * (size + gap)} ${8 * (size + gap)}" role="group" aria-label="Map of states">${states.map((state) => tile(state, byState.get(state)))}</svg>
<figcaption>${layers.map((layer) => legend(layer, verdicts))}<p class="small">A state with several forms shows the weakest. Empty squares: no form of that state in this batch.</p></figcaption></figure>`
}

function choice({ id, name }: Layer, index: number): Html {
  const checked = index === 0 ? html` checked` : null
  return html`<label><input type="radio" name="layer" value="${id}"${checked}> ${name}</label>`
}

function legend(layer: Layer, verdicts: readonly StateVerdict[]): Html {
  const shown = new Map(verdicts.map((verdict) => [layer.of(verdict).words, layer.of(verdict)]))
  return html`<ul class="legend layer by-${layer.id}">${[...shown.values()].map(({ sign, tone, words }) => html`<li><span class="tag ${tone}">${sign} ${words}</span></li>`)}</ul>`
}

function tile(state: string, verdict: StateVerdict | undefined): Html {
  const [row, column] = stateTiles[state]!
  const x = column * (size + gap)
  const y = row * (size + gap)
  const name = html`<text x="${x + size / 2}" y="${y + 19}">${state}</text>`
  const square = html`<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="6"/>`
  if (!verdict) return html`<g class="tile" aria-hidden="true">${square}${name}</g>`
  const codings = layers.map((layer) => `${layer.name} ${layer.of(verdict).words}`).join('; ')
  const label = `${state}, ${count(verdict.forms, 'form')}: ${codings}`
  return html`<a class="tile filled" href="${verdict.href}" aria-label="${label}"><title>${label}</title>${layers.map(
    (layer) => {
      const { sign, tone } = layer.of(verdict)
      return html`<g class="layer by-${layer.id} ${tone}">${square}${name}<text class="sign" x="${x + size / 2}" y="${y + 36}">${sign}</text></g>`
    }
  )}</a>`
}
