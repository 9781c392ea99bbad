import type { Audit } from '../../contract/audit.js'
import { makePage } from '../../report/html/options.js'
import { questionCard } from '../../report/html/question-card.js'
import { type Html, html, type Value } from '../../report/html/template.js'
import type { SourceLink } from '../../report/sources.js'
import { outcomeNames } from '../../report/words.js'
import { shell } from './shell.js'

/**
 * Type or paste one question and see how it is read. Works as a plain form; the script sends it while typing.
 * The text travels in the body: an address would end up in logs and histories.
 */
export function tryPage({
  text,
  audit,
  sources
}: {
  text: string
  audit: Audit | null
  sources: readonly SourceLink[]
}): string {
  return shell({
    title: 'Try a sentence',
    place: 'try',
    body: html`<section class="hero"><h1>Try a sentence</h1>
<p class="lead-in">For authors of forms. Write a question and see how it is read and judged. Nothing of it is kept.</p></section>
<form class="try" method="post" action="/try" data-try>
<label class="field" for="sentence"><span>Question, statement or note</span></label>
<textarea id="sentence" name="text" rows="4" maxlength="5000" required>${text}</textarea>
<div class="row"><button class="primary" type="submit">Read it</button><p class="small">Programs send questions as JSON: see the <a href="/docs">API</a>.</p></div></form>
<section id="reading" aria-live="polite" aria-label="Result"><h2 class="hidden">How it is read</h2>${audit ? tryResult(audit, sources) : null}</section>`
  })
}

/** The card of each question typed, on its own: also sent to the script as a fragment. */
export function tryResult(audit: Audit, sources: readonly SourceLink[]): Html {
  const page = makePage(audit, { sources })
  return html`${audit.questions.map((question): Value => {
    if (question.outcome !== 'not-health') return questionCard(page, question)
    return html`<p class="message done"><strong>${outcomeNames['not-health']}.</strong> It does not ask the person about their own health.</p>`
  })}`
}
