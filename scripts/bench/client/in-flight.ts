/** Makes `count` calls, `width` of them in flight at any time. A call that fails ends all. */
export async function inFlight(count: number, width: number, call: () => Promise<void>): Promise<void> {
  let left = count;
  const lane = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: Math.min(width, count) }, lane));
}
