import { photoTexts } from '@/content/messages/form-runner/photos';
import type { PhotoPurpose } from '@/domain/photo/photo';
import { useStores } from '@/stores/context';
import type { TakenPhotos } from '@/stores/photos';

/** Takes or chooses photos for a purpose, each handed over once it is kept; identity papers get the town and the day drawn across. */
export function useTakePhotos(purpose: PhotoPurpose) {
  const { photos, region } = useStores();
  const mark = (day: string): string => photoTexts.mark(region.name, day);
  return (
    from: 'camera' | 'album' | 'any',
    most: number,
    kept: (photo: string) => void,
  ): Promise<TakenPhotos> => photos.getState().take({ from, most, purpose, mark, kept });
}
