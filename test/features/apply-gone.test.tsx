import { act } from 'react';
import { ApplyCheck } from '@/features/apply/check';
import { ApplyTasks } from '@/features/apply/tasks';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { createDrafts } from '@/services/drafts';
import { StoresProvider } from '@/stores/context';
import { createDraftStore } from '@/stores/draft';
import { aClock, anOutboxOf, aStore } from '../fakes/phone';
import { clear, render } from '../ui/render';
import { aProgram, rest } from './a-program';

afterEach(clear);

async function show(Page: typeof ApplyCheck, isKept: boolean) {
  const { stores } = await aProgram();
  const clock = aClock();
  const drafts = createDrafts(aStore(), clock);
  // A draft that was only begun holds nothing yet.
  if (isKept) await drafts.save(assistanceApplication, 'granny', { answers: {}, typing: {} });
  const draft = createDraftStore(assistanceApplication, 'granny', { drafts, outbox: anOutboxOf(), clock });
  await draft.getState().open();
  const place = render(
    <StoresProvider stores={{ ...stores, draft: () => draft }}>
      <Page person="granny" />
    </StoresProvider>,
  );
  await act(rest);
  return place.textContent ?? '';
}

test.each([
  ['the parts', ApplyTasks],
  ['the check', ApplyCheck],
])('%s, come back to after it was sent or deleted, are no empty form', async (_, Page) => {
  const gone = await show(Page, false);
  expect(gone).toContain('这一份交了，或删掉了');
  expect(gone).toContain('看我的办理');
  expect(gone).not.toMatch(/未开始|还差|去填|送不了/);
});

test('a draft that was just begun is filled in', async () => {
  const begun = await show(ApplyTasks, true);
  expect(begun).toContain('未开始');
  expect(begun).not.toContain('删掉了');
});
