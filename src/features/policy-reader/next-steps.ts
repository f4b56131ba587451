import { go, routes } from '@/routes';

/** Pages that others build: an entry appears with its route. */
const known: Readonly<Record<string, unknown>> = routes;

/** Opens 测一测 with this scheme in view; `undefined` while there is no such page. */
export function selfCheckFor(scheme: string | undefined): (() => void) | undefined {
  const path = entryOf(known.selfCheck);
  return path === undefined ? undefined : () => go(path, scheme === undefined ? {} : { scheme });
}

/** Opens 我要申请; `undefined` while there is no such page. */
export function applyFor(scheme: string | undefined): (() => void) | undefined {
  const path = entryOf(known.apply);
  return path === undefined ? undefined : () => go(path, scheme === undefined ? {} : { scheme });
}

/** A route, or the first of a group. */
function entryOf(route: unknown): string | undefined {
  if (typeof route === 'string') return route;
  const [first] = typeof route === 'object' && route !== null ? Object.values(route) : [];
  return typeof first === 'string' ? first : undefined;
}
