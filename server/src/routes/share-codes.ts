import { shareCodeQuery } from '@contract/content-schemas';
import { sceneOf } from '@/domain/policy-link';
import { findVillage } from '@/domain/region';
import type { Backend } from '../backend';
import { parseFields } from '../http/body';
import { clientAddress } from '../http/client-address';
import { Refusal, tooMany } from '../http/refusal';
import type { Handler } from './handlers';

/** Codes never change, so each is asked for once; a town has a few hundred at most. */
const mostHeld = 500;

export function readShareCode(backend: Backend): Handler<'readShareCode'> {
  const { limits, settings, region, weChatCode } = backend;
  const held = new Map<string, string>();
  return async (context) => {
    const { policy, village } = parseFields(shareCodeQuery, context.req.query());
    if (!weChatCode) throw new Refusal('share-codes-off');
    const scene = sceneOf({ policy, village: findVillage(region, village)?.code });
    const before = held.get(scene);
    if (before !== undefined) return { image: before };
    const wait = limits.codesFromAddress.take(clientAddress(context, settings.trustedProxies));
    if (wait !== undefined) throw tooMany('too-many', wait);
    const image = await weChatCode(scene);
    if (held.size < mostHeld) held.set(scene, image);
    return { image };
  };
}
