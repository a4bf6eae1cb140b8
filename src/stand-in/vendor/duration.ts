const ISO_8601 = /^P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const SECONDS = [7 * 86_400, 86_400, 3600, 60, 1];

/** An ISO 8601 duration in milliseconds; undefined for another text. Years and months have no one length. */
export function durationMs(text: string): number | undefined {
  const [, ...counts] = ISO_8601.exec(text) ?? [];
  if (counts.length === 0) return undefined;
  return 1000 * counts.reduce((sum, count, i) => sum + Number(count ?? 0) * SECONDS[i]!, 0);
}
