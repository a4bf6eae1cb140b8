/**
 * Measures, in the page, the contrast of each text that can be seen with the ground behind it, as WCAG 2 defines it.
 * Yields those below 4.5. It is text, since it runs in the page.
 */
export const lowContrasts = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const part = (value) => { const c = value / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
  const luminance = ([red, green, blue]) => 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const low = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest('script, style')) continue;
    const [dim, bright] = [channels(getComputedStyle(element).color), groundOf(element)].map(luminance).sort((a, b) => a - b);
    const contrast = (bright + 0.05) / (dim + 0.05);
    if (contrast < 4.5) low.set(element.localName + '.' + element.className, contrast.toFixed(2));
  }
  return [...low].map(([what, contrast]) => what + ' ' + contrast);
})()`;
