import { common } from '@/content/messages/common';
import { clockTime } from '@/domain/dates';
import type { FormDefinition } from '@/domain/form/definition';
import { aboutPages, walk } from '@/domain/form/journey';
import { useSelected, useStores } from '@/stores/context';
import type { Whose } from '@/stores/draft';
import { SaveLine } from '@/ui/save-line/save-line';
import { Steps } from '@/ui/steps/steps';
import { Strip } from '@/ui/strip/strip';

/** How far one is and whether it is saved. */
export function Progress({ form, person, page }: { form: FormDefinition; person: Whose; page: string }) {
  const { draft, durable } = useStores();
  const store = draft(form, person);
  const at = useSelected(
    store,
    ({ answers }) => walk(form, answers).pages.findIndex(({ id }) => id === page) + 1,
  );
  const about = useSelected(store, ({ answers }) => Math.max(aboutPages(form, answers), at));
  return (
    <>
      {!durable && <Strip tone="wait" icon="info" text={common.notDurable} />}
      <Steps total={about} done={at} />
      <Saved form={form} person={person} step={common.step(at, about)} />
    </>
  );
}

function Saved({ form, person, step }: { form: FormDefinition; person: Whose; step: string }) {
  const store = useStores().draft(form, person);
  const saving = useSelected(store, (state) => state.saving);
  const time = useSelected(store, ({ savedAt }) => (savedAt === undefined ? '' : clockTime(savedAt)));
  const text = { nothing: '', saved: common.savedAt(time), failed: common.saveFailed }[saving];
  return <SaveLine tone={saving === 'failed' ? 'failed' : 'saved'} text={text} step={step} />;
}
