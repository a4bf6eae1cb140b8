/** The head, sections, operations, promises and claims. */
export const partStyle = `
.head { padding-block: clamp(2rem, 5vw, 3.5rem) 2rem; border-bottom: 1px solid var(--line); }
.kind { font-size: .875rem; color: var(--soft); }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); font-weight: 700; letter-spacing: -.024em; line-height: 1.12; margin-block: .25rem .5rem; text-wrap: balance; }
.summary { font-size: 1.125rem; color: var(--soft); max-width: 60ch; }
.meta { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; margin-block: .75rem; font-size: .875rem; color: var(--soft); }
.meta b { color: var(--ink); font-weight: 600; }
main > section { padding-top: 3rem; }
h2 { font-size: 1.5rem; font-weight: 680; letter-spacing: -.016em; line-height: 1.2; margin-bottom: 1rem; }
h3 { font-size: 1.125rem; font-weight: 650; line-height: 1.35; letter-spacing: -.006em; }
main section > h3, .two h3 { margin-block: 1.75rem .5rem; }
h4 { font-size: .9375rem; font-weight: 650; margin-block: 1.75rem .5rem; }
h4 .presence { font-weight: 400; margin-inline-start: .5rem; }
.lead, .used, .more { color: var(--soft); font-size: .9375rem; max-width: 68ch; }
.note { padding: .5rem .875rem; border: 1px solid var(--line); border-radius: 8px; color: var(--soft); margin-block: .5rem; font-size: .9375rem; }
.label { font-size: .8125rem; font-weight: 600; color: var(--soft); }
.block { margin-block: 1rem; }
.prose { max-width: 68ch; }
.prose > * + * { margin-top: .6rem; }
.prose ul { list-style: disc; padding-inline-start: 1.25rem; }
.prose ol { list-style: decimal; padding-inline-start: 1.5rem; }
.prose code, .facts code, .glance code, .formula code, .plain-list code { background: var(--sunk); border-radius: 4px; padding: .05em .3em; }
.prose pre, .code { background: var(--sunk); border: 1px solid var(--line); border-radius: 8px; padding: .75rem .875rem; font-size: .875rem; line-height: 1.55; }
.prose pre code { background: none; padding: 0; }
.code { max-height: 36rem; overflow: auto; }
.code .key { color: var(--notice); }
.tag-group + .tag-group { margin-top: 2.5rem; }
.tag-name { font-size: .9375rem; font-weight: 600; color: var(--soft); margin-bottom: .25rem; }
.tag-group > .prose { margin-bottom: 1rem; color: var(--soft); }
.fold { border: 1px solid var(--line); border-radius: 10px; background: var(--card); margin-block: .75rem; }
.fold > summary { display: flex; gap: .75rem; align-items: baseline; padding: .8rem 1.125rem; list-style: none; border-radius: 10px; }
.fold > summary::-webkit-details-marker { display: none; }
.fold > summary::before { content: ""; flex: none; width: .45rem; height: .45rem; border: solid var(--soft); border-width: 0 2px 2px 0; transform: translateY(-.15rem) rotate(-45deg); }
.fold[open] > summary::before { transform: translateY(-.2rem) rotate(45deg); }
.fold > summary:hover { background: var(--sunk); }
.fold > :not(summary) { margin-inline: 1.125rem; }
.fold > :last-child { margin-bottom: 1.25rem; }
.operation-head { display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: baseline; justify-content: space-between; flex: 1; min-width: 0; }
.address { font-size: .875rem; color: var(--soft); }
.method { display: inline-block; font: 650 .6875rem/1.6 ui-monospace, "SF Mono", Menlo, Consolas, monospace; border-radius: 4px; padding: 0 .4rem; }
.method.read { color: var(--notice); background: var(--notice-ground); }
.method.write { color: var(--kept); background: var(--kept-ground); }
.method.remove { color: var(--breaking); background: var(--breaking-ground); }
.response { padding-block: .875rem; border-top: 1px solid var(--line); }
.fold > .response { border-top: 0; padding-bottom: 0; }
.response-head { display: flex; gap: .875rem; align-items: baseline; }
.response-head > :last-child { min-width: 0; }
.status { flex: none; font-weight: 650; font-variant-numeric: tabular-nums; border-radius: 5px; padding: 0 .5rem; font-size: .875rem; min-width: 3rem; text-align: center; }
.status.good { color: var(--kept); background: var(--kept-ground); }
.status.bad { color: var(--breaking); background: var(--breaking-ground); }
.status.any { color: var(--soft); background: var(--sunk); }
.content { margin-block: .75rem; }
.glance { font-size: .9375rem; line-height: 1.75; }
.example { margin-block: .5rem; }
.example > summary { color: var(--link); width: fit-content; max-width: 100%; font-size: .9375rem; }
.example > summary ~ * { margin-top: .5rem; }
.two { display: grid; gap: 0 3rem; }
@media (min-width: 48rem) { .two { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.promises { display: grid; gap: .875rem; }
.promises > li { border-top: 1px solid var(--line); padding-top: .75rem; font-size: .9375rem; }
.promises > li > b { display: block; font-weight: 620; }
.promises > li > span { color: var(--soft); }
.promises > li > .places { display: block; }
.promises summary, #personal ~ details > summary { color: var(--link); width: fit-content; font-size: .875rem; }
.places { font-size: .875rem; margin-top: .25rem; }
ul.places > li + li { margin-top: .25rem; }
.chips { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-block: .75rem; font-size: .9375rem; }
.origin-counts { margin-block: .75rem; display: grid; gap: .35rem; font-size: .9375rem; }
.origin-counts li { display: grid; grid-template-columns: 5.25rem 2.5rem minmax(0, 1fr); gap: .5rem; align-items: baseline; }
.origin-counts b { font-variant-numeric: tabular-nums; text-align: end; }
.origin-counts .origin { justify-self: start; }
.origin-counts li > :last-child { color: var(--soft); }
.claims { display: grid; align-items: start; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: .5rem; margin-block: 1rem; }
.claim { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); font-size: .9375rem; }
.claim-id { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: .8125rem; color: var(--soft); }
.claim-id b { color: var(--ink); }
.claim .reason { color: var(--soft); font-size: .875rem; }
footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-block: 1.5rem 3rem; font-size: .875rem; color: var(--soft); }
@media (max-width: 40rem) {
  .fold > summary { padding: .75rem .875rem; }
  .fold > :not(summary) { margin-inline: .875rem; }
  .origin-counts li { grid-template-columns: 5.5rem 2.5rem; }
  .origin-counts li > :last-child { grid-column: 1 / -1; }
}
`;
