import { html } from '../../report/html/template.js'
import { shell } from './shell.js'

/** The form is still being read. The page asks again when it is reloaded. */
export function waitingPage(name: string): string {
  return shell({
    title: 'Being read',
    place: 'check',
    body: html`<section class="hero"><h1>The form is being read</h1><p>${name}</p><p><a class="button" href="" data-reload>Look again</a></p></section>`
  })
}
