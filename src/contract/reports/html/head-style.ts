/** The head of the page with the verdict, and the navigation below it. */
export const headStyle = `
.head { padding-block: clamp(2rem, 6vw, 3.75rem) 2rem; border-bottom: 1px solid var(--line); background: var(--card); border-top: 6px solid var(--tone); }
.is-kept { --tone: var(--kept); }
.is-broken { --tone: var(--breaking); }
.is-inconclusive { --tone: var(--drift); }
.target { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; font-size: .9375rem; color: var(--soft); }
.target strong { color: var(--ink); font-weight: 600; }
h1 { margin-block: 1.25rem 1rem; font-weight: 700; letter-spacing: -.022em; line-height: 1.12; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); text-wrap: balance; }
.verdict { display: flex; align-items: center; gap: .6rem; color: var(--tone); margin-bottom: .5rem; font-size: 1.25rem; letter-spacing: 0; }
.verdict .mark { display: inline-grid; place-items: center; width: 1.75rem; height: 1.75rem; border-radius: 50%; background: var(--tone); color: var(--card); font-size: 1rem; font-weight: 700; line-height: 1; }
.says { display: block; }
.basis { max-width: 68ch; }
.basis .label { color: var(--soft); }
.aside { max-width: 68ch; color: var(--soft); font-size: .9375rem; margin-top: .35rem; }
.shares { margin-top: 1.75rem; }
.bar { max-width: 44rem; display: flex; gap: 2px; height: .625rem; border-radius: 99px; overflow: hidden; background: var(--sunk); }
.bar span { min-width: 4px; }
.shares ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .75rem; font-size: .9375rem; }
.shares li { color: var(--soft); white-space: nowrap; }
.shares b { color: var(--ink); font-weight: 650; font-variant-numeric: tabular-nums; }
.shares .none b { color: var(--soft); font-weight: 400; }
.dot { display: inline-block; width: .625rem; height: .625rem; border-radius: 3px; margin-inline-end: .25rem; }
.tone-breaking { background: var(--breaking); } .tone-drift { background: var(--drift); }
.tone-quiet { background: var(--quiet); } .tone-kept { background: var(--kept); }
nav { border-bottom: 1px solid var(--line); background: var(--card); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.75rem; }
nav a { display: block; padding-block: .8rem; color: var(--ink); text-decoration: none; font-size: .9375rem; }
nav a:hover { text-decoration: underline; }
nav .count { color: var(--soft); font-variant-numeric: tabular-nums; }
`;
