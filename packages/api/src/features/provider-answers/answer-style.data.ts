/**
 * The style of the answer page. Written for this project, 2026-11-22; no outside source. It is one block, so that its
 * digest can be in the Content-Security-Policy of the page. The contrast is at least 4.5 : 1 in light and dark mode.
 */
export const answerStyle = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#4a5560;--page:#f4f6f8;--card:#fff;--line:#8a97a5;--hair:#d5dce3;
--accent:#0b5394;--on-accent:#fff;--bad:#a4161a;--bad-page:#fdf0f0;--good:#0f6b3c;--good-page:#eef8f1;--note:#fff6dd;--note-line:#b98900}
@media (prefers-color-scheme:dark){:root{--ink:#edf1f5;--soft:#b6c1cc;--page:#14181c;--card:#1e242a;--line:#8593a1;
--hair:#37424d;--accent:#8cc4ff;--on-accent:#0b1620;--bad:#ff9a9c;--bad-page:#331a1c;--good:#7fdca6;--good-page:#16291f;--note:#332a10;--note-line:#d6a92c}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.page{max-width:46rem;margin:0 auto;padding:1rem 1.25rem 3rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;align-items:baseline;
padding:.5rem 0 1rem;border-bottom:1px solid var(--hair);margin-bottom:1.75rem}
header p{margin:0;font-weight:650}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem .9rem;list-style:none;margin:0;padding:0;font-size:.95rem}
nav a{display:inline-block;padding:.35rem 0}
nav a[aria-current]{color:inherit;font-weight:650;text-decoration:none;border-bottom:2px solid var(--accent)}
a{color:var(--accent)}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.2rem;margin:0 0 .5rem}
.reference{font-size:1.05rem;margin:0 0 1rem}
.reference b{font-variant-numeric:tabular-nums}
fieldset,.card{border:1px solid var(--hair);border-radius:.6rem;background:var(--card);padding:1rem 1.15rem 1.2rem;margin:0 0 1.25rem;min-width:0}
legend{font-weight:650;padding:0 .4rem;margin-left:-.4rem;font-size:1.05rem}
fieldset fieldset{border:0;padding:0;margin:0 0 .75rem;background:none}
.address{display:block;overflow-wrap:anywhere;font:.95rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;
background:var(--page);border-radius:.35rem;padding:.5rem .65rem;margin:.25rem 0 .75rem}
.hint,.state{color:var(--soft);font-size:.95rem;margin:.15rem 0 .5rem}
.choice{display:flex;gap:.65rem;align-items:flex-start;padding:.45rem .25rem}
.choice input{width:1.25rem;height:1.25rem;margin:.15rem 0 0;flex:none;accent-color:var(--accent)}
label{font-weight:500}
.field{margin-top:.9rem}
.field>label{display:block}
select,input[type=text]{width:100%;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.55rem .6rem;min-height:2.75rem}
[aria-invalid=true]{border:2px solid var(--bad)}
.error{color:var(--bad);font-weight:600;margin:.25rem 0 0}
button{font:inherit;font-weight:650;color:var(--on-accent);background:var(--accent);border:0;border-radius:.45rem;padding:.8rem 1.6rem;min-height:3rem;cursor:pointer}
button:hover{filter:brightness(1.1)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
details{margin:0 0 1.25rem}
summary{cursor:pointer;font-weight:650;padding:.75rem 0}
.summary{border:2px solid var(--bad);background:var(--bad-page);border-radius:.6rem;padding:1rem 1.15rem;margin:0 0 1.25rem}
.summary h2{color:var(--bad)}
.summary ul{margin:0;padding-left:1.2rem}
.done{border-color:var(--good);background:var(--good-page)}
.test{border:1px solid var(--note-line);background:var(--note);border-radius:.6rem;padding:.7rem 1rem;margin:0 0 1.25rem;font-weight:600}
ol.list{padding-left:1.4rem;margin:0}
ol.list li{margin:0 0 1rem}
ol.list b{display:block}
footer{color:var(--soft);font-size:.9rem;border-top:1px solid var(--hair);margin-top:2rem;padding-top:1rem}
@media (max-width:30rem){.page{padding:.75rem .9rem 2.5rem}h1{font-size:1.4rem}button{width:100%}}
@media (forced-colors:active){fieldset,.card,.summary,.test{border:1px solid}}
@media print{nav,button{display:none}body{background:none}}
`;
