import { ApplyCheck } from '@/features/application/check/check';
import { ApplyTasks } from '@/features/application/tasks/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { aDraft } from '../../support/phone/a-draft';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear } from '../../support/screen/render';

afterEach(clear);

async function show(Page: typeof ApplyCheck, isKept: boolean) {
  const { stores } = await aProgram();
  // A draft that was only begun holds nothing yet.
  const { draft } = await aDraft(assistanceApplication, 'granny', { answers: isKept ? {} : undefined });
  await draft.getState().open();
  return (await aScreen(<Page person="granny" />, { ...stores, draft: () => draft })).text();
}

test.each([
  ['the parts', ApplyTasks],
  ['the check', ApplyCheck],
])('%s, come back to after it was sent or deleted, are no empty form', async (_, Page) => {
  const gone = await show(Page, false);
  expect(gone).toContain('这一份不在这里了');
  expect(gone).toContain('看我的办理');
  expect(gone).not.toMatch(/还没填|还差|送不了/);
});

test('a draft that was just begun is filled in', async () => {
  const begun = await show(ApplyTasks, true);
  expect(begun).toContain('还没填');
  expect(begun).not.toContain('删掉了');
});
