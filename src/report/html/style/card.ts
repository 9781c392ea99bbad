/** The card of a question, a form finding or a state rule, and the published codings. */
export const card = `
.card{border:1px solid var(--line);border-radius:.75rem;background:var(--surface);box-shadow:var(--shadow);padding:clamp(1rem,3vw,1.75rem);display:grid;gap:1.1rem;min-width:0;scroll-margin-top:1rem}
.card:target{outline:3px solid var(--link);outline-offset:2px}
.card>header{display:grid;grid-template-columns:1fr auto;gap:.15rem 1rem;align-items:start}
.card>header .place{grid-column:1/-1}
.tag{display:inline-flex;align-items:center;gap:.4rem;padding:.15rem .7rem;border-radius:1rem;background:var(--tone-bg);color:var(--tone);font-size:.8125rem;font-weight:600;white-space:nowrap}
.quote{padding:.1rem 0 .1rem 1.1rem;border-left:.2rem solid var(--line);display:grid;gap:.5rem;font-size:1.0625rem;white-space:pre-line}
.quote .note,.quote .follow-up{font-size:.9375rem}
.stem,.lead{color:var(--soft)}
.lead{font-weight:560}
.reading{list-style:none;padding:0;font-size:.875rem;color:var(--soft);display:grid;gap:.2rem}
.review{padding:.75rem 1rem;border-radius:.5rem;background:var(--review-bg);color:var(--review)}
.faults{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.4rem}
.faults li{padding:.15rem .6rem;border:1px solid var(--line);border-radius:.4rem;font-size:.875rem;font-weight:540}
.reasons{display:grid;gap:.8rem}
.quote details{font-size:.9375rem}
.findings{list-style:none;padding:0;display:grid;gap:1.1rem}
.finding{display:grid;gap:.3rem}
.finding+.finding{border-top:1px solid var(--line);padding-top:1.1rem}
.strength{font-size:.8125rem;color:var(--soft);margin-left:.4rem;white-space:nowrap}
.why{font-size:.9375rem;max-width:46rem}
.instead{padding:clamp(1rem,2.5vw,1.4rem);border-radius:.6rem;background:var(--sunk);border:1px solid var(--line);display:grid;gap:.8rem}
.recommended{font-size:1.0625rem;line-height:1.6;white-space:pre-line}
.changes{display:grid;gap:.3rem}
.changes p{font-size:.9375rem;white-space:pre-wrap}
.balance{display:grid;gap:.8rem;font-size:.9375rem}
.balance dt{font-size:.875rem;font-weight:600;color:var(--soft)}
.alternatives ul{list-style:none;padding:.5rem 0 0;display:grid;gap:1rem}
.alternatives li{padding-left:1rem;border-left:.2rem solid var(--line);display:grid;gap:.2rem}
.alternatives .recommended{font-size:1rem}
.decision{padding:.6rem 1rem;border:1px dashed var(--soft);border-radius:.5rem;font-size:.9375rem}
.codings{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:1rem}
.coding{border:1px solid var(--line);border-radius:.75rem;background:var(--surface);padding:1.1rem 1.25rem;display:grid;gap:.35rem;align-content:start}
.coding h3{font-size:.9375rem;color:var(--soft);font-weight:600}
.coding .result{font-size:1.15rem;font-weight:640;line-height:1.3}
.coding ul{list-style:none;padding:0;margin-top:.35rem;display:grid;gap:.45rem;font-size:.9rem;line-height:1.45}
.coding li{display:grid;grid-template-columns:max-content 1fr;gap:.6rem}
.sign{font-weight:640;min-width:1.9rem}
.met .sign{color:var(--clear)}.not-met .sign{color:var(--must)}.not-asked .sign{color:var(--soft)}
.not-asked{grid-template-columns:max-content 1fr}
.plain-items{padding:.75rem 0 0;list-style:none;display:grid;gap:.9rem}
.plain-items li{padding-left:1rem;border-left:.2rem solid var(--line)}
.plain-items p+p{white-space:pre-line}
@media (max-width:30rem){.card>header{grid-template-columns:1fr}.tag{justify-self:start}}
`
