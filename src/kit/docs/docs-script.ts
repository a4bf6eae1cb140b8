/**
 * The script of the page. It filters the contents by the words of what they lead to, opens what is folded where a link
 * or the printer needs it, and folds the contents on a narrow screen. It is text, since it has to be the same to the
 * byte as the hash in the policy of the page.
 */
export const docsScript = `(() => {
  'use strict';
  const all = (selector) => [...document.querySelectorAll(selector)];
  const folded = () => all('details:not([open])');
  let opened = [];
  addEventListener('beforeprint', () => { opened = folded(); for (const one of opened) one.open = true; });
  addEventListener('afterprint', () => { for (const one of opened) one.open = false; opened = []; });

  const contents = document.getElementById('contents');
  const narrow = matchMedia('(max-width: 63.99rem)');
  const fit = () => { contents.open = !narrow.matches; };
  narrow.addEventListener('change', fit);
  fit();

  const reveal = () => {
    let id = location.hash.slice(1);
    let target = document.getElementById(id);
    try { target ??= document.getElementById(decodeURIComponent(id)); } catch { /* no id is written so */ }
    for (const link of all('.entry a')) {
      if (target && link.getAttribute('href') === '#' + target.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (!target) return;
    for (let at = target; at; at = at.parentElement?.closest('details')) if (at.localName === 'details') at.open = true;
    target.querySelector(':scope > summary')?.focus({ preventScroll: true });
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  contents.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link) return;
    if (narrow.matches) contents.open = false;
    if (link.hash === location.hash) reveal();
  });

  const form = document.getElementById('filter');
  const shown = form.querySelector('output');
  const entries = all('.entry').map((entry) => ({ entry }));
  const textOf = (one) => {
    if (one.text === undefined) {
      const target = document.getElementById(one.entry.firstElementChild.getAttribute('href').slice(1));
      const lone = /^h[1-6]$/.test(target?.localName ?? '');
      one.text = (one.entry.textContent + ' ' + (lone || !target ? '' : target.id + ' ' + target.textContent)).toLowerCase();
    }
    return one.text;
  };
  const apply = () => {
    const words = form.text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let count = 0;
    for (const one of entries) {
      const fits = words.every((word) => textOf(one).includes(word));
      one.entry.hidden = !fits;
      if (fits) count++;
    }
    for (const group of all('.toc-group')) {
      let next = group.nextElementSibling;
      while (next?.classList.contains('entry') && next.hidden) next = next.nextElementSibling;
      group.hidden = !next?.classList.contains('entry');
    }
    for (const section of all('.toc-section')) section.hidden = words.length > 0 && !section.querySelector('.entry:not([hidden])');
    shown.textContent = words.length === 0 ? '' : count === 0 ? 'nothing has these words' : count + ' of ' + entries.length;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = document.querySelector('.entry:not([hidden]) a');
    if (first) location.hash = first.hash;
  });
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.localName === 'input') return;
    event.preventDefault();
    contents.open = true;
    form.text.focus();
  });
  document.getElementById('unfold').addEventListener('click', () => { for (const one of all('.fold')) one.open = true; });
  document.getElementById('fold').addEventListener('click', () => { for (const one of all('.fold')) one.open = false; });
  form.hidden = false;
  document.querySelector('.toc-tools').hidden = false;
  apply();
  if (location.hash) reveal();
})();
`;
