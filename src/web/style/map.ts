/** The tile map of states. The chosen layer alone is shown. */
export const map = `
.tile-map{margin:0;display:grid;gap:1rem}
.tile-map svg{max-width:36rem;width:100%;height:auto}
.tile rect{fill:var(--surface);stroke:var(--line)}
.tile text{font:600 14px system-ui,sans-serif;text-anchor:middle;fill:var(--soft)}
.tile .sign{font-size:12px}
.tile.filled rect{fill:var(--tone-bg);stroke:var(--tone);stroke-width:1.5}
.tile.filled text{fill:var(--tone)}
a.tile:hover rect,a.tile:focus-visible rect{stroke-width:3}
.layers{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.layers legend{float:left;padding:0;margin-right:1.25rem;font-weight:560}
.layer{display:none}
.tile-map:has([value=verdict]:checked) .tile .by-verdict,.tile-map:has([value=jama]:checked) .tile .by-jama,.tile-map:has([value=all-in]:checked) .tile .by-all-in,.tile-map:has([value=dyrbye]:checked) .tile .by-dyrbye{display:inline}
.tile-map figcaption{align-content:start;text-align:left;display:grid;gap:.5rem;padding:0}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;font-size:.875rem}
.legend.layer{display:none}
.tile-map:has([value=verdict]:checked) .legend.by-verdict,.tile-map:has([value=jama]:checked) .legend.by-jama,.tile-map:has([value=all-in]:checked) .legend.by-all-in,.tile-map:has([value=dyrbye]:checked) .legend.by-dyrbye{display:flex}
tr:target{outline:3px solid var(--link);outline-offset:-3px}
@media (min-width:60rem){.tile-map{grid-template-columns:36rem 1fr;column-gap:2.5rem}.layers{grid-column:1/-1}}
`
