/** Flagged, added and removed words: a line and a spoken cue beside the colour. */
export const words = `
mark{background:var(--mark);color:var(--mark-ink);text-decoration:underline;text-decoration-thickness:.14em;text-underline-offset:.18em;border-radius:.15em;padding:0 .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
ins{background:var(--add-bg);color:var(--add);text-decoration:underline;text-decoration-thickness:.1em;text-underline-offset:.18em}
del{background:var(--gone-bg);color:var(--gone);text-decoration:line-through}
mark::before,mark::after,ins::before,ins::after,del::before,del::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
mark::before{content:" [flagged: "}mark::after{content:" end of flagged] "}
ins::before{content:" [added: "}ins::after{content:" end of added] "}
del::before{content:" [left out: "}del::after{content:" end of left out] "}
@media (forced-colors:active){mark{background:Mark;color:MarkText}.tag,.verdict,.card{border:1px solid CanvasText}}
`
