import { lazy, Suspense } from 'react';
import { common } from '@/content/messages/screen/common';
import { Loading } from '@/ui/loading/loading';
import type { KindProps } from '../questions/question-field';

const Drawn = lazy(() => import('./signature-drawn').then((file) => ({ default: file.SignatureDrawn })));

/** Pen and paper are fetched by whoever signs with the finger; they would weigh on every first load of a form. */
export function SignatureQuestion(props: KindProps) {
  return (
    <Suspense fallback={<Loading text={common.loading} />}>
      <Drawn {...props} />
    </Suspense>
  );
}
