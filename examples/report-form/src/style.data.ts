/**
 * The style of all pages, as one block whose digest is in the Content-Security-Policy. The contrast of text is at least
 * 4.5 : 1 and of borders of controls 3 : 1, in light and dark mode.
 */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#17202a;--soft:#48545f;--page:#fff;--panel:#f2f5f8;--line:#6b7885;--hair:#d3dae1;
--accent:#0a4c86;--on-accent:#fff;--bad:#a3121a;--bad-page:#fdf1f1;--good:#0c6238;--good-page:#eef8f2;--note-page:#fff7de;--note:#8a6400}
@media (prefers-color-scheme:dark){:root{--ink:#eef2f5;--soft:#b8c3cd;--page:#12171b;--panel:#1b2228;--line:#8c9aa7;--hair:#37424c;
--accent:#8ec5ff;--on-accent:#0a1826;--bad:#ffa3a5;--bad-page:#2e1719;--good:#86dfae;--good-page:#14271d;--note-page:#2f2711;--note:#e2b95a}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:1.125rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
.brand,.exit>div,main,footer{max-width:42rem;margin:0 auto;padding-left:1.25rem;padding-right:1.25rem}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.15em}
:focus-visible,:target:focus{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:-999em}
.skip:focus{position:static;display:block;padding:.5rem 1.25rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
header{border-bottom:1px solid var(--hair)}
.brand{display:flex;flex-wrap:wrap;gap:.25rem 2rem;justify-content:space-between;align-items:center;padding-top:.75rem;padding-bottom:.75rem}
.brand p{margin:0;line-height:1.35}
.brand b{display:block}
.brand span{font-size:.95rem;color:var(--soft)}
header ul{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;margin:0;padding:0;font-size:1rem}
header li>*{display:inline-block;min-height:1.75rem;padding:.15rem 0}
header li b{border-bottom:2px solid}
header button{font:inherit;color:var(--accent);background:none;border:0;text-decoration:underline;text-underline-offset:.15em;cursor:pointer}
.exit{position:sticky;top:0;z-index:1;background:var(--panel);border-bottom:1px solid var(--hair)}
.exit>div{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:center;justify-content:flex-end;padding-top:.4rem;padding-bottom:.4rem}
.exit a{font-weight:600;color:var(--on-accent);background:var(--ink);color:var(--page);text-decoration:none;padding:.3rem .9rem;border-radius:.3rem}
.exit span{font-size:.95rem;color:var(--soft)}
main{padding-top:2rem;padding-bottom:3rem}
main:focus{outline:0}
h1{font-size:2.1rem;line-height:1.2;letter-spacing:-.01em;margin:0 0 .75rem;text-wrap:balance}
h1:focus{outline:0}
h2{font-size:1.35rem;line-height:1.3;margin:2rem 0 .5rem}
p{margin:0 0 1rem}
.lead{font-size:1.25rem;color:var(--soft);margin-bottom:1.75rem}
.emergency,.summary,.receipt,.note,.test{border:1px solid var(--hair);border-left:.4rem solid var(--line);border-radius:.3rem;background:var(--panel);padding:1rem 1.25rem;margin:0 0 1.75rem}
.emergency{border-left-color:var(--bad)}
.summary{border-color:var(--bad);background:var(--bad-page)}
.receipt{border-color:var(--good);background:var(--good-page)}
.note,.test{border-color:var(--note);background:var(--note-page)}
.emergency h2,.summary h2,.receipt h2{margin-top:0}
.emergency :last-child,.summary :last-child,.receipt>:last-child,.note :last-child{margin-bottom:0}
.emergency ul,.summary ul{padding-left:0;list-style:none;margin:0}
.help li{margin-bottom:.75rem}
.call{font-weight:700;white-space:nowrap}
.summary a{font-weight:600;color:var(--bad)}
.code{font:600 1.6rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;letter-spacing:.04em}
p.code{margin:.25rem 0 .75rem;user-select:all}
input.code{font-size:1.25rem;text-transform:uppercase}
.field{margin:0 0 1.5rem}
.field>label,legend{display:block}
.field>label,summary,legend{font-weight:600}
.field>label{margin-bottom:.25rem}
#report>.field:first-child>label{font-size:1.35rem}
.hint{color:var(--soft);font-size:1rem;margin:0 0 .5rem}
.problem{color:var(--bad);font-weight:600;margin:0 0 .5rem;display:block}
input[type=text],input[type=tel],input[type=datetime-local],textarea{display:block;width:100%;max-width:100%;font:inherit;color:inherit;background:var(--page);border:2px solid var(--line);border-radius:.3rem;padding:.55rem .7rem;min-height:3rem}
input[type=datetime-local]{width:auto}
textarea{resize:vertical}
[aria-invalid=true]{border-color:var(--bad)!important}
.advice{font-size:1rem;color:var(--soft)}
.choice{display:flex;gap:.85rem;align-items:flex-start;padding:.35rem 0}
.choice input{flex:none;width:1.6rem;height:1.6rem;margin:.1rem 0 0;accent-color:var(--accent)}
.choice label{flex:1;min-height:1.75rem}
.danger{border:2px solid var(--bad);border-radius:.3rem;padding:.85rem 1rem;margin:0 0 1.75rem}
.danger label{font-weight:600}
.danger .hint{margin:0}
.optional{border-top:1px solid var(--hair);padding-top:1.25rem;margin-bottom:.5rem;color:var(--soft)}
fieldset{border:0;margin:0;padding:0;min-width:0}
details{border-bottom:1px solid var(--hair)}
summary{cursor:pointer;padding:.85rem 0;color:var(--accent)}
details>div,details>fieldset{padding:.25rem 0 1rem}
button.main,a.main,.buttons button,.copy button{display:inline-block;font:inherit;font-weight:600;color:var(--on-accent);background:var(--accent);border:2px solid var(--accent);border-radius:.3rem;padding:.7rem 1.5rem;min-height:3rem;cursor:pointer;text-decoration:none}
button.main{margin-top:1.75rem}
button.main+.hint{margin-top:.75rem}
.buttons{display:flex;flex-wrap:wrap;gap:1rem;margin-top:1.75rem}
.buttons .main{margin-top:0}
.buttons button:not(.main),.copy button{color:var(--accent);background:none}
.copy{display:flex;flex-wrap:wrap;gap:1rem;align-items:center}
.again{margin-top:2.5rem}
.read li{margin-bottom:.75rem}
.read code{display:block;overflow-wrap:anywhere;font:1rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--panel);border-radius:.3rem;padding:.5rem .75rem;white-space:pre-wrap}
.read .hint,.read strong{display:block;margin:.25rem 0 0}
dl{margin:0}
dl div{border-top:1px solid var(--hair);padding:.6rem 0}
dt{color:var(--soft);font-size:1rem}
dd{margin:0}
.typed{white-space:pre-wrap;overflow-wrap:anywhere}
footer{border-top:1px solid var(--hair);padding-top:1.5rem;padding-bottom:3rem;font-size:1rem}
footer h2{font-size:1rem;margin:0 0 .25rem}
footer ul,.links{list-style:none;margin:0;padding:0}
footer li a,.links a{display:inline-block;padding:.25rem 0}
@media (max-width:30rem){body{font-size:1.0625rem}h1{font-size:1.65rem}.lead{font-size:1.15rem}.code{font-size:1.3rem}
main{padding-top:1.25rem}button.main,a.main,.buttons button{width:100%;text-align:center}.exit span{display:none}}
@media (max-height:24rem){.exit{position:static}}
@media (forced-colors:active){.exit a,button.main,a.main{border:2px solid}}
@media print{header nav,.exit,.skip,footer,.copy,.links,.again,.test{display:none}body{font-size:12pt;background:#fff;color:#000}main{padding:0}.receipt{border:2px solid #000;background:none}}
`;
