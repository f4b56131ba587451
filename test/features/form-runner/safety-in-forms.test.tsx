import { act } from 'react';
import { reportPerson } from '@/domain/case/whose-draft';
import { ApplyQuestion } from '@/features/application/question/question';
import { NeighbourReportQuestion } from '@/features/neighbour-report/question';
import { assistanceApplication } from '@/forms/application/application';
import { neighbourReport } from '@/forms/neighbour-report';
import { aDraft } from '../../support/phone/a-draft';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, type } from '../../support/screen/render';

afterEach(clear);

const screens = {
  report: [neighbourReport, reportPerson, <NeighbourReportQuestion key="r" page="place" />],
  application: [
    assistanceApplication,
    'granny',
    <ApplyQuestion key="a" person="granny" task="contact" page="address" />,
  ],
} as const;

async function write(where: keyof typeof screens, words: string) {
  const [form, person, screen] = screens[where];
  const { stores, asked } = await aProgram();
  const answers = { danger: 'no', signs: ['jobless'], forWhom: 'self', personName: '张三', village: '' };
  const { draft } = await aDraft(form, person, { answers });
  const { place, text } = await aScreen(screen, { ...stores, draft: () => draft });
  const fields = [
    ...place.querySelectorAll<HTMLInputElement>('input:not([type]), input[inputmode=text], textarea'),
  ];
  const field = fields.at(-1);
  if (!field) throw new Error('there is no field for own words');
  // What the card needs is fetched with the first key; a busy machine takes its time.
  type(field, '我');
  await act(() => import('@/features/screen/danger/safety-card'));
  type(field, words);
  await act(() => new Promise((resolve) => setTimeout(resolve, 800)));
  return { text, field, asked };
}

test.each([
  ['report', '隔壁的男人天天打老婆', '有人被打'],
  ['report', '她说不想活了', '别一个人扛'],
  ['application', '在桥洞，想死', '别一个人扛'],
  ['application', '儿子打我，不敢回家', '有人被打'],
] as const)(
  '%s: 「%s」 shows whom to call above the field; what was written stays',
  async (where, words, title) => {
    const { text, field, asked } = await write(where, words);
    expect(text()).toContain(title);
    expect(field.value).toBe(words);
    expect(asked).toEqual([]);
  },
);

test.each([
  ['report', '儿子在外打工，打他电话没人接'],
  ['application', '打我电话，我在桥头'],
] as const)('%s: 「%s」 alarms nobody', async (where, words) => {
  expect((await write(where, words)).text()).not.toMatch(/先打|先打电话/);
});
