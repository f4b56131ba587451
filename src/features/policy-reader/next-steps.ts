import { policyTexts } from '@/content/messages/policy';
import type { Policy } from '@/domain/policy';
import { go, routes } from '@/routes';

/** 测一测, with the article's scheme in view where it has one. */
export function selfCheckFor({ scheme }: Pick<Policy, 'scheme'>) {
  return {
    label: scheme === undefined ? policyTexts.selfCheck : policyTexts.selfCheckThis,
    onTap: () => go(routes.selfCheck.start, paramsOf(scheme)),
  };
}

/** Applying is being built: its entry appears with its route. */
const coming: Readonly<Record<string, unknown>> = routes;

/** Opens 我要申请; `undefined` while there is no such page. */
export function applyFor({ scheme }: Pick<Policy, 'scheme'>): (() => void) | undefined {
  const path = entryOf(coming.apply);
  return path === undefined ? undefined : () => go(path, paramsOf(scheme));
}

function paramsOf(scheme: string | undefined): Record<string, string> {
  return scheme === undefined ? {} : { scheme };
}

/** A route, or the first of a group. */
function entryOf(route: unknown): string | undefined {
  if (typeof route === 'string') return route;
  const [first] = typeof route === 'object' && route !== null ? Object.values(route) : [];
  return typeof first === 'string' ? first : undefined;
}
