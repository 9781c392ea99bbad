/** The frame of the site, forms and buttons. Colours come from the report's tokens, so both look alike. */
export const site = `
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
body{min-height:100vh;display:grid;grid-template-rows:auto 1fr auto}
header.site{background:var(--surface);border-bottom:1px solid var(--line)}
.bar{max-width:96rem;margin-inline:auto;padding:.7rem clamp(1rem,3vw,2rem);display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:center;justify-content:space-between}
.brand{display:flex;align-items:center;gap:.6rem;color:var(--link);font-weight:680;font-size:1.05rem;text-decoration:none;letter-spacing:-.01em}
.brand span{color:var(--ink)}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem}
nav a{display:block;padding:.35rem .8rem;border-radius:.5rem;color:var(--soft);text-decoration:none;font-size:.9375rem;font-weight:540}
nav a:hover{background:var(--plain-bg);color:var(--ink)}
nav a[aria-current]{background:var(--plain-bg);color:var(--ink)}
footer.site{border-top:1px solid var(--line);color:var(--soft);font-size:.875rem}
footer.site a{color:inherit}
main.page{width:100%;max-width:56rem;margin-inline:auto;padding:clamp(1.5rem,5vw,4rem) clamp(1rem,3vw,2rem) 4rem;display:grid;gap:2.5rem;align-content:start}
main.wide{width:100%;max-width:112rem;margin-inline:auto;padding:1.25rem clamp(1rem,2vw,2rem) 3rem;display:grid;gap:1.25rem;align-content:start}
.hero{display:grid;gap:.8rem}
.hero .lead-in{margin:0;font-size:1.125rem;max-width:42rem}
.lead-in{color:var(--soft)}
.row{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center}
.button,button,summary.button{font:inherit;font-size:.9375rem;font-weight:560;display:inline-flex;align-items:center;gap:.5rem;padding:.5rem 1rem;min-height:2.5rem;border:1px solid var(--line);border-radius:.55rem;background:var(--surface);color:var(--ink);text-decoration:none;cursor:pointer}
.button:hover,button:hover{border-color:var(--soft)}
button.primary{background:var(--link);border-color:var(--link);color:var(--surface);padding:.75rem 1.6rem;font-size:1.0625rem;justify-self:start}
button.primary:hover{filter:brightness(1.08)}
button:disabled{opacity:.6;cursor:default}
button.quiet,.button.quiet{background:none;border-color:transparent;color:var(--link);padding-inline:.6rem}
button.quiet:hover,.button.quiet:hover{border-color:var(--line)}
button.danger{color:var(--must)}
.field{display:grid;gap:.3rem;font-size:.9375rem}
.field>span{font-weight:560}
input,select,textarea{font:inherit;font-size:1rem;color:var(--ink);background:var(--surface);border:1px solid var(--soft);border-radius:.5rem;padding:.5rem .7rem;min-height:2.5rem;width:100%}
input[type=radio],input[type=checkbox]{width:auto;min-height:0;margin-right:.4rem}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1rem;align-items:end;padding-top:.75rem}
.message{padding:1rem 1.25rem;border-radius:.6rem;border:1px solid var(--line);background:var(--surface);display:grid;gap:.25rem}
.message.problem{border-left:.4rem solid var(--must)}.message.done{border-left:.4rem solid var(--clear)}
.upload{display:grid;gap:1.25rem}
.upload>*,.hero>*,main.page>*{min-width:0}
.drop{position:relative;grid-template-columns:minmax(0,auto);justify-content:center;border:2px dashed var(--soft);border-radius:1rem;background:var(--surface);padding:clamp(1.75rem,5vw,3.25rem) 1.5rem;display:grid;gap:1.1rem;justify-items:center;text-align:center}
.drop.over{border-color:var(--link);border-style:solid;background:var(--advise-bg)}
.drop-label{display:grid;gap:.3rem;cursor:pointer}
.drop-title{font-size:1.3rem;font-weight:640}
.drop-hint{color:var(--soft)}
.drop input{max-width:26rem}
.promises ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1.25rem;font-size:.9375rem;color:var(--soft)}
.promises strong{display:block;color:var(--ink)}
.progress{display:grid;gap:.75rem}
.progress .file{display:grid;grid-template-columns:1fr auto;gap:.25rem 1rem;padding:.9rem 1.1rem;border:1px solid var(--line);border-radius:.6rem;background:var(--surface)}
.progress .file p{grid-column:1/-1;font-size:.9375rem}
.progress .state{color:var(--soft);font-size:.9375rem}
.progress .file.failed{border-left:.4rem solid var(--must)}
::file-selector-button{font:inherit;font-size:.9375rem;font-weight:560;color:var(--ink);background:var(--plain-bg);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .9rem;margin-right:.8rem;cursor:pointer}
input[type=file]{border-color:transparent;background:none;padding-inline:0}
progress{width:100%;height:.6rem;accent-color:var(--link)}
.table-wrap{overflow-x:auto}
table.files,table.comparison{border-collapse:collapse;width:100%;font-size:.9375rem;background:var(--surface);overflow-wrap:normal}
table.files :is(th,td),table.comparison :is(th,td){text-align:left;padding:.6rem .8rem;border-bottom:1px solid var(--line);vertical-align:top}
table.files p{margin:0}
table.files .failed{--tone:var(--must)}
table.files .failed td:nth-child(2){color:var(--must);font-weight:560}
table.files tbody :is(th,td){width:40%}table.files tbody td:nth-child(2){width:20%}table.files tbody th{overflow-wrap:anywhere}table.files .tag{white-space:normal;border-radius:.8rem}
table.comparison thead th{line-height:1.35;vertical-align:bottom}
table.comparison .tag{white-space:normal;border-radius:.8rem;min-width:6.5rem}
table.comparison tbody th{white-space:normal;min-width:min(14rem,36vw);overflow-wrap:anywhere;position:sticky;left:0;background:var(--surface)}
.number{font-variant-numeric:tabular-nums}
thead th button{padding:.25rem 0;border:0;background:none;min-height:1.5rem;font-weight:640;text-align:left;display:inline}
thead th button::after{content:"\\00a0↕";color:var(--soft);font-weight:400}
th[aria-sort=ascending] button::after{content:"\\00a0↑";color:inherit}th[aria-sort=descending] button::after{content:"\\00a0↓";color:inherit}
.inline-field{display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:center;font-size:.9375rem}
.inline-field select{width:auto;max-width:16rem}
.button.strong{background:var(--link);border-color:var(--link);color:var(--surface)}
.chosen{list-style:none;padding:.9rem 1.1rem;border:1px solid var(--line);border-radius:.6rem;background:var(--surface);font-size:.9375rem}
.rule-list,.wording-list,.examples{list-style:none;padding:0;display:grid;gap:.8rem}
.rule-list>li{padding:1rem 1.25rem;border:1px solid var(--line);border-radius:.6rem;background:var(--surface);display:grid;gap:.35rem;align-content:start;font-size:.9375rem}
.rule-list h3{font-size:1.0625rem}
.tags{display:flex;flex-wrap:wrap;gap:.4rem}
.examples li{padding-left:1rem;border-left:.25rem solid var(--must);display:grid;gap:.2rem}.examples.clear li{border-color:var(--clear)}.examples.missed li{border-color:var(--review)}
.facts-list{display:grid;gap:.8rem}.facts-list dd{margin-top:.2rem}
.wording-list .card{gap:.7rem}
main.page .lead-in{margin-top:0}
main.page .rule-list details .source-list{padding-top:.4rem}
.try{display:grid;gap:.8rem}
#reading{display:grid;gap:1rem}
main.page>section{display:grid;gap:1rem}
@media (min-width:48rem){#of-question+.rule-list{grid-template-columns:1fr 1fr}}
@media (max-width:30rem){nav ul{margin-inline:-.5rem;gap:0}nav a{padding:.35rem .5rem;font-size:.8125rem}table.files :is(th,td){padding-inline:.5rem;font-size:.875rem}.tag{white-space:normal}}
@media print{header.site,footer.site{display:none}}
`
