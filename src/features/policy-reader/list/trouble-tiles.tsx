import { go, routes } from '@/routes';
import type { IconName } from '@/ui/icon/icon-name';
import { TileGrid } from '@/ui/tile-grid/tile-grid';
import { usePolicies } from '../use-policies';

/** 「我遇到的困难」, each leading to what helps. */
export function TroubleTiles() {
  const { situations } = usePolicies();
  const tiles = situations.map(({ id, label, icon }) => ({ id, label, icon: situationIcon(icon) }));
  return <TileGrid tiles={tiles} onPick={(id) => go(routes.policy.situation, { id })} />;
}

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
function situationIcon(name: string): IconName {
  return drawn.find((known) => known === name) ?? 'info';
}
