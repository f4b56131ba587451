import { addressed } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application/application';
import { applicationPageTexts } from '@/content/messages/application/pages';
import type { Answers, AnswerValue, FormDefinition, FormTask, Question } from '@/domain/form/definition';
import { questionOf } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { taskForm, tasksOf } from '@/domain/form/tasks';
import { plain as unmarked } from '@/domain/marked-text';
import { assistanceApplication } from '@/forms/application/application';
import { namedInApplication } from '@/forms/application/named';
import { plain, usual } from '../../fixtures/an-application';
import type { Phone } from '../harness/phone';

/** Answers one question by the control it is drawn with, under the words that stand there after what was `said`. */
async function put(phone: Phone, question: Question, value: AnswerValue, said: Answers): Promise<void> {
  const texts = addressed(applicationTexts, namedInApplication(said, {})).questions[question.id];
  const chosen = [value].flat().filter((one) => one !== '');
  for (const one of chosen.map(String)) {
    if (question.rare?.includes(one)) await unfold(phone, texts?.rare);
    if (question.options) await phone.tap(unmarked(texts?.options?.[one]?.label ?? one));
    else await phone.type({ role: 'textbox', label: containing(unmarked(texts?.label ?? '')) }, one);
  }
}

/** Where they are folded still. */
async function unfold(phone: Phone, marked = ''): Promise<void> {
  const words = unmarked(marked);
  if (phone.find({ text: words }).length > 0) await phone.tap(words);
}

/** A covered name has a star. */
const containing = (words: string): RegExp => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

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
    const questions = (page?.questions ?? []).map((id) => questionOf(form, id));
    answers = { ...answers, ...(await fillPage(phone, questions, wished, answers)) };
  }
  return answers;
}

/** Answers what stands on one page and goes on, where it has not gone on by itself. */
async function fillPage(
  phone: Phone,
  questions: readonly Question[],
  wished: Answers,
  said: Answers,
): Promise<Answers> {
  const page = phone.page();
  const values = questions.map((question) => wished[question.id] ?? plain(question));
  for (const [place, question] of questions.entries()) await put(phone, question, values[place] ?? '', said);
  if (phone.page() === page) await phone.tap('下一题');
  return Object.fromEntries(questions.map(({ id }, place) => [id, values[place] ?? '']));
}

/** What stands at the head of the list of parts: what is missing, or that it may go. */
export const listed = /就能交|已经能交了/;

export async function openPart(phone: Phone, id: string): Promise<void> {
  await phone.tap({ role: 'link', label: new RegExp(applicationPageTexts.tasks.names[id] ?? id) });
}

/** From home to the parts: whom it is for and how to reach them come first, then these. */
export async function fillParts(
  phone: Phone,
  which: readonly string[] = [],
  wished: Answers = {},
): Promise<Answers> {
  const all = { ...usual, ...wished };
  await phone.tap('我要申请');
  await phone.tap(unmarked(applicationTexts.questions.forWhom?.options?.[String(all.forWhom)]?.label ?? ''));
  let answers: Answers = { forWhom: all.forWhom ?? 'self' };
  for (const part of ['who', 'contact']) answers = await fillPart(phone, formOfPart(part), answers, all);
  await phone.waitFor(listed);
  for (const part of which) {
    await openPart(phone, part);
    answers = await fillPart(phone, formOfPart(part), answers, all);
    await phone.waitFor(listed);
  }
  return answers;
}

/** Parts that are gone through page by page: papers are a list, and the consent stands under the answers. */
export function pagedParts(answers: Answers): readonly FormTask[] {
  return tasksOf(assistanceApplication, answers).filter(({ id }) => id !== 'papers' && id !== 'consent');
}

/** @throws {Error} for a part the form does not have */
export function formOfPart(part: string): FormDefinition {
  const task = tasksOf(assistanceApplication, {}).find(({ id }) => id === part);
  if (!task) throw new Error(`no part ${part}`);
  return taskForm(assistanceApplication, task);
}

export async function submit(phone: Phone): Promise<void> {
  await phone.tap({ role: 'button', label: /就这样交给街道|看一遍再交/ });
  await phone.tap({ role: 'checkbox', label: /以上是实情/ });
  await phone.tap('交给街道');
  await phone.tap('同意');
  await phone.waitFor('可以念给人听');
}

/** The number on the receipt page, without its gaps. */
export const receiptOn = (phone: Phone): string =>
  (phone.text().match(/\d{4}\s*\d{4}\s*\d{4}/)?.[0] ?? '').replace(/\s/g, '');
