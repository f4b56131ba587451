import { applicationTexts, applyTexts } from '@/content/messages/application';
import type { Answers, AnswerValue, FormDefinition, Question } from '@/domain/form/definition';
import { questionOf } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { taskForm, tasksOf } from '@/domain/form/tasks';
import { plain as unmarked } from '@/domain/marked-text';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { plain, usual } from '../fixtures/an-application';
import type { Phone } from './harness/phone';

/** Answers one question by the control it is drawn with. */
async function put(phone: Phone, question: Question, value: AnswerValue): Promise<void> {
  const texts = applicationTexts.questions[question.id];
  const chosen = [value].flat().filter((one) => one !== '');
  for (const one of chosen.map(String)) {
    if (question.options) await phone.tap(unmarked(texts?.options?.[one]?.label ?? one));
    else await phone.type({ role: 'textbox', label: new RegExp(unmarked(texts?.label ?? '')) }, one);
  }
}

/** Walks one part on the screen as its definition goes, page by page up to `until`, and hands back what was answered. */
export async function fillPart(
  phone: Phone,
  form: FormDefinition,
  begun: Answers,
  wished: Answers,
  until?: string,
): Promise<Answers> {
  let answers = begun;
  for (let turn = 0; turn < 30; turn += 1) {
    const { complete, pages } = walk(form, answers);
    const page = pages.at(-1);
    if (complete || page?.id === until) break;
    for (const question of (page?.questions ?? []).map((id) => questionOf(form, id))) {
      const value = wished[question.id] ?? plain(question);
      await put(phone, question, value);
      answers = { ...answers, [question.id]: value };
    }
    await phone.tap('下一题');
  }
  return answers;
}

export async function openPart(phone: Phone, id: string): Promise<void> {
  await phone.tap({ role: 'button', label: new RegExp(`${applyTexts.tasks.names[id]}$`) });
}

/** From home to the parts, with these filled in: who it is for comes first and is always among them. */
export async function fillParts(
  phone: Phone,
  which: readonly string[],
  wished: Answers = {},
): Promise<Answers> {
  await phone.tap('我要申请');
  await phone.tap('给一个人申请');
  let answers: Answers = {};
  for (const part of which) {
    if (part !== 'who') await openPart(phone, part);
    answers = await fillPart(phone, formOfPart(part), answers, { ...usual, ...wished });
    await phone.waitFor('填哪些');
  }
  return answers;
}

/** @throws {Error} for a part the form does not have */
export function formOfPart(part: string): FormDefinition {
  const task = tasksOf(assistanceApplication, {}).find(({ id }) => id === part);
  if (!task) throw new Error(`no part ${part}`);
  return taskForm(assistanceApplication, task);
}

export async function submit(phone: Phone): Promise<void> {
  await phone.tap('看一遍');
  await phone.tap('去提交');
  await phone.tap('同意');
  await phone.waitFor('可以念给人听');
}

/** The number on the receipt page, without its gaps. */
export const receiptOn = (phone: Phone): string =>
  (phone.text().match(/\d{4}\s*\d{4}\s*\d{4}/)?.[0] ?? '').replace(/\s/g, '');
