/** Colours in pairs of ink and paper; every pair has a contrast of at least 4.5 to 1, light and dark. */
export const tokens = `
:root{color-scheme:light dark;
--paper:#f5f4f0;--surface:#fff;--sunk:#f8f7f4;--ink:#1d1f23;--soft:#55595f;--line:#dddad2;--link:#144e8c;
--must:#9a1b1b;--must-bg:#fcecea;--should:#854300;--should-bg:#fdf1e0;--advise:#1b4f8f;--advise-bg:#e9f1fb;
--review:#5a3591;--review-bg:#f1ebfb;--clear:#175c36;--clear-bg:#e6f4ec;--plain:#4b5056;--plain-bg:#eeede9;
--mark:#ffe9a8;--mark-ink:#1d1f23;--add:#175c36;--add-bg:#e6f4ec;--gone:#9a1b1b;--gone-bg:#fcecea;--shadow:0 1px 2px rgb(0 0 0/.05)}
@media (prefers-color-scheme:dark){:root{
--paper:#131416;--surface:#1d1f22;--sunk:#25282c;--ink:#eceae6;--soft:#b3b1ac;--line:#383b40;--link:#93c1f5;
--must:#ffb0a8;--must-bg:#42201e;--should:#ffc98a;--should-bg:#3d2b14;--advise:#a8cdf8;--advise-bg:#1b2f47;
--review:#d3bcfa;--review-bg:#33264b;--clear:#97dbb3;--clear-bg:#17382a;--plain:#c3c1bc;--plain-bg:#2c2f33;
--mark:#5c4a12;--mark-ink:#fff3cf;--add:#97dbb3;--add-bg:#17382a;--gone:#ffb0a8;--gone-bg:#42201e;--shadow:none}}
.must-change{--tone:var(--must);--tone-bg:var(--must-bg)}
.should-change{--tone:var(--should);--tone-bg:var(--should-bg)}
.advisable{--tone:var(--advise);--tone-bg:var(--advise-bg)}
.needs-review{--tone:var(--review);--tone-bg:var(--review-bg)}
.clear{--tone:var(--clear);--tone-bg:var(--clear-bg)}
.not-health{--tone:var(--plain);--tone-bg:var(--plain-bg)}
.aligned{--tone:var(--clear);--tone-bg:var(--clear-bg)}
.improvements-advised{--tone:var(--advise);--tone-bg:var(--advise-bg)}
.not-aligned{--tone:var(--must);--tone-bg:var(--must-bg)}
.incomplete{--tone:var(--review);--tone-bg:var(--review-bg)}
`
