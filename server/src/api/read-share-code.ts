import { shareCodeQuery } from '@contract/content-schemas';
import { sceneOf } from '@/domain/policy/policy-link';
import { findVillage, type Region } from '@/domain/region';
import { parseFields } from '../http/body/body';
import type { WithAddress } from '../http/client-address';
import { RequestRefusal, refusedForNow } from '../http/refusal';
import type { WithLimits } from '../http/request-limits';
import type { WithWeChat } from '../wechat/account';
import type { Handler } from './handler';

/** Codes never change, so each is asked for once; a town has a few hundred at most. */
const maxHeld = 500;

export function readShareCode(
  rooms: { readonly region: Region } & WithLimits & WithAddress & WithWeChat,
): Handler<'readShareCode'> {
  const { limits, addressOf, region, miniProgramQr } = rooms;
  const held = new Map<string, string>();
  return async (context) => {
    const { policy, village } = parseFields(shareCodeQuery, context.req.query());
    if (!miniProgramQr) throw new RequestRefusal('share-codes-off');
    const scene = sceneOf({ policy, village: findVillage(region, village)?.code });
    const before = held.get(scene);
    if (before !== undefined) return { image: before };
    const wait = limits.codesFromAddress.take(addressOf(context));
    if (wait !== undefined) throw refusedForNow('too-many', wait);
    const image = await miniProgramQr(scene);
    if (held.size < maxHeld) held.set(scene, image);
    return { image };
  };
}
