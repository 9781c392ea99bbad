/** The result: head, document on the left, cards on the right. */
export const result = `
.result-head{display:grid;gap:.75rem;padding:clamp(1rem,1.6vw,1.25rem);border:1px solid var(--line);border-left:.4rem solid var(--tone,var(--line));border-radius:.75rem;background:var(--surface)}
.result-head h1{font-size:1.4rem;align-self:center}
.verdict-line{font-size:1.125rem;line-height:1.5}
.verdict-line .tag{margin-right:.4rem;vertical-align:.1em}
.context .button{justify-self:start}
.result-facts{display:flex;flex-wrap:wrap;gap:.4rem 2rem;align-items:center;justify-content:space-between}.context[open]{flex-basis:100%}
.strip{display:flex;flex-wrap:wrap;gap:.4rem 2rem;font-size:.9375rem}
.strip div{display:flex;flex-wrap:wrap;gap:0 .5rem}
.strip dt a{color:var(--soft)}.strip dd{font-weight:600}
.attention{border:2px solid var(--review);border-radius:.6rem;padding:.8rem 1rem;display:grid;gap:.4rem}
.attention.mild{border:1px solid var(--line);background:var(--sunk)}
.attention .inline{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.25rem}
.result-tools{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center}
.clock{display:flex;flex-wrap:wrap;gap:0 .5rem;align-items:center}
.menu{position:relative}
.menu summary,.wrong summary,.decide summary{list-style:none}
:is(.menu,.wrong,.decide) summary::-webkit-details-marker{display:none}
.menu summary::after{content:"";width:.45em;height:.45em;border:solid currentColor;border-width:0 .13em .13em 0;rotate:45deg;translate:0 -.12em}
.menu ul{list-style:none;padding:.4rem;margin:.4rem 0 0;position:absolute;z-index:5;width:max-content;max-width:min(26rem,85vw);background:var(--surface);border:1px solid var(--line);border-radius:.6rem;box-shadow:0 8px 30px rgb(0 0 0/.18)}
.menu a{display:grid;padding:.55rem .8rem;border-radius:.4rem;color:inherit;text-decoration:none}
.menu a:hover{background:var(--plain-bg)}
.split{display:grid;gap:1.25rem;align-items:start}
.document{background:var(--plain-bg);border:1px solid var(--line);border-radius:.75rem;padding:clamp(.5rem,2vw,1rem);max-height:42vh;overflow:auto}
.pages{list-style:none;padding:0;display:grid;gap:1rem}
.sheet figure{margin:0}
.sheet-picture{position:relative;background:#fff;box-shadow:0 1px 4px rgb(0 0 0/.25)}
.sheet-picture img{display:block;width:100%;height:auto}
.sheet-picture svg{position:absolute;inset:0;width:100%;height:100%}
figcaption{text-align:center;padding-top:.3rem}
a.box rect{fill:var(--box,#d33);fill-opacity:.16;stroke:var(--box,#d33);stroke-width:1.1;vector-effect:non-scaling-stroke}
a.box.must-change{--box:#b3261e}a.box.should-change{--box:#a85b00}a.box.advisable{--box:#1b5fb0}a.box.needs-review{--box:#6a3fb0}
a.box:hover rect{fill-opacity:.3}
a.box.active rect{fill-opacity:.34;stroke-width:2.5}
a.box:focus-visible{outline:none}a.box:focus-visible rect{stroke-width:3;stroke:#0b57d0}
.paper{background:var(--surface);padding:clamp(1rem,4vw,3rem);border-radius:.3rem;box-shadow:0 1px 4px rgb(0 0 0/.2);display:grid;gap:.7rem;font-family:Georgia,"Times New Roman",serif}
.paper-heading{font-weight:700;margin-top:.6rem}.level-1{font-size:1.25rem}.level-2{font-size:1.1rem}
.paper-running,.paper-footnote{font-size:.875rem;color:var(--soft)}
.indent-1{margin-left:1.5rem}.indent-2{margin-left:3rem}.indent-3{margin-left:4.5rem}.indent-4{margin-left:6rem}
.paper .printed{font-variant-numeric:tabular-nums}
.paper-table{overflow-x:auto}.paper table{border-collapse:collapse;width:100%}.paper td{border:1px solid var(--line);padding:.4rem .6rem;vertical-align:top}
.paper a.box{color:inherit;text-decoration-color:var(--box);text-decoration-thickness:.15em;background:color-mix(in srgb,var(--box) 16%,transparent);border-radius:.15em}
.paper a.box.active{background:color-mix(in srgb,var(--box) 34%,transparent);outline:2px solid var(--box)}
.cards{display:grid;gap:1rem;min-width:0}
.cards-bar{position:sticky;top:0;z-index:4;background:var(--paper);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.5rem .4rem;align-items:center}
.stepper{display:flex;gap:.3rem;align-items:center;margin-left:auto}
.stepper button{min-height:2rem;padding:.15rem .5rem;font-size:.8125rem;gap:.35rem}
.stepper [data-position]{min-width:3rem;font-size:.8125rem;text-align:right;font-variant-numeric:tabular-nums}
.filters{display:flex;flex-wrap:wrap;gap:.3rem}
.chip{min-height:2rem;padding:.15rem .65rem;border-radius:1.2rem;font-size:.8125rem;color:var(--tone);background:var(--tone-bg);border-color:var(--tone)}
.chip[aria-pressed=false]{background:none;border:1px dashed var(--soft);color:var(--soft)}
kbd{font:.75rem/1 ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--line);border-radius:.25rem;padding:.15rem .35rem;color:var(--soft)}
.entry,.entry .card{scroll-margin-top:6rem}
.split .card{padding:clamp(1rem,2vw,1.4rem);gap:.9rem}
.entry.active>.card{outline:3px solid var(--link);outline-offset:1px}
.copy{justify-self:start;margin:-.3rem 0 -.3rem -.6rem}
.entry-actions{display:flex;flex-wrap:wrap;gap:.4rem;align-items:start;border-top:1px solid var(--line);padding-top:.9rem}
:is(.decide,.wrong)[open]{flex-basis:100%}
.fold{display:grid;gap:.8rem;padding:1rem;border:1px solid var(--line);border-radius:.6rem;background:var(--sunk);margin-top:.5rem}
.decide fieldset{border:0;padding:0;margin:0;display:grid;gap:.3rem}
.decide legend{font-weight:560;padding:0}
.decide form:not(:has([value=keep]:checked)) .keep-reason{display:none}
.form-cards,.form-cards section{display:grid;gap:1rem}
.form-cards{gap:2rem;padding-top:1rem}
.form-cards .lead-in{margin:0}
.rest ul{list-style:none;padding:.5rem 0 0;display:grid;gap:.8rem}
.rest li{padding-left:1rem;border-left:.2rem solid var(--line)}
@media (min-width:60rem){.result-tools{flex-wrap:nowrap;grid-row:1;grid-column:2}.result-head{grid-template-columns:minmax(0,1fr) auto;column-gap:2.5rem;align-items:start}.result-head>:is(.attention,.verdict-line,.result-facts){grid-column:1/-1}.menu ul{right:0}}
@media (min-width:70rem){.split:has(.document){grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.document{position:sticky;top:1rem;max-height:calc(100vh - 2rem)}}
@media (max-width:40rem){kbd{display:none}}
@media print{.document,.cards-bar,.entry-actions,.result-tools,.context,.copy{display:none}.split{display:block}.result-head{border:1px solid #999}.cards,.form-cards,.form-cards section{display:block}}
`
