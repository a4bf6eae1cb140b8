/** Type, the two columns and the contents. */
export const baseStyle = `
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
code, pre { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em; }
pre { margin: 0; overflow-x: auto; overflow-wrap: normal; }
h1, h2, h3, h4, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
:target { outline: 2px solid var(--focus); outline-offset: 4px; border-radius: 4px; }
section:target, .head:target { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--card); padding: .5rem 1rem; }
.paper { min-width: 0; padding-inline: clamp(1rem, 4vw, 3.5rem); }
.paper > * { max-width: 60rem; margin-inline: auto; }
nav { background: var(--card); border-bottom: 1px solid var(--line); padding: .5rem clamp(1rem, 4vw, 3.5rem); font-size: .9375rem; }
nav summary { padding-block: .375rem; font-weight: 650; }
nav input { width: 100%; font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--quiet); border-radius: 6px; padding: .4rem .6rem; min-height: 2.5rem; }
nav ::placeholder { color: var(--soft); opacity: 1; }
nav output { display: block; min-height: 1.5rem; font-size: .8125rem; color: var(--soft); padding-block: .15rem; }
nav a { display: block; padding: .25rem .5rem; margin-inline: -.5rem; border-radius: 6px; color: var(--ink); text-decoration: none; }
nav a:hover, nav a[aria-current] { background: var(--sunk); }
nav a[aria-current] { font-weight: 600; }
.toc-section { margin-bottom: .75rem; }
.toc-section > a { font-weight: 650; }
.toc-group { font-size: .8125rem; color: var(--soft); padding-top: .5rem; }
.entry a { font-size: .875rem; display: flex; gap: .5rem; align-items: baseline; }
.entry .method { flex: none; width: 3.1rem; text-align: center; padding-inline: 0; font-size: .625rem; white-space: nowrap; overflow: hidden; }
.toc-tools { display: flex; gap: .5rem; padding-block: .25rem .75rem; }
.toc-tools button { font: inherit; font-size: .8125rem; color: var(--ink); background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: .25rem .75rem; cursor: pointer; min-height: 2rem; }
@media (min-width: 64rem) {
  .page { display: grid; grid-template-columns: 20rem minmax(0, 1fr); }
  nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; scrollbar-width: thin; border-bottom: 0; border-inline-end: 1px solid var(--line); padding: 1.25rem; }
  nav summary { display: none; }
}
`;
