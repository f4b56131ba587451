/**
 * The oldest base library (基础库) the program runs on: from here on photos are made small by the phone itself
 * (`compressImage` to a width); sealed storage is 2.21.3. project.config.json and docs/how-to/run-live.md say the same.
 */
export const oldestLibrary = '2.26.0';

/** Whether a version such as `2.9.4` is older than another; one that cannot be read is not held against anybody. */
export function isOlder(version: string, than: string): boolean {
  const [own, other] = [version, than].map((one) => one.split('.').map(Number));
  for (const [place, number] of (other ?? []).entries()) {
    const difference = (own?.[place] ?? 0) - number;
    if (difference !== 0) return difference < 0;
  }
  return false;
}
