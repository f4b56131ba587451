import type { CaseView } from '@/domain/case/case-timeline';
import type { HandRole } from '@/domain/case/way/case-way';
import { viewCases } from '../../cases/case-view';
import { type OpenedCase, withPapers } from '../../cases/papers/papers-to-add';
import { isErased, openCase } from '../../cases/sealed-case';
import { ownConsents } from '../deeds/own-consents';
import type { CaseInHand } from '../follow/hands';
import { type Looked, type WayRooms, withWay } from './way-of-case';

type InHand = CaseInHand & { readonly role: HandRole };

/** Cases as the phone of their sender, or of one who follows them, may see them; what may be added the sender alone adds. */
export async function viewForHolder(
  rooms: WayRooms,
  holder: string,
  cases: readonly InHand[],
  { withConsents = false } = {},
): Promise<CaseView[]> {
  const looked: Looked[] = [];
  const own: (OpenedCase | undefined)[] = [];
  for (const found of cases) {
    const content = openCase(rooms.vault, found.id, found.sealed);
    const erased = isErased(content);
    const consents =
      withConsents && !erased ? await ownConsents(rooms, rooms.store.read, found, found.role) : [];
    looked.push({ head: { ...found, isErased: erased }, role: found.role, holder, consents });
    own.push(found.role === 'sender' ? { ...found, content } : undefined);
  }
  const views = await viewCases(rooms, cases);
  return withWay(rooms, looked, await withPapers(rooms, own, views));
}
