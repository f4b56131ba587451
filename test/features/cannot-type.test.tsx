import { act } from 'react';
import { common } from '@/content/messages/common';
import type { FormDefinition } from '@/domain/form/definition';
import { plain } from '@/domain/marked-text';
import { ApplyQuestion } from '@/features/apply/question';
import { lastFreeText } from '@/features/form-runner/cannot-type';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { member } from '@/forms/assistance-application/members';
import { supporter } from '@/forms/assistance-application/supporters';
import { neighbourReport } from '@/forms/neighbour-report';
import { createDrafts } from '@/services/drafts';
import { StoresProvider } from '@/stores/context';
import { createDraftStore } from '@/stores/draft';
import { aClock, anOutboxOf, aStore } from '../fakes/phone';
import { clear, render } from '../ui/render';
import { aProgram, rest } from './a-program';

afterEach(clear);

const forms: readonly (readonly [string, FormDefinition, Readonly<Record<string, string>>])[] = [
  [
    'application',
    assistanceApplication,
    {
      helper: 'helperName',
      event: 'needNow',
      name: 'personName',
      address: 'address',
      reach: 'reach',
      story: 'story',
      'kin-who': 'kinWho',
    },
  ],
  ['member', member, { 'member-name': 'memberName' }],
  ['supporter', supporter, { 'supporter-name': 'supporterName' }],
  [
    'report',
    neighbourReport,
    { place: 'place', person: 'personName', story: 'story', reporter: 'reporterName' },
  ],
];

test.each(forms)(
  '%s: pages to be written in own words, and the field that offers the telephone',
  (_, form, expected) => {
    const found = form.pages.flatMap((page) => {
      const id = lastFreeText(form, page);
      return id === undefined ? [] : [[page.id, id]];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  },
);

test.each([
  ['address', 1],
  ['reach', 1],
  ['name', 1],
])('%s offers the telephone once', async (page, times) => {
  expect(await offers('contact', page)).toBe(times);
});

test('a page without own words does not', async () => {
  expect(await offers('who', 'for-whom')).toBe(0);
});

async function offers(task: string, page: string): Promise<number> {
  const { stores } = await aProgram();
  const clock = aClock();
  const drafts = createDrafts(aStore(), clock);
  const answers = {
    forWhom: 'self',
    personName: '张三',
    address: '村口',
    village: '',
    phone: '',
    phoneOf: '',
    reach: '村口',
  };
  await drafts.save(assistanceApplication, 'granny', { answers, typing: {} });
  const draft = createDraftStore(assistanceApplication, 'granny', { drafts, outbox: anOutboxOf(), clock });
  const place = render(
    <StoresProvider stores={{ ...stores, draft: () => draft }}>
      <ApplyQuestion person="granny" task={task} page={page} />
    </StoresProvider>,
  );
  await act(rest);
  return (place.textContent ?? '').split(plain(common.cannotType)).length - 1;
}
