import { applicationTexts, applyTexts } from '@/content/messages/application';
import type { Answers, AnswerValue, FormDefinition, Question } from '@/domain/form/definition';
import { questionOf } from '@/domain/form/definition';
import { taskForm, tasksOf, walk } from '@/domain/form/journey';
import { isReceipt } from '@/domain/receipt';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { plain, usual } from '../fixtures/an-application';
import { builtWeapp } from './built-weapp';
import { createPhone, type Phone } from './harness/phone';
import { openTown, type Town } from './town';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

const aPhone = (options: Partial<Parameters<typeof createPhone>[0]> = {}) =>
  createPhone({ dist: builtWeapp(), server: town.url, ...options });

const unmarked = (text: string): string => text.replaceAll('|', '');

/** Answers one question by the control it is drawn with. */
async function put(phone: Phone, question: Question, value: AnswerValue): Promise<void> {
  const texts = applicationTexts.questions[question.id];
  const chosen = [value].flat().filter((one) => one !== '');
  for (const one of chosen.map(String)) {
    if (question.options) await phone.tap(unmarked(texts?.options?.[one]?.label ?? one));
    else await phone.type({ role: 'textbox', label: new RegExp(unmarked(texts?.label ?? '')) }, one);
  }
}

/** Walks one part on the screen as its definition goes, page by page, and hands back what was answered. */
async function fillPart(
  phone: Phone,
  form: FormDefinition,
  begun: Answers,
  wished: Answers,
): Promise<Answers> {
  let answers = begun;
  for (let turn = 0; turn < 30; turn += 1) {
    const journey = walk(form, answers);
    if (journey.complete) break;
    for (const question of (journey.pages.at(-1)?.questions ?? []).map((id) => questionOf(form, id))) {
      const value = wished[question.id] ?? plain(question);
      await put(phone, question, value);
      answers = { ...answers, [question.id]: value };
    }
    await phone.tap('下一题');
  }
  return answers;
}

async function openPart(phone: Phone, id: string): Promise<void> {
  await phone.tap({ role: 'button', label: new RegExp(`${applyTexts.tasks.names[id]}$`) });
}

/** The first part only: who it is for. */
async function fillWho(phone: Phone): Promise<void> {
  await phone.tap('我要申请');
  await phone.tap('给一个人申请');
  const who = tasksOf(assistanceApplication, {}).filter(({ id }) => id === 'who');
  for (const task of who) await fillPart(phone, taskForm(assistanceApplication, task), {}, usual);
  await phone.waitFor('填哪些');
}

async function fillRequired(phone: Phone, wished: Answers): Promise<void> {
  await phone.tap('我要申请');
  await phone.tap('给一个人申请');
  const required = tasksOf(assistanceApplication, {}).filter((task) => task.required);
  let answers: Answers = {};
  for (const [place, task] of required.entries()) {
    if (place > 0) await openPart(phone, task.id);
    answers = await fillPart(phone, taskForm(assistanceApplication, task), answers, { ...usual, ...wished });
    await phone.waitFor('填哪些');
  }
}

async function submit(phone: Phone): Promise<void> {
  await phone.tap('看一遍');
  await phone.tap('去提交');
  await phone.tap('同意');
  await phone.waitFor('可以念给人听');
}

const receiptOn = (phone: Phone): string =>
  (phone.text().match(/\d{4}\s*\d{4}\s*\d{4}/)?.[0] ?? '').replace(/\s/g, '');

const whom: [who: string, wished: Answers][] = [
  ['oneself', { forWhom: 'self' }],
  ['a relative', { forWhom: 'relative' }],
];

test.each(whom)(
  'for %s: from home to the receipt on the built bundle, against the real server',
  async (_, wished) => {
    const phone = await aPhone();
    await fillRequired(phone, wished);
    await submit(phone);
    expect(isReceipt(receiptOn(phone))).toBe(true);
    expect(phone.errors).toEqual([]);
    const costs = phone.setDataLog.filter(({ page }) => page.includes('apply/'));
    expect(Math.max(...costs.map(({ bytes }) => bytes))).toBeLessThanOrEqual(24 * 1024);
  },
  60_000,
);

test('a key of the identity number is one setData of its field; the last one also says birthday and sex', async () => {
  const phone = await aPhone({ offline: true });
  await fillWho(phone);
  await openPart(phone, 'applicant');
  const number = '110105195003080022';
  const sent: { paths: number; bytes: number }[] = [];
  let before = phone.setDataLog.length;
  await phone.type({ role: 'textbox', label: /身份证号/ }, number, {
    keyByKey: true,
    afterKey() {
      const calls = phone.setDataLog.slice(before);
      before = phone.setDataLog.length;
      expect(calls).toHaveLength(1);
      sent.push({ paths: calls[0]?.paths.length ?? 0, bytes: calls[0]?.bytes ?? 0 });
    },
  });
  expect(sent).toHaveLength(number.length);
  for (const key of sent.slice(0, -1)) {
    expect(key.paths).toBe(1);
    expect(key.bytes).toBeLessThanOrEqual(100 + number.length);
  }
  expect(sent.at(-1)?.bytes).toBeLessThanOrEqual(1024);
  expect(phone.text()).toContain('1950年3月8日生');
});
