/** The filter and the findings. */
export const findingStyle = `
.filter { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; padding: 1rem; margin-bottom: 1.75rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
.field { display: grid; gap: .25rem; font-size: .8125rem; color: var(--soft); min-width: 0; }
.field.search { flex: 1 1 70%; }
.filter input[type=search], .filter select, .filter button { font: inherit; font-size: .9375rem; color: var(--ink); background: var(--ground); border: 1px solid var(--quiet); border-radius: 6px; padding: .4rem .6rem; min-height: 2.375rem; max-width: 100%; width: 100%; }
.filter select { width: auto; max-width: 16rem; }
.filter button { width: auto; cursor: pointer; }
.filter ::placeholder { color: var(--soft); opacity: 1; }
.chips { display: flex; flex-wrap: wrap; gap: .25rem 1rem; min-height: 2.375rem; align-items: center; color: var(--ink); }
.chip { display: inline-flex; align-items: center; gap: .35rem; font-size: .9375rem; min-height: 1.75rem; }
.chip input { width: 1.0625rem; height: 1.0625rem; margin: 0; accent-color: var(--sev); }
.chip .count { color: var(--soft); }
.result { display: flex; align-items: center; gap: 1rem; color: var(--soft); font-size: .875rem; min-height: 2.375rem; }
.group { margin-bottom: 2.5rem; }
.group .lead { margin-bottom: 1rem; }
.sev-breaking { --sev: var(--breaking); --sev-ground: var(--breaking-ground); }
.sev-drift { --sev: var(--drift); --sev-ground: var(--drift-ground); }
.sev-notice { --sev: var(--notice); --sev-ground: var(--notice-ground); }
.finding { content-visibility: auto; contain-intrinsic-size: auto 22rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--sev); border-radius: 3px 10px 10px 3px; background: var(--card); padding: 1.125rem 1.25rem; margin-bottom: 1rem; }
.finding h4 { font-size: 1.0625rem; font-weight: 600; line-height: 1.4; }
.badge { display: inline-block; font-size: .75rem; font-weight: 650; line-height: 1.5; color: var(--sev); background: var(--sev-ground); border-radius: 99px; padding: 0 .6rem; margin-inline-end: .25rem; vertical-align: .1em; }
.times { font-size: .875rem; font-weight: 400; color: var(--soft); white-space: nowrap; }
.todo { margin-top: .4rem; font-size: .9375rem; max-width: 75ch; }
.todo b { font-weight: 600; margin-inline-end: .35rem; }
.meta { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-top: .3rem; font-size: .875rem; color: var(--soft); }
.meta .code { color: var(--ink); font-size: .875rem; }
.columns { display: grid; gap: 1rem 1.75rem; margin-top: 1rem; }
.clause { min-width: 0; }
.clause figcaption { font-size: .8125rem; color: var(--soft); margin-bottom: .4rem; }
.clause figcaption b { color: var(--ink); font-weight: 600; }
.clause figcaption span { display: block; }
.clause pre, .command { background: var(--sunk); border: 1px solid var(--line); border-radius: 6px; padding: .5rem 0; font-size: .875rem; line-height: 1.6; }
.clause code, .command code { font-size: .8125rem; display: block; width: max-content; min-width: 100%; }
.line { display: inline-block; min-width: 100%; padding-inline-end: .75rem; color: var(--soft); }
.line.hit, .line.caret { color: var(--ink); background: var(--sev-ground); }
.line.caret { color: var(--sev); font-weight: 700; }
.number { display: inline-block; width: 3.25rem; padding-inline-end: .875rem; text-align: right; color: var(--soft); user-select: none; }
.command { padding-inline: .75rem; }
.facts, .facts dl { display: grid; grid-template-columns: minmax(0, 1fr); gap: .6rem; align-content: start; font-size: .9375rem; min-width: 0; }
.facts dl { display: flex; flex-wrap: wrap; gap: .6rem 2.5rem; margin-top: .25rem; }
.seen { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.seen li, .seen + p { font-size: .875rem; }
.facts dt { font-size: .8125rem; color: var(--soft); }
.facts .seen + p { color: var(--soft); }
.origin-inferred { color: var(--drift); }
.folds { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .9rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .875rem; }
.folds details { max-width: 100%; }
.folds details[open] { flex-basis: 100%; }
.folds summary { color: var(--link); width: fit-content; }
.folds summary ~ * { margin-block: .5rem; }
.ids { columns: 20rem; }
@media (min-width: 60rem) { .columns { grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr); } }
@media (max-width: 40rem) {
  .finding { padding: 1rem .875rem; }
  .filter select, .filter .field { width: 100%; max-width: none; }
  .result { width: 100%; margin: 0; justify-content: space-between; }
  .number { width: 2.5rem; padding-inline-end: .6rem; }
}
`;
