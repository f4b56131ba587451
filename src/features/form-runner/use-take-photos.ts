import { photoTexts } from '@/content/messages/photos';
import type { PhotoPurpose } from '@/domain/photo';
import { useStores } from '@/stores/context';
import type { TakenPhotos } from '@/stores/photos';

/** Takes or chooses photos for a purpose; identity papers get the town and the day drawn across. */
export function useTakePhotos(purpose: PhotoPurpose) {
  const { photos, region } = useStores();
  return (from: 'camera' | 'album' | 'any', most: number): Promise<TakenPhotos> =>
    photos.getState().take({ from, most, purpose, mark: (day) => photoTexts.mark(region.name, day) });
}
