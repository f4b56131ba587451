import type { FormDefinition } from '@/domain/form/definition';
import type { Drafts } from './drafts';
import type { Outbox } from './outbox';
import type { PhotoShelf } from './ports';
import { photosOf } from './submissions';

/**
 * Throws away photos that neither a draft nor a waiting parcel holds: leftovers of a kill between
 * a receipt and the clean-up. Runs after the outbox has been read, never touches a live draft.
 */
export async function dropLostPhotos(needs: {
  readonly forms: readonly { readonly form: FormDefinition; readonly person: string }[];
  readonly drafts: Drafts;
  readonly outbox: Outbox;
  readonly photos: PhotoShelf;
}): Promise<void> {
  const kept = new Set(
    needs.outbox
      .items()
      .flatMap((item) => (item.state === 'received' ? [] : item.photos.map(({ id }) => id))),
  );
  for (const { form, person } of needs.forms) {
    const draft = await needs.drafts.load(form, person);
    for (const photo of photosOf(form, { ...draft?.answers })) kept.add(photo);
    for (const photo of photosOf(form, { ...draft?.typing })) kept.add(photo);
  }
  for (const photo of await needs.photos.list()) if (!kept.has(photo)) await needs.photos.drop(photo);
}
