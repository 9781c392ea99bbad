/** The result: head, document on the left, cards on the right. */
export const result = `
.result-head{display:grid;gap:.9rem;padding:clamp(1rem,2vw,1.5rem);border:1px solid var(--line);border-left:.4rem solid var(--tone,var(--line));border-radius:.75rem;background:var(--surface)}
.result-title{display:grid;gap:.3rem}
.result-title h1{font-size:1.35rem}
.verdict-line{font-size:1.0625rem}
.verdict-line .tag{margin-right:.4rem;vertical-align:.1em}
.strip{display:flex;flex-wrap:wrap;gap:.5rem 2rem}
.strip div{display:grid}
.strip dt{font-size:.8125rem;color:var(--soft)}.strip dd{font-weight:600}
.attention{border:2px solid var(--review);border-radius:.6rem;padding:.8rem 1rem;display:grid;gap:.5rem}
.result-tools{display:flex;flex-wrap:wrap;gap:.6rem 1.5rem;align-items:center;justify-content:space-between}
.clock{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center}
.menu{position:relative}
.menu summary{list-style:none}.menu summary::-webkit-details-marker{display:none}
.menu ul{list-style:none;padding:.4rem;margin:.4rem 0 0;position:absolute;z-index:5;min-width:min(24rem,85vw);background:var(--surface);border:1px solid var(--line);border-radius:.6rem;box-shadow:0 8px 30px rgb(0 0 0/.18)}
.menu a{display:grid;padding:.55rem .8rem;border-radius:.4rem;color:inherit;text-decoration:none}
.menu a:hover{background:var(--plain-bg)}
.split{display:grid;gap:1.25rem;align-items:start}
.document{background:var(--plain-bg);border:1px solid var(--line);border-radius:.75rem;padding:1rem;max-height:70vh;overflow:auto}
.pages{list-style:none;padding:0;display:grid;gap:1rem}
.sheet figure{margin:0}
.sheet-picture{position:relative;background:#fff;box-shadow:0 1px 4px rgb(0 0 0/.25)}
.sheet-picture img{display:block;width:100%;height:auto}
.sheet-picture svg{position:absolute;inset:0;width:100%;height:100%}
figcaption{text-align:center;padding-top:.3rem}
a.box rect{fill:var(--box,#d33);fill-opacity:.14;stroke:var(--box,#d33);stroke-width:1.1}
a.box.must-change{--box:#b3261e}a.box.should-change{--box:#a85b00}a.box.advisable{--box:#1b5fb0}a.box.needs-review{--box:#6a3fb0}
a.box:hover rect,a.box.active rect{fill-opacity:.3;stroke-width:2.2}
a.box:focus-visible{outline:none}a.box:focus-visible rect{stroke-width:3;stroke:#0b57d0}
.paper{background:var(--surface);padding:clamp(1rem,4vw,3rem);border-radius:.3rem;box-shadow:0 1px 4px rgb(0 0 0/.2);display:grid;gap:.7rem;font-family:Georgia,"Times New Roman",serif}
.paper-heading{font-weight:700;margin-top:.6rem}.level-1{font-size:1.25rem}.level-2{font-size:1.1rem}
.paper-running,.paper-footnote{font-size:.875rem;color:var(--soft)}
.indent-1{margin-left:1.5rem}.indent-2{margin-left:3rem}.indent-3{margin-left:4.5rem}.indent-4{margin-left:6rem}
.paper .printed{font-variant-numeric:tabular-nums}
.paper-table{overflow-x:auto}.paper table{border-collapse:collapse;width:100%}.paper td{border:1px solid var(--line);padding:.4rem .6rem;vertical-align:top}
.paper a.box{color:inherit;text-decoration-color:var(--box);text-decoration-thickness:.15em;background:color-mix(in srgb,var(--box) 16%,transparent);border-radius:.15em}
.paper a.box.active{outline:2px solid var(--box)}
.cards{display:grid;gap:1rem;min-width:0}
.cards-bar{position:sticky;top:0;z-index:4;background:var(--paper);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
.cards-bar h2{font-size:1.15rem}
.filters,.stepper{display:flex;flex-wrap:wrap;gap:.4rem}
.stepper{margin-left:auto}
.chip{min-height:2rem;padding:.2rem .8rem;border-radius:1.2rem;font-size:.875rem;color:var(--tone);background:var(--tone-bg);border-color:transparent}
.chip[aria-pressed=false]{background:none;border-color:var(--line);color:var(--soft);text-decoration:line-through}
kbd{font:.75rem/1 ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--line);border-radius:.25rem;padding:.15rem .35rem;color:var(--soft)}
.entry{display:grid;gap:.4rem;scroll-margin-top:4.5rem}
.entry .card{scroll-margin-top:4.5rem}
.entry.active>.card{outline:3px solid var(--link);outline-offset:1px}
.entry-actions{display:flex;flex-wrap:wrap;gap:.4rem;align-items:start}
.decide[open]{flex-basis:100%}
.decide form{display:grid;gap:.8rem;padding:1rem;border:1px solid var(--line);border-radius:.6rem;background:var(--surface);margin-top:.5rem}
.decide fieldset{border:0;padding:0;margin:0;display:grid;gap:.3rem}
.form-cards,.form-cards section{display:grid;gap:1rem}
.rest ul{list-style:none;padding:.5rem 0 0;display:grid;gap:.8rem}
.rest li{padding-left:1rem;border-left:.2rem solid var(--line)}
@media (min-width:60rem){.result-head{grid-template-columns:minmax(0,1fr) auto;column-gap:2.5rem}.result-head>.attention{grid-column:1/-1}.result-tools{grid-row:2;grid-column:2;flex-direction:row-reverse}.result-head>.context{grid-row:2;grid-column:1}.result-head:has(.attention)>:is(.context,.result-tools){grid-row:3}}
@media (min-width:70rem){.split:has(.document){grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.document{position:sticky;top:1rem;max-height:calc(100vh - 2rem)}}
@media print{.document,.filters,.stepper,.entry-actions,.result-tools{display:none}}
`
