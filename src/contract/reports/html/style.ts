import { colours } from './colours.js';
import { coverageStyle } from './coverage-style.js';
import { findingStyle } from './finding-style.js';
import { headStyle } from './head-style.js';
import { printStyle } from './print-style.js';

const base = `
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink); line-height: 1.55; overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
code, pre { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em; }
pre { margin: 0; overflow-x: auto; overflow-wrap: normal; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.wrap { max-width: 72rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--card); padding: .5rem 1rem; }
main > section { padding-block: 2.75rem 0; }
main h2 { font-size: 1.375rem; font-weight: 650; letter-spacing: -.012em; line-height: 1.2; margin-bottom: 1rem; }
h3 { font-size: 1.0625rem; font-weight: 650; line-height: 1.3; }
.tally { font-size: .875rem; font-weight: 400; color: var(--soft); }
.lead { color: var(--soft); max-width: 62ch; }
.note, .empty { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); color: var(--soft); margin-block: 1rem; }
summary { cursor: pointer; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--card); margin-block: .75rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .875rem; border-top: 1px solid var(--line); font-weight: 400; }
thead th { border-top: 0; font-size: .8125rem; color: var(--soft); white-space: nowrap; }
th[scope=row] { min-width: 9rem; }
td { min-width: 5rem; }
td.figure, td.day { font-variant-numeric: tabular-nums; white-space: nowrap; }
#sources td:last-child { min-width: 16rem; }
.sub { display: block; color: var(--soft); font-size: .875rem; }
.state-expired .state { color: var(--breaking); font-weight: 600; }
.state-unmatched .state { color: var(--drift); }
.claims { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 28rem), 1fr)); gap: .5rem; margin-block: 1rem; }
.claim { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 3px 8px 8px 3px; background: var(--card); }
.claim.touched { border-inline-start: 4px solid var(--breaking); }
.claim:target, .finding:target { outline: 2px solid var(--focus); outline-offset: 2px; }
.claim-id { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: .8125rem; color: var(--soft); }
.claim-id b { color: var(--ink); font-variant-numeric: tabular-nums; }
.claim-says { max-width: 75ch; }
.touches { display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .875rem; margin-top: .25rem; }
#claims > details > summary { color: var(--link); width: fit-content; margin-top: 1rem; }
footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-block: 1.5rem 2.5rem; font-size: .875rem; color: var(--soft); }
`;

/** The style of the page, in the order in which it holds. */
export const style = [colours, base, headStyle, findingStyle, coverageStyle, printStyle].join('');
