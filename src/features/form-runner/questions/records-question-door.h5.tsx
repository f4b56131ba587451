import { lazy, Suspense } from 'react';
import { common } from '@/content/messages/screen/common';
import { Loading } from '@/ui/loading/loading';
import type { KindProps } from './question-field';

const Loaded = lazy(() => import('./records-question').then((file) => ({ default: file.RecordsQuestion })));

/** Lists of entries are fetched by whoever comes to one. */
export function RecordsQuestionDoor(props: KindProps) {
  return (
    <Suspense fallback={<Loading text={common.loading} />}>
      <Loaded {...props} />
    </Suspense>
  );
}
