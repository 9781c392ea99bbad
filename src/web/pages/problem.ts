import { html } from '../../report/html/template.js'
import { shell } from './shell.js'

/** A page for what went wrong: what failed, and what to do. */
export function problemPage({ title, text, todo }: { title: string; text: string; todo: string }): string {
  return shell({
    title,
    place: 'none',
    body: html`<section class="hero"><h1>${title}</h1><p>${text}</p><p>${todo}</p><p><a class="button" href="/">Check another form</a></p></section>`
  })
}
