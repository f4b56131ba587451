import { walk } from '@/domain/form/journey';
import { taskForm } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { filledPhone, full } from './filled/filled';
import { answer } from './harness/answer';
import { createPhone } from './harness/phone';
import { builtWeapp } from './support/built-weapp';
import { nervous } from './support/nervous';
import { fillParts, openPart, pagedParts, receiptOn, submit } from './support/on-the-screen';
import { openTown, type Town } from './support/town';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

const aPhone = async (options: Partial<Parameters<typeof createPhone>[0]> = {}) =>
  nervous(await createPhone({ dist: builtWeapp(), server: town.url, clockByHand: true, ...options }));

test('a report, every tap twice: one report, and the consent stays until it is agreed to', async () => {
  const phone = await aPhone();
  await phone.waitFor('帮人反映');
  await phone.tap('帮人反映');
  await answer(phone, '没有');
  await answer(phone, '生重病');
  await phone.type({ label: /什么地方/, role: 'textbox' }, '村小学对面');
  await phone.tap('下一题');
  await phone.tap('再补充几句');
  for (let page = 0; page < 6; page += 1) await phone.tap('下一题');
  await answer(phone, '不留名');
  await phone.tap('对的，去送出');
  expect(phone.page().route).toBe('pages/neighbour-report/consent');
  expect(phone.line.requests.filter(({ url }) => url.endsWith('/neighbour-reports'))).toEqual([]);
  await phone.tap('同意并送出');
  await phone.waitFor('可以念给人听');
  expect(phone.line.requests.filter(({ url }) => url.endsWith('/neighbour-reports'))).toHaveLength(1);
  expect(phone.errors).toEqual([]);
});

test('an application, every tap twice: one application', async () => {
  const phone = await aPhone();
  await fillParts(phone, ['declaration']);
  await submit(phone);
  expect(receiptOn(phone)).not.toBe('');
  expect(phone.line.requests.filter(({ url }) => url.endsWith('/applications'))).toHaveLength(1);
  expect(phone.errors).toEqual([]);
}, 60_000);

test.each(pagedParts(full.answers).map((task) => [task.id, task] as const))(
  'part %s, filled in, 下一题 twice on each page: none is skipped, and back is one page',
  async (id, task) => {
    const phone = nervous(await filledPhone('pages/application/tasks?p=granny', {}, { clockByHand: true }));
    await openPart(phone, id);
    const { pages } = walk(taskForm(assistanceApplication, task), full.answers);
    const shown = (): string | undefined => phone.page().options.page;
    const seen = [shown()];
    for (const _ of pages.slice(1)) {
      await phone.tap('下一题');
      seen.push(shown());
    }
    expect(seen).toEqual(pages.map((page) => page.id));
    const behind = phone.pages.at(-2);
    await phone.back();
    expect(phone.page()).toBe(behind);
    expect(phone.errors).toEqual([]);
    phone.kill();
  },
);

test('the self-check, every tap twice: the result after as many questions', async () => {
  const phone = await aPhone({ offline: true });
  await phone.tap('测一测');
  await phone.tap('快速');
  for (let turn = 0; turn < 8 && phone.page().route.endsWith('question'); turn += 1)
    await answer(phone, '不知道');
  await phone.waitFor('还看不准');
  expect(phone.errors).toEqual([]);
});

test('reading, and what asks before it deletes: nothing is opened, shared or dropped by a second tap', async () => {
  const phone = await aPhone({ offline: true });
  await phone.waitFor('看政策');
  await phone.tap('看政策');
  await phone.tap('看病花钱多');
  await phone.tap('医疗救助');
  await phone.tap('详细');
  await phone.back();
  await phone.back();
  await phone.back();
  await phone.waitFor('帮人反映');
  await phone.tap('帮人反映');
  await answer(phone, '没有');
  await phone.back();
  await phone.back();
  await phone.tap('我的办理');
  expect(phone.text()).toContain('还没交');
  expect(phone.errors).toEqual([]);
});
