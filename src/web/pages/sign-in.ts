import { html } from '../../report/html/template.js'
import { shell } from './shell.js'

/** Asks for the API key, where the service is reached from other machines. */
export function signInPage({ wrong }: { wrong: boolean }): string {
  return shell({
    title: 'Sign in',
    place: 'none',
    body: html`<section class="hero"><h1>Sign in</h1><p class="lead-in">This service needs an API key. Whoever runs it can make one.</p></section>
${wrong && html`<div class="message problem" role="alert"><p><strong>This key is not valid.</strong></p><p>It may have been revoked. Ask for another one.</p></div>`}
<form class="try" method="post" action="/sign-in"><label class="field"><span>API key</span><input name="key" type="password" required autocomplete="current-password"></label>
<button class="primary" type="submit">Sign in</button></form>`
  })
}
