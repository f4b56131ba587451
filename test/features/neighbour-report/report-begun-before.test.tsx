import { act } from 'react';
import { reportPerson } from '@/domain/case/whose-draft';
import type { Answers } from '@/domain/form/definition';
import { NeighbourReportQuestion } from '@/features/neighbour-report/question';
import { neighbourReport } from '@/forms/neighbour-report';
import { aDraft } from '../../support/phone/a-draft';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, tap } from '../../support/screen/render';

afterEach(clear);

const begun: Answers = { danger: 'no', signs: ['jobless'], village: '', group: '', place: '水井旁边' };

async function show(answers: Answers | undefined, page?: string) {
  const { stores } = await aProgram();
  const { drafts, draft } = await aDraft(neighbourReport, reportPerson, { answers });
  const screen = await aScreen(<NeighbourReportQuestion page={page} />, { ...stores, draft: () => draft });
  return { ...screen, saved: () => drafts.load(neighbourReport, reportPerson) };
}

test('a report begun before says so, and starts over only after a second tap', async () => {
  const { text, saved } = await show(begun);
  expect(text()).toContain('接着上次的填');
  expect(text()).toContain('可以送出了');
  tap('要反映别人？重新填一份');
  tap('不删');
  expect(await saved()).toBeDefined();
  tap('要反映别人？重新填一份');
  tap('删掉，重新填');
  await act(rest);
  expect(await saved()).toBeUndefined();
  expect(text()).toContain('那个人现在有危险吗？');
  expect(text()).not.toContain('接着上次的填');
});

test.each([
  ['nothing begun', undefined, undefined],
  ['come from another page of the report', begun, 'place'],
])('%s: nothing is said', async (_, answers, page) => {
  expect((await show(answers, page)).text()).not.toContain('接着上次的填');
});
