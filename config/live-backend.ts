import type { Settings } from './settings';

/**
 * A mini-program for residents must not end in a rehearsal: asks the backend once, while building.
 * A loopback address is a test build and stays a rehearsal that says so on every page.
 *
 * @throws {Error} with one sentence when the backend is unreachable or not live
 */
export async function requireLiveBackend({
  apiUrl,
  loopback,
}: Pick<Settings, 'apiUrl' | 'loopback'>): Promise<void> {
  if (loopback) return;
  const mode = await fetch(`${apiUrl}/v1/health`)
    .then((answer) => answer.json() as Promise<{ mode?: unknown }>)
    .then((health) => health.mode)
    .catch(() => undefined);
  if (mode === 'live') return;
  const found = mode === undefined ? 'it did not answer' : `it says "${String(mode)}"`;
  throw new Error(`TARO_APP_API_URL must lead to a live backend for a release, but at ${apiUrl} ${found}.`);
}
