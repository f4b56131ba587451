import { act } from 'react';
import type { Answers } from '@/domain/form/definition';
import { NeighbourReportQuestion } from '@/features/neighbour-report/question';
import { neighbourReport, reportPerson } from '@/forms/neighbour-report';
import { createDrafts } from '@/services/drafts';
import { StoresProvider } from '@/stores/context';
import { createDraftStore } from '@/stores/draft';
import { aClock, anOutboxOf, aStore } from '../fakes/phone';
import { clear, render, tap } from '../ui/render';
import { aProgram, rest } from './a-program';

afterEach(clear);

const begun: Answers = { danger: 'no', signs: ['jobless'], village: '', group: '', place: '水井旁边' };

async function show(answers: Answers | undefined, page?: string) {
  const { stores } = await aProgram();
  const clock = aClock();
  const drafts = createDrafts(aStore(), clock);
  if (answers) await drafts.save(neighbourReport, reportPerson, { answers, typing: {} });
  const draft = createDraftStore(neighbourReport, reportPerson, { drafts, outbox: anOutboxOf(), clock });
  const place = render(
    <StoresProvider stores={{ ...stores, draft: () => draft }}>
      <NeighbourReportQuestion page={page} />
    </StoresProvider>,
  );
  await act(rest);
  return { text: () => place.textContent ?? '', saved: () => drafts.load(neighbourReport, reportPerson) };
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
