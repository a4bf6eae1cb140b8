/** A property, parameter or header, and what is said of it. */
export const rowStyle = `
.rows { border-top: 1px solid var(--line); margin-block: .5rem; }
.rows.lone { border-top: 0; margin-block: 0; }
.row { padding-block: .75rem; border-bottom: 1px solid var(--line); }
.row:last-child { border-bottom: 0; }
.lone > .row:last-child { border-bottom: 1px solid var(--line); }
.row .row, .branch .row { padding-block: .6rem; }
.row .rows, .branch { border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; border-top: 0; margin-block: .5rem; }
.row-head { display: flex; flex-wrap: wrap; gap: .1rem .75rem; align-items: baseline; }
.row-head .label { color: var(--ink); }
.name, .row-head > a > code { font-weight: 650; color: var(--ink); }
.name { text-decoration: none; }
.name:hover { text-decoration: underline; }
.name code { font-weight: 650; font-size: .9375rem; }
.type { color: var(--soft); font-size: .9375rem; }
.presence, .in { font-size: .875rem; color: var(--soft); }
.presence.required { color: var(--ink); }
.row > .prose, .branch > .prose { margin-block: .2rem; }
.facts { display: flex; flex-wrap: wrap; gap: .1rem 1rem; font-size: .875rem; color: var(--soft); margin-block: .2rem; }
.facts code, .values code { color: var(--ink); }
.tag { display: inline-block; font-size: .75rem; font-weight: 600; line-height: 1.5; border-radius: 99px; padding: 0 .6rem; color: var(--soft); background: var(--sunk); }
.tag.personal { color: var(--breaking); background: var(--breaking-ground); }
.tag.open { color: var(--notice); background: var(--notice-ground); }
.tag.shut { color: var(--drift); background: var(--drift-ground); }
.values { display: flex; flex-wrap: wrap; gap: .1rem .75rem; align-items: baseline; margin-block: .35rem; font-size: .875rem; color: var(--soft); }
.values ul { display: flex; flex-wrap: wrap; gap: .1rem .75rem; }
.examples { font-size: .875rem; color: var(--soft); }
.openness { font-size: .875rem; color: var(--soft); }
.origins { margin-block: .3rem; font-size: .8125rem; color: var(--soft); }
.origins li { display: flex; flex-wrap: wrap; gap: 0 .6rem; align-items: baseline; }
.origin, .tag, .status { white-space: nowrap; }
.origin { font-weight: 600; font-size: .75rem; border-radius: 4px; padding: 0 .4rem; line-height: 1.5; }
.origin.is-document { color: var(--kept); background: var(--kept-ground); }
.origin.is-public { color: var(--notice); background: var(--notice-ground); }
.origin.is-inferred { color: var(--drift); background: var(--drift-ground); }
.origins .of { color: var(--ink); }
.origins .reason { flex: 1 1 18rem; }
.rules { display: grid; gap: .75rem; margin-top: .25rem; }
.rules > li { border-inline-start: 2px solid var(--line); padding-inline-start: .875rem; font-size: .9375rem; }
.formula { font-size: .875rem; color: var(--soft); }
.self { color: var(--soft); text-decoration: none; padding-inline: .25rem; }
.self:hover { text-decoration: underline; }
.plain-list { display: grid; gap: .35rem; font-size: .9375rem; margin-top: .25rem; }
`;
