import { useEffect, useMemo, useState } from 'react';
import { common } from '@/content/messages/screen/common';
import { storageTexts } from '@/content/messages/screen/storage';
import { clockTime } from '@/domain/dates';
import type { FormDefinition } from '@/domain/form/definition';
import { progressOf, shareOf } from '@/domain/form/shown/progress';
import { useSelected, useStores } from '@/stores/context';
import type { DraftOwner, DraftState, DraftStore } from '@/stores/drafts/draft-state';
import { SaveLine } from '@/ui/save-line/save-line';
import { Steps } from '@/ui/steps/steps';
import { Strip } from '@/ui/strip/strip';
import { OtherCopy } from './other-copy';

/** How far one is and whether it is saved. */
export function Progress({ form, person, page }: { form: FormDefinition; person: DraftOwner; page: string }) {
  const { draft, storage } = useStores();
  const store = draft(form, person);
  const durable = useSelected(storage, (state) => state.durable);
  const answers = useSelected(store, (state) => state.answers);
  const progress = useMemo(() => progressOf(form, answers, page), [form, answers, page]);
  return (
    <>
      {!durable && <Strip tone="wait" icon="info" text={storageTexts.notDurable} />}
      <OtherCopy store={store} />
      <Steps {...shareOf(progress)} />
      <Saved store={store} durable={durable} step={common.step(progress.at, progress.about)} />
    </>
  );
}

/** Whether what stands here is saved, and where one stands. */
export function Saved({ store, durable, step }: { store: DraftStore; durable: boolean; step: string }) {
  const failed = useSelected(store, ({ saving }) => saving === 'failed');
  const text = useSelected(store, saidOf);
  const slow = useSlow(useSelected(store, ({ saving }) => saving === 'saving'));
  // What is in memory only is not called kept.
  const kept = slow ? storageTexts.saving : durable ? text : '';
  return <SaveLine tone={failed ? 'failed' : 'saved'} text={failed ? text : kept} step={step} />;
}

function saidOf({ saving, savedAt, trouble = 'forbidden' }: DraftState): string {
  if (saving === 'failed') return storageTexts.notSaved[trouble];
  return savedAt === undefined ? '' : common.savedAt(clockTime(savedAt));
}

/** Milliseconds: what is written sooner, nobody sees being written, and saying so would cost more than the key. */
const noticed = 60;

/** Whether something has been so for longer than the eye needs to notice. */
function useSlow(now: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!now) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), noticed);
    return () => clearTimeout(timer);
  }, [now]);
  return now && slow;
}
