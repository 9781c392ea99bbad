/** The tile map of states. */
export const map = `
.tile-map{margin:0;display:grid;gap:1rem}
.tile-map svg{max-width:36rem;width:100%;height:auto}
.tile rect{fill:var(--surface);stroke:var(--line)}
.tile text{font:600 14px system-ui,sans-serif;text-anchor:middle;fill:var(--soft)}
.tile.filled rect{fill:var(--tone-bg);stroke:var(--tone);stroke-width:1.5}
.tile.filled text{fill:var(--tone)}
a.tile:hover rect,a.tile:focus-visible rect{stroke-width:3}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;font-size:.875rem}
`
