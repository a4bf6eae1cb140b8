/**
 * The script of the page. It shows and hides findings as the filter says, and opens what is folded for printing. It is
 * text, since it has to be the same to the byte as the hash in the policy of the page.
 */
export const filterScript = `(() => {
  'use strict';
  const folded = () => [...document.querySelectorAll('details:not([open])')];
  let opened = [];
  addEventListener('beforeprint', () => { opened = folded(); for (const one of opened) one.open = true; });
  addEventListener('afterprint', () => { for (const one of opened) one.open = false; opened = []; });

  const form = document.getElementById('filter');
  if (!form) return;
  const shown = form.querySelector('output');
  const cards = [...document.querySelectorAll('.finding')].map((card) => ({
    card, group: card.closest('.group'), text: card.textContent.toLowerCase(),
  }));
  const apply = () => {
    const data = new FormData(form);
    const severities = data.getAll('severity');
    const words = String(data.get('text')).toLowerCase().split(/\\s+/).filter(Boolean);
    const allows = (name, value) => { const asked = data.get(name); return !asked || asked === value; };
    const live = new Set();
    let count = 0;
    for (const { card, group, text } of cards) {
      const { severity, actor, operation } = card.dataset;
      const fits = severities.includes(severity) && allows('actor', actor) && allows('operation', operation)
        && words.every((word) => text.includes(word));
      card.hidden = !fits;
      if (fits) { count++; live.add(group); }
    }
    for (const group of document.querySelectorAll('.group')) group.hidden = !live.has(group);
    shown.textContent = count === cards.length ? 'all shown' : count + ' of ' + cards.length + ' shown';
    document.getElementById('nothing').hidden = count > 0;
  };
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    if (target?.hidden || target?.closest('[hidden]')) { form.reset(); }
    target?.scrollIntoView();
  });
  form.hidden = false;
  apply();
})();
`;
