import type { OutboxItem, Unsent } from '@/domain/case/outbox';

/**
 * Which parcels need not be tried either, by their ids, once this one failed: all on a dead line, and where a busy office
 * has said when to come again; where it was busy with a photo, those with photos. A stumble of the office is of one parcel.
 */
export function heldUpBy(failed: Unsent, items: readonly OutboxItem[]): readonly string[] {
  const { failure } = failed;
  const isOffice = failure?.kind === 'server';
  if (isOffice && failure.retryAfterSeconds === undefined) return [];
  const onlyPhotos = isOffice && hasPhotosToSend(failed);
  return items.filter((item) => !onlyPhotos || hasPhotosToSend(item)).map(({ id }) => id);
}

function hasPhotosToSend(item: OutboxItem): boolean {
  return (
    item.state !== 'received' && item.photos.some(({ attachment, gone }) => attachment === undefined && !gone)
  );
}
