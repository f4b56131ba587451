/** Until it is so; it fails after a minute in which it was not. */
export async function until(isSo: () => boolean): Promise<void> {
  await untilNoMore(() => (isSo() ? 0 : 1), 0);
}

/** Until so few are left: as long as it takes, if only it goes on. */
export async function untilNoMore(count: () => number, few: number, pause = 25): Promise<void> {
  let left = count();
  for (let still = 0; left > few && still < 60_000; still += pause) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = count();
    if (now < left) still = 0;
    left = now;
  }
  expect(left).toBeLessThanOrEqual(few);
}
