import { type ComponentProps, lazy, Suspense } from 'react';
import { common } from '@/content/messages/screen/common';
import { resultWords } from '@/content/messages/self-check/result';
import { Loading } from '@/ui/loading/loading';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';
import type { ResultOf } from './result-of';

const load = () => import('./result-of').then((file) => ({ default: file.ResultOf }));

// What judges comes while the answers are read, behind a screen that says so and whom to call.
void load().catch(() => undefined);

const Loaded = lazy(load);

/** The rules of every scheme and their words weigh as much as the rest of the page. */
export function ResultDoor(props: ComponentProps<typeof ResultOf>) {
  return (
    <Suspense fallback={<Waiting />}>
      <Loaded {...props} />
    </Suspense>
  );
}

function Waiting() {
  return (
    <Screen title={resultWords.title}>
      <Section>
        <Loading text={common.loading} />
      </Section>
    </Screen>
  );
}
