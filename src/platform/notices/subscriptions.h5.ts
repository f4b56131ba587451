import type { Subscriptions } from '@/services/ports';

/** A browser tells nobody: what is new stands on home. */
export function createSubscriptions(_templates: readonly string[]): Subscriptions {
  return {};
}
