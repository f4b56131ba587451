import { officeWayTexts } from '@/content/messages/office/way';
import { readPhotoMark } from '@/domain/case/way/photo-mark';
import { dayOf } from '@/domain/dates';
import type { WithVault } from '../../secrecy/vault';
import type { WithStore } from '../../store/store';
import type { RequestItem } from '../../way/office/office-words';
import { pointAt } from '../../way/office/point-at';
import { type CommandOptions, said } from '../options';

export const ringOptions = ['photo', 'ring'] as const;

/**
 * A request that points at a photo of the case, `--photo 2`, and at a place on it, `--ring 700,820,120`; without
 * `--again` it cannot be read (看不清). As it was where neither is said; or why it cannot be so.
 */
export async function withPhoto(
  rooms: WithStore & WithVault,
  caseId: string,
  item: RequestItem,
  read: CommandOptions,
): Promise<RequestItem | string> {
  const [typedPhoto, typedRing] = ringOptions.map((name) => read.one(name));
  if (typedPhoto === undefined && typedRing === undefined) return item;
  const mark = readPhotoMark(typedRing ?? '');
  const wrong = wrongPointing(item, { typedPhoto, isWrong: typedRing !== undefined && !mark });
  if (wrong !== undefined) return wrong;
  const photo = await pointAt(rooms, caseId, Number(typedPhoto));
  if (typeof photo === 'string') return officeWayTexts.notShown[photo];
  const { why } = item.again ?? { why: 'blurred' };
  const again = { why, ...said({ mark }), photo: { came: dayOf(photo.created_at) } };
  return { ...item, again, photoId: photo.id };
}

function wrongPointing(
  { kind }: RequestItem,
  { typedPhoto, isWrong }: { readonly typedPhoto: string | undefined; readonly isWrong: boolean },
): string | undefined {
  if (kind !== 'photo' || typedPhoto === undefined) return officeWayTexts.ringNeedsPhoto;
  return isWrong ? officeWayTexts.badRing : undefined;
}
