/** On paper: black on white, everything unfolded, no card cut between its name and its words. */
export const print = `
@media print{
:root{--paper:#fff;--surface:#fff;--sunk:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000;--must:#000;--must-bg:#fff;--should:#000;--should-bg:#fff;--advise:#000;--advise-bg:#fff;--review:#000;--review-bg:#fff;--clear:#000;--clear-bg:#fff;--plain:#000;--plain-bg:#fff;--mark:#e4e4e4;--mark-ink:#000;--add:#000;--add-bg:#fff;--gone:#000;--gone-bg:#fff;--shadow:none}
@page{margin:18mm 16mm}
body{font-size:10.5pt;line-height:1.45}
.skip,.contents,.downloads{display:none}
.top,.columns{max-width:none;padding-inline:0 1px}
.columns{display:block;padding-block:1.5rem 0}
main,section{display:block}
section{margin-bottom:1.75rem}
section>*+*{margin-top:.8rem}
h2,h3,h4,h5,.card>header,.finding-title{break-after:avoid}
.lead-in{margin-top:.2rem}
.card,.findings,.finding,.instead{display:block}
.card{margin-top:1rem;padding:.9rem 1rem;box-decoration-break:clone}
.card>*+*,.instead>*+*,.finding+.finding{margin-top:.7rem}
.card>header{break-inside:avoid}
.quote,.recommended,.instead>h4,.coding,.tiles li,.verdict{break-inside:avoid}
.tiles{grid-template-columns:repeat(6,1fr)}
.tiles a,.tiles li>span{padding:.4rem .5rem}
.tag{border:1px solid #000}
.icon{fill:#000}
ins{font-weight:700}
details>summary{list-style:none;color:#000}
details>summary::-webkit-details-marker{display:none}
details::details-content{content-visibility:visible;block-size:auto;opacity:1}
.source-list a::after{content:" " attr(href);font-size:.85em}
}
`
