const ID = / id="(\/[^"]*)"/g;
const LINK = / href="#(\/[^"]*)"/g;

/**
 * Lets each link to a pointer lead to the nearest place around it that the page shows, and the first of two places with
 * one pointer keep it. No text can look like a link or an id here, since the quotes of a text are escaped.
 */
export function mendLinks(html: string): string {
  const ids = new Set<string>();
  const unique = html.replace(ID, (whole, id: string) => {
    if (ids.has(id)) return '';
    ids.add(id);
    return whole;
  });
  return unique.replace(LINK, (_, wanted: string) => ` href="#${nearest(ids, wanted)}"`);
}

function nearest(ids: ReadonlySet<string>, wanted: string): string {
  let at = wanted;
  while (at !== '' && !ids.has(at)) at = at.slice(0, at.lastIndexOf('/'));
  return at === '' ? 'top' : at;
}
