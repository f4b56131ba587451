import { common } from '@/content/messages/screen/common';
import type { FormDefinition } from '@/domain/form/definition';
import { plain } from '@/domain/marked-text';
import { ApplyQuestion } from '@/features/application/question/question';
import { lastFreeText } from '@/features/form-runner/questions/cannot-type';
import { assistanceApplication } from '@/forms/application/application';
import { member } from '@/forms/application/family/members';
import { supporter } from '@/forms/application/family/supporters';
import { neighbourReport } from '@/forms/neighbour-report';
import { aDraft } from '../../support/phone/a-draft';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear } from '../../support/screen/render';

afterEach(clear);

const forms: readonly (readonly [string, FormDefinition, Readonly<Record<string, string>>])[] = [
  [
    'application',
    assistanceApplication,
    {
      helper: 'helperName',
      'event-place': 'eventPlace',
      'need-now': 'needNow',
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
    { place: 'place', group: 'group', person: 'personName', story: 'story', reporter: 'reporterName' },
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
  const answers = {
    forWhom: 'self',
    personName: '张三',
    address: '村口',
    village: '',
    phone: '',
    phoneOf: '',
    reach: '村口',
  };
  const { draft } = await aDraft(assistanceApplication, 'granny', { answers });
  const screen = <ApplyQuestion person="granny" task={task} page={page} />;
  const { text } = await aScreen(screen, { ...stores, draft: () => draft });
  return text().split(plain(common.cannotType)).length - 1;
}
