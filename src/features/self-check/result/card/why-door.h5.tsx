import { type ComponentProps, lazy, Suspense } from 'react';
import { common } from '@/content/messages/screen/common';
import { Loading } from '@/ui/loading/loading';
import type { Why } from './why';

const Loaded = lazy(() => import('./why').then((file) => ({ default: file.Why })));

/** What stands folded behind 为什么, with where to go and which papers, is fetched when the first card is unfolded. */
export function WhyDoor(props: ComponentProps<typeof Why>) {
  return (
    <Suspense fallback={<Loading text={common.loading} />}>
      <Loaded {...props} />
    </Suspense>
  );
}
