import { type Html, html, type Value } from '../../report/html/template.js'

/** The entries of the navigation; a page names its own. */
export type Place = 'check' | 'try' | 'rules' | 'wordings' | 'none'

export interface ShellOptions {
  title: string
  place: Place
  body: Value
  /** Wide pages (document beside cards) use the whole window. */
  wide?: boolean
}

const entries: { place: Place; href: string; name: string }[] = [
  { place: 'check', href: '/', name: 'Check a form' },
  { place: 'try', href: '/try', name: 'Try a sentence' },
  { place: 'rules', href: '/rules', name: 'Rules' },
  { place: 'wordings', href: '/wordings', name: 'Wordings' }
]

/** The frame of every page. Style and script come from this server only; a page works without the script. */
export function shell({ title, place, body, wide = false }: ShellOptions): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · stigmacheck</title>
<link rel="stylesheet" href="/assets/app.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<script type="module" src="/assets/app.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site"><div class="bar">
<a class="brand" href="/">${mark()}<span>stigmacheck</span></a>
<nav aria-label="Main"><ul>${entries.map((entry) => html`<li>${link(entry, place)}</li>`)}</ul></nav>
</div></header>
<main id="main" tabindex="-1" class="${wide ? 'wide' : 'page'}">${body}</main>
<footer class="site"><div class="bar"><p>The form is reviewed, not the office that uses it. Documents stay on this machine. No legal advice.</p>
<p><a href="/docs">API</a></p></div></footer>
</body>
</html>`.markup
}

function link(entry: (typeof entries)[number], place: Place): Html {
  return entry.place === place
    ? html`<a href="${entry.href}" aria-current="page">${entry.name}</a>`
    : html`<a href="${entry.href}">${entry.name}</a>`
}

function mark(): Html {
  return html`<svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false"><rect x="1" y="1" width="30" height="30" rx="8" fill="currentColor"/><path d="M9 11h14M9 16h8" stroke="var(--surface)" stroke-width="2.4" stroke-linecap="round"/><path d="m14 22 3 3 6.5-8" fill="none" stroke="var(--surface)" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>`
}
