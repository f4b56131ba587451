import type { FormTexts } from '@/content/form-texts';
import { addressed } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application/application';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { answersOf, recordsOf } from '@/domain/form/records';
import { taskForm } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/application/application';
import { member } from '@/forms/application/family/members';
import { namedInApplication } from '@/forms/application/named';
import type { Phone } from '../harness/phone';
import { listed, openPart, pagedParts } from '../support/on-the-screen';
import { bytesOf, filledPhone, full, maxBytes, maxNodes, says, sentBy } from './filled';

const parts = pagedParts(full.answers);
const [first] = recordsOf(full.answers.members);
if (!first) throw new Error('nobody is in the family');
const texts = addressed(applicationTexts, namedInApplication(full.answers, {}));
const ofFirst = addressed(applicationTexts, namedInApplication(full.answers, answersOf(first)));
const memberTexts = ofFirst.questions.members?.records?.form ?? ofFirst;

const next = (phone: Phone) => () => phone.tap('下一题');

/** Goes through filled pages by 下一题 alone; each is drawn at once and whole, with what was answered. */
async function goThrough(
  phone: Phone,
  open: () => Promise<void>,
  form: FormDefinition,
  answers: Answers,
  texts: FormTexts,
): Promise<void> {
  let sent = await sentBy(phone, open);
  for (const { id } of walk(form, answers).pages) {
    expect(says(phone, texts.pages[id]?.heading ?? id)).toBe(true);
    const drawings = sent.filter(({ paths }) => paths.includes('root.cn'));
    expect(drawings).toEqual([sent[0]]);
    expect(bytesOf(sent)).toBeLessThanOrEqual(maxBytes);
    expect(phone.nodeCount()).toBeLessThanOrEqual(maxNodes);
    sent = await sentBy(phone, next(phone));
  }
}

test.each(parts.map((task) => [task.id, task] as const))(
  'part %s, filled in: each page is one drawing within the budget, and nothing has to be answered again',
  async (id, task) => {
    const phone = await filledPhone('pages/application/tasks?p=granny');
    const open = () => openPart(phone, id);
    await goThrough(phone, open, taskForm(assistanceApplication, task), full.answers, texts);
    expect(phone.text()).toMatch(listed);
    expect(phone.errors).toEqual([]);
    phone.kill();
  },
);

test('the pages of one of eight people are each one drawing within the budget', async () => {
  const phone = await filledPhone('pages/application/question?p=granny&t=members&page=members');
  const open = () => phone.tap({ role: 'button', label: `改 ${first.memberName}` });
  await goThrough(phone, open, member, answersOf(first), memberTexts);
  expect(says(phone, applicationTexts.pages.members?.heading ?? '')).toBe(true);
  expect(phone.errors).toEqual([]);
});

test('the list of papers with every photo taken is drawn within the budget', async () => {
  const phone = await filledPhone('pages/application/tasks?p=granny');
  const sent = await sentBy(phone, () => openPart(phone, 'papers'));
  expect(says(phone, '有就拍，没有就点没有')).toBe(true);
  expect(Math.max(...sent.map(({ bytes }) => bytes))).toBeLessThanOrEqual(maxBytes);
  expect(phone.nodeCount()).toBeLessThanOrEqual(maxNodes);
  expect(phone.errors).toEqual([]);
});
