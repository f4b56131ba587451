import Taro from '@tarojs/taro';
import { act, type ReactNode } from 'react';
import type { Answers, AnswerValue, Question } from '@/domain/form/definition';
import { schemes } from '@/domain/scheme';
import { SelfCheckResult } from '@/features/self-check/result/result';
import { SelfCheckStart } from '@/features/self-check/start/start';
import { assistanceApplication } from '@/forms/application/application';
import { selfCheck } from '@/forms/self-check/self-check';
import { StoresProvider } from '@/stores/context';
import { answersFor, plainAnswer } from '../../forms/answer-everything';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, render, tap } from '../../support/screen/render';

afterEach(clear);

const poor: Answers = {
  mode: 'quick',
  event: 'none',
  living: 'no',
  hukou: 'here-rural',
  people: 2,
  anyone: ['elder'],
  monthlyIncome: 36000,
  things: ['none'],
  savings: 0,
};

const schemeIds = Object.keys(schemes);

/** One wife or husband, everybody else a child. */
function inAFamily(question: Question): AnswerValue {
  const [, member] = /^m(\d+)-relation$/.exec(question.id) ?? [];
  return member !== undefined && Number(member) > 1 ? 'child' : plainAnswer(question);
}

async function show(answers: Answers, screen: ReactNode = <SelfCheckResult />) {
  const program = await aProgram(answers);
  return { ...program, ...(await aScreen(screen, program.stores)) };
}

/** What stands behind 为什么 is fetched when it is first asked for. */
async function askWhy(): Promise<void> {
  await act(async () => tap('为什么'));
  await act(rest);
}

test('what may help comes first, with a sum that is no promise, and never a plain 不符合', async () => {
  const { text } = await show(poor);
  expect(text()).toContain('可能有 2 项帮得上');
  expect(text()).toContain('测一测不代替受理，您有权申请。');
  expect(text()).toContain('每月约 900 元；基础养老金不算收入时会多些');
  expect(text()).toContain('不是承诺');
  expect(text().replaceAll('可能不符合', '')).not.toContain('不符合');
});

test('an exact sum is said with the income it comes from, its document and day', async () => {
  const { text } = await show({ ...poor, anyone: ['none'] });
  expect(text()).toContain('每月最多约 900 元');
  expect(text()).toContain('标准 630 元乘 2 人，减去全家月收入 360 元。不是承诺，以决定书为准。');
  await askWhy();
  expect(text()).toContain('渝民规〔2025〕6号，2025年7月1日起。是否调整请问街道。');
});

test('a card tells one reason and what was answered, and everything else when asked why', async () => {
  const { text } = await show({ ...poor, anyone: ['none'] });
  expect(text()).toContain('每人每月 180 元，低于 630 元');
  expect(text()).toContain('您答：全家月收入，360 元');
  expect(text()).not.toContain('满足：');
  await askWhy();
  expect(text()).toMatch(/满足：/);
});

test('a condition that several ways to a scheme share stands once, and such as rest on one answer together', async () => {
  const { text } = await show({ ...poor, anyone: ['none'] });
  await askWhy();
  expect(text()).toContain('满足：没有汽车等车辆、住房不超过一套、没有公司、店铺');
});

test('counts are of all schemes, and what is folded away is counted too', async () => {
  const { text } = await show(poor);
  const [, likely, open, unlikely] = text().match(/(\d+)可能符合(\d+)还差信息(\d+)可能不符合/) ?? [];
  expect(Number(likely) + Number(open) + Number(unlikely)).toBe(schemeIds.length);
  expect(text()).toContain(`另外 ${schemeIds.length - 3} 项`);
});

test('a count shows those of one outcome alone, and all again', async () => {
  const { text } = await show(poor);
  tap('可能不符合');
  expect(text()).not.toContain('另外');
  tap('可能不符合');
  expect(text()).toContain('另外');
});

test('the scheme somebody came from stands first, and the title answers for it', async () => {
  const program = await aProgram(poor);
  program.stores.selfCheck.getState().askFor('medical-assistance');
  const { text } = await aScreen(<SelfCheckResult />, program.stores);
  expect(text()).toContain('医疗救助还差信息，另有 2 项可能符合');
  expect(text().indexOf('您来问的')).toBeLessThan(text().indexOf('最低生活保障'));
});

test('reasons are drawn when asked for, each with its answer, rule, source and day', async () => {
  const { text } = await show(poor);
  await askWhy();
  expect(text()).toContain('您答：全家月收入，360 元');
  expect(text()).toContain('全家一个月的收入，按人头平均');
  expect(text()).toContain('标准：每人每月 630 元。这个标准2025年7月1日起。');
  expect(text()).toMatch(/社会救助法》 第十八条，2026年7月1日起/);
});

test('an income above the line shows the standard and the difference, and no advice', async () => {
  const { text } = await show({ ...poor, hukou: 'here-urban', anyone: ['none'], monthlyIncome: 400000 });
  tap('另外');
  for (const fold of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) {
    act(() => fold.click());
  }
  expect(text()).toMatch(/您家高出 \d+/);
  expect(text()).not.toMatch(/降低|减少收入|少报/);
});

test('nothing known is no verdict', async () => {
  const unknown = answersFor('quick', ({ kind }) => (kind === 'choices' ? ['unknown'] : 'unknown'));
  const { text } = await show(unknown);
  expect(text()).toContain('还看不准');
  expect(text()).toContain('0可能符合');
  expect(text()).toContain('补上这一题');
});

test('somebody who cannot go on today reads whom to call before anything else', async () => {
  const { text } = await show({ mode: 'emergency', danger: 'no', event: 'fire', living: 'today' });
  expect(text().indexOf('先打电话')).toBeLessThan(text().indexOf('测一测不代替受理'));
  expect(text()).toContain('手续以后补');
});

test('picture and share carry no answer, sum or name', async () => {
  const { asked } = await show(poor);
  await act(async () => tap('存成图'));
  await act(async () => tap('发给家里人'));
  const sent = JSON.stringify(asked);
  expect(sent).toContain('最低生活保障（低保）');
  expect(sent).toContain('/pages/self-check/start');
  expect(sent).not.toMatch(/900|360|630|60 岁|本人/);
});

test('the result is kept on a tap only', async () => {
  const { stores, text } = await show(poor);
  expect(stores.selfCheck.getState().saved).toBeUndefined();
  tap('保存结果');
  await act(rest);
  expect(text()).toContain('存好了：2026年11月24日');
});

test('a kept check is run again: a scheme likely now and not then is told', async () => {
  const program = await aProgram();
  await program.stores.selfCheck.getState().keep(selfCheck, poor, { 'subsistence-allowance': 'unlikely' });
  const place = render(
    <StoresProvider stores={program.stores}>
      <SelfCheckStart />
    </StoresProvider>,
  );
  // A browser fetches the rules first.
  for (let turn = 0; turn < 100 && !place.textContent?.includes('标准变了'); turn += 1) await act(rest);
  expect(place.textContent).toContain('标准变了，您可能符合');
  expect(place.textContent).toContain('最低生活保障（低保）');
});

test('a large family answered in full is shown, member by member', async () => {
  const { text } = await show(answersFor('full', inAFamily, { people: 8 }));
  tap('看我的回答');
  expect(text()).toContain('家里算几口人');
  expect(text()).toContain('第 8 个人');
});

const ways: [words: string, answers: object][] = [
  ['申请，带上答案', expect.objectContaining({ savings: 0 })],
  ['不带答案，从头填申请', {}],
];

test.each(ways)('%s starts an application, in which what goes along is answered', async (words, answers) => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' } as never);
  const { stores } = await show(poor);
  const begin = jest.spyOn(stores.people.getState(), 'begin');
  await act(async () => tap(words));
  await act(rest);
  expect(begin).toHaveBeenCalledWith(assistanceApplication, answers);
  expect(opened).toHaveBeenCalledWith({ url: '/pages/application/question?p=fresh&t=who' });
});
