import type { CaseView } from '@/domain/case/case-timeline';
import type { CaseWay, HandRole, TrackedConsent } from '@/domain/case/way/case-way';
import { hurriedOn, hurriesIn } from '@/domain/case/way/hurried';
import { dayOf } from '@/domain/dates';
import type { Region } from '@/domain/region';
import type { WithClock } from '../../clock';
import type { WithVault } from '../../secrecy/vault';
import type { WithStore } from '../../store/store';
import type { CaseTable } from '../../store/tables';
import { decisionOf } from './decision-view';
import { historyOf } from './history';
import { mayOf } from './may';
import { termsOf } from './terms';
import { waitingsOf } from './waitings';
import { partsOfCase, readParts, type WayParts } from './way-parts';

export type WayRooms = WithStore & WithVault & WithClock & { readonly region: Region };

/** A case as it is looked at: in which part, on whose phone; without a holder by its number alone. */
export interface Looked {
  readonly head: Pick<CaseTable, 'id' | 'kind' | 'status'> & { readonly isErased: boolean };
  readonly role: HandRole;
  readonly holder?: string;
  readonly consents?: readonly TrackedConsent[];
}

/** Views with their way: whose turn, until when, what may be done, how it was decided, who follows. */
export async function withWay(
  rooms: WayRooms,
  looked: readonly Looked[],
  views: readonly CaseView[],
): Promise<CaseView[]> {
  const ways = await waysOf(rooms, looked);
  return views.map((view, place) => {
    const way = ways[place];
    return way ? { ...view, way } : view;
  });
}

/** The way of each. */
export async function waysOf(rooms: WayRooms, looked: readonly Looked[]): Promise<readonly CaseWay[]> {
  if (looked.length === 0) return [];
  const ids = looked.map(({ head }) => head.id);
  const all = await readParts(rooms.store.read, ids);
  return looked.map((one) => wayOf(rooms, one, partsOfCase(all, one.head.id)));
}

/** The household's money is told to its own; who helps sees how it went. */
const seeDecision: readonly HandRole[] = ['sender', 'applicant'];

function wayOf(rooms: WayRooms, { head, role, holder, consents = [] }: Looked, parts: WayParts): CaseWay {
  const { vault, region } = rooms;
  const { events, requests, rulings, followers } = parts;
  const extensions = rulings.flatMap(({ kind, at }) => (kind === 'extension' ? [at] : []));
  const clocks = termsOf(rooms, historyOf(head.kind, { events, requests, extensions }));
  const lastStep = dayOf(events.at(-1)?.at ?? rooms.now());
  const taken = new Set(followers.map((one) => one.role));
  const mayAct = holder !== undefined && !head.isErased;
  const waiting = waitingsOf(vault, { head, requests, clocks, lastStep }, { role, taken, mayAct });
  const decision = seeDecision.includes(role) && decisionOf(vault, region, { head, rulings, clocks });
  return {
    role,
    may: mayAct ? mayOf(head, role, { waiting, isHurried: isHurried(rooms, parts) }) : [],
    waiting,
    ...(decision && { decision }),
    followers: holder === undefined ? [] : followers.map((one) => viewOfFollower(one, holder)),
    notices: holder === undefined ? [] : noticesOf(parts, role, holder),
    consents,
  };
}

/** The hand's own, and by whichever hand the case was hurried: the office is asked once for all of them. */
function noticesOf({ followers, notices }: WayParts, role: HandRole, holder: string): CaseWay['notices'] {
  const own = role === 'sender' ? null : followers.find(({ holder_id }) => holder_id === holder)?.id;
  return notices
    .filter(({ kind, follower_id }) => kind === 'late' || follower_id === own)
    .map(({ id, kind, route, state, made_at, follower_id }) => ({
      id,
      kind,
      route,
      state,
      madeAt: made_at,
      isYours: follower_id === own,
    }));
}

function isHurried({ now }: WithClock, { notices, events }: WayParts): boolean {
  const hurries = hurriesIn(notices.map(({ kind, made_at }) => ({ kind, madeAt: made_at })));
  return hurriedOn(hurries, events, dayOf(now())) !== undefined;
}

function viewOfFollower({ id, role, since, holder_id }: WayParts['followers'][number], holder: string) {
  return { id, role, since, isYou: holder_id === holder };
}
