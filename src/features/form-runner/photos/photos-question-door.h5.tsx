import { lazy, Suspense } from 'react';
import { common } from '@/content/messages/screen/common';
import { Loading } from '@/ui/loading/loading';
import type { KindProps } from '../questions/question-field';

const Loaded = lazy(() => import('./photos-question').then((file) => ({ default: file.PhotosQuestion })));

/** Camera and photos are fetched by whoever comes to them. */
export function PhotosQuestionDoor(props: KindProps) {
  return (
    <Suspense fallback={<Loading text={common.loading} />}>
      <Loaded {...props} />
    </Suspense>
  );
}
