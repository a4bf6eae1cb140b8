/** The map of the coverage. */
export const coverageStyle = `
.operation { border-top: 1px solid var(--line); padding-block: 1rem; margin-top: 1.25rem; }
.operation ~ .operation { margin-top: 0; }
.operation summary h3 { display: inline; }
.operation h4 { display: inline; font-size: .9375rem; font-weight: 650; }
.status { margin-top: .75rem; }
.map { font-size: .875rem; width: auto; }
.map th[scope=row] { min-width: 11rem; }
.map th, .map td { padding: .3rem .5rem; border-top-color: transparent; vertical-align: middle; }
.map tbody tr:last-child > * { padding-bottom: .6rem; }
.map thead th { padding-block: .6rem 0; text-align: center; }
.map thead th:first-child, .map thead th.rest { text-align: left; }
.map th[scope=row], .map thead th:first-child { padding-inline-start: .875rem; }
.map td { min-width: 0; text-align: center; width: 4.25rem; }
.map td.rest { text-align: left; width: auto; min-width: 12rem; }
.location th { font-size: .8125rem; color: var(--soft); padding: .6rem .875rem .2rem; }
.map tbody ~ tbody .location th { border-top-color: var(--line); }
.mark { display: inline-block; font-weight: 600; line-height: 1.5; }
.map .mark { position: relative; min-width: 1.75rem; padding: .05rem .4rem; border-radius: 5px; border: 1px solid transparent; text-align: center; font-size: .8125rem; }
.map .tag { font-weight: 400; margin: .1rem .15rem .1rem 0; text-align: left; }
.map .tag span:first-child { font-weight: 700; }
.tone-ev-live, .ev-live { background: var(--ev-live); }
.tone-ev-recorded, .ev-recorded { background: var(--ev-recorded); }
.tone-ev-authored, .ev-authored { background: var(--ev-authored); }
.tone-ev-documented, .ev-documented { background: var(--ev-documented); }
.dot.tone-ev-documented, .map .ev-documented { border: 1px solid var(--ev-authored); }
.ev-live, .ev-recorded { color: var(--on-strong); }
.ev-authored, .ev-documented { color: var(--on-weak); }
.map .ev-never { color: var(--soft); border: 1px dashed var(--quiet); background: none; }
.dot.tone-ev-never { border: 1px dashed var(--quiet); }
.bar .tone-ev-never { background: none; }
`;
