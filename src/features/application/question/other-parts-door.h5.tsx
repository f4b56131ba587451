import { lazy, Suspense } from 'react';
import { bandTexts } from '@/content/messages/application/first/band';
import { Opening } from '../../screen/opening';
import type { PartProps } from './part';

const Loaded = lazy(() => import('./other-parts').then((file) => ({ default: file.OtherParts })));

/** Words of all the parts that come later. */
export function OtherPartsDoor(props: PartProps) {
  return (
    <Suspense fallback={<Opening title={bandTexts.title} />}>
      <Loaded {...props} />
    </Suspense>
  );
}
