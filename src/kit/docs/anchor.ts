/** What may stand in an id and a fragment as it is. `%` may not: a browser would decode it. */
const UNSAFE = /[^\w.~/{}$@:+,;=*-]/g;

/**
 * The id of the place that a pointer leads to: the pointer itself, so that `docs.html` + pointer is a link.
 *
 * @example anchorOf('#/components/schemas/Loan') // '/components/schemas/Loan'
 */
export const anchorOf = (pointer: string): string =>
  pointer.replace(/^#/, '').replace(UNSAFE, (sign) => `~x${sign.charCodeAt(0).toString(16)}~`);
