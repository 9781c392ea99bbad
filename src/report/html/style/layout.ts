/** The head of the report, the contents beside it, and the rhythm of the sections. */
export const layout = `
.top,.columns{max-width:72rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
.top{padding-block:clamp(1.5rem,4vw,3rem) 0;display:grid;gap:.35rem}
.product{font-size:.8125rem;font-weight:600;letter-spacing:.04em;color:var(--soft)}
.verdict{margin-top:1.25rem;padding:clamp(1.25rem,3vw,2rem);border:1px solid var(--line);border-left:.4rem solid var(--tone);border-radius:.75rem;background:var(--surface);box-shadow:var(--shadow);display:grid;gap:.5rem}
.verdict .band{display:flex;align-items:center;gap:.5rem;color:var(--tone);font-weight:640;--tone-bg:var(--surface)}
.verdict .sentence{font-size:clamp(1.15rem,1rem + .7vw,1.45rem);line-height:1.4;max-width:46rem;font-weight:520}
.tiles{list-style:none;padding:0;margin-top:.75rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem}
.tiles a,.tiles li>span{display:block;height:100%;padding:.75rem 1rem;border:1px solid var(--line);border-radius:.6rem;background:var(--surface);color:inherit;text-decoration:none}
.tiles a:hover{border-color:var(--tone)}
.tiles .number{display:block;font-size:1.6rem;line-height:1.2;font-weight:640;font-variant-numeric:tabular-nums}
.tiles .words{display:flex;align-items:center;gap:.4rem;font-size:.875rem;color:var(--tone);--tone-bg:var(--surface)}
.tiles .none{color:var(--soft)}.tiles .none .number{font-weight:400}.tiles .none>span{background:none}
.tiles .none .words{color:inherit;--tone-bg:var(--paper)}
.downloads{margin-top:.75rem}
.downloads ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem}
.columns{padding-block:2.5rem 5rem;display:grid;gap:2.5rem}
.contents ul{list-style:none;padding:0;font-size:.9375rem}
.contents a{display:flex;justify-content:space-between;gap:1rem;padding:.3rem .6rem;border-radius:.4rem;color:inherit;text-decoration:none}
.contents a:hover{background:var(--plain-bg)}
main{min-width:0;display:grid;gap:3.5rem}
section{display:grid;gap:1.25rem;min-width:0}
h2 .count,.contents .count{font-weight:400;color:var(--soft);font-variant-numeric:tabular-nums}
.lead-in{color:var(--soft);max-width:44rem;margin-top:-.75rem}
.notice{padding:clamp(1rem,3vw,1.5rem);border:1px solid var(--line);border-radius:.75rem;background:var(--surface);gap:.75rem}
.notice.unread{border:2px solid var(--review);--tone-bg:var(--surface)}
.notice h2{display:flex;align-items:center;gap:.5rem;font-size:1.2rem}
.notice.unread h2{color:var(--review)}
.prose{display:grid;gap:.5rem;max-width:46rem}
.source-list{display:grid;gap:.35rem}
.about{display:grid;gap:.6rem}
.about div{display:grid;gap:0 1.5rem}
.about dt{font-size:.875rem;color:var(--soft)}
@media (min-width:40rem){.about div{grid-template-columns:12rem 1fr}}
@media (min-width:64rem){.columns{grid-template-columns:14rem minmax(0,1fr);align-items:start}.contents{position:sticky;top:1.5rem}}
@media (max-width:63.99rem){.contents ul{columns:2 14rem;column-gap:1.5rem}.contents li{break-inside:avoid}}
`
