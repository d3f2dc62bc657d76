/** The style of the page of the counterparts, as one block whose digest is in the Content-Security-Policy. */
export const demoStyle = `
:root{color-scheme:light dark;--ink:#17202a;--soft:#48545f;--page:#fff;--panel:#f2f5f8;--line:#6b7885;--accent:#0a4c86;--bad:#a3121a}
@media (prefers-color-scheme:dark){:root{--ink:#eef2f5;--soft:#b8c3cd;--page:#12171b;--panel:#1b2228;--line:#8c9aa7;--accent:#8ec5ff;--bad:#ffa3a5}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:60rem;margin:0 auto;padding:1rem 1.25rem 3rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1{font-size:1.7rem;margin:.5rem 0}
h2{font-size:1.2rem;margin:0 0 .25rem}
p{margin:0 0 .5rem}
section{background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:1rem;margin-top:1rem}
.list{list-style:none;margin:0;padding:0}
.list>li{border-top:1px solid var(--line);padding:.6rem 0}
.quiet,time{color:var(--soft)}
.buttons{display:flex;flex-wrap:wrap;gap:.5rem}
button{font:inherit;min-height:2rem;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:.3rem;padding:.2rem .7rem;cursor:pointer}
pre{white-space:pre-wrap;font-size:.9rem}
.refusal{border-left:.4rem solid var(--bad);padding:.5rem 1rem}
`;
