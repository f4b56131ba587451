import type { IconName } from '@/ui/icon/icon-name';

const drawn = [
  'sick',
  'food',
  'eldercare',
  'disability',
  'child',
  'school',
  'jobless',
  'noincome',
  'disaster',
  'housing',
  'wander',
  'unlikely',
  'swap',
  'clock',
  'family',
  'neighbour',
  'shield',
] as const satisfies readonly IconName[];

/** The drawing of a trouble; fetched content may name one that this release does not have. */
export function situationIcon(name: string): IconName {
  return drawn.find((known) => known === name) ?? 'info';
}
