import { type ComponentProps, lazy, Suspense } from 'react';
import { bandTexts } from '@/content/messages/application/first/band';
import { Opening } from '../../screen/opening';
import type { Papers } from './papers';

const Loaded = lazy(() => import('./papers').then((file) => ({ default: file.Papers })));

/** Papers, camera and the town's list are fetched by whoever comes to them; they would weigh on the first question. */
export function PapersDoor(props: ComponentProps<typeof Papers>) {
  return (
    <Suspense fallback={<Opening title={bandTexts.title} />}>
      <Loaded {...props} />
    </Suspense>
  );
}
