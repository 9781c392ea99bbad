/** Type and elements. Sizes are relative, so that 200% zoom and a reader's own font size work. */
export const base = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,p,ul,ol,dl,dd,blockquote{margin:0}
h1{font-size:clamp(1.5rem,1.1rem + 1.6vw,2.1rem);line-height:1.2;letter-spacing:-.015em;font-weight:680}
h2{font-size:1.4rem;line-height:1.3;letter-spacing:-.01em;font-weight:660}
h3{font-size:1.1rem;line-height:1.35;font-weight:640}
h4{font-size:1rem;line-height:1.4;font-weight:640}
h5{font-size:.875rem;font-weight:600;color:var(--soft)}
a{color:var(--link);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
summary{cursor:pointer;color:var(--link);font-weight:560;padding:.25rem 0}
ul,ol{padding-left:1.25rem}
.small,.sources,.issuer,.place,.facts{font-size:.875rem;color:var(--soft)}
.icon{flex:none;width:1em;height:1em;fill:currentColor;stroke:none}
.icon .in{fill:none;stroke:var(--tone-bg,var(--surface));stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.icon .line{fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--surface);padding:.5rem 1rem;z-index:2}
.skip:focus{top:.5rem}
`
