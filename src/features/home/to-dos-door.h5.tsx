import { type ComponentProps, lazy, Suspense } from 'react';
import { homeTexts } from '@/content/messages/home/home';
import { common } from '@/content/messages/screen/common';
import { Loading } from '@/ui/loading/loading';
import { Section } from '../screen/section';
import type { ToDos } from './to-dos';

const Loaded = lazy(() => import('./to-dos').then((file) => ({ default: file.ToDos })));

/** What waits is fetched by phones on which something waits; a first visit has nothing. */
export function ToDosDoor(props: ComponentProps<typeof ToDos>) {
  return (
    <Suspense fallback={<Opening />}>
      <Loaded {...props} />
    </Suspense>
  );
}

function Opening() {
  return (
    <Section title={homeTexts.todo.title}>
      <Loading text={common.loading} />
    </Section>
  );
}
