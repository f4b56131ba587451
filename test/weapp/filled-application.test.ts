import type { FormTexts } from '@/content/form-texts';
import { applicationTexts, applyTexts } from '@/content/messages/application';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { answersOf, recordsOf } from '@/domain/form/records';
import { taskForm, tasksOf } from '@/domain/form/tasks';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { member } from '@/forms/assistance-application/members';
import { bytesOf, filledPhone, full, mostBytes, mostNodes, says, sentBy } from './filled';
import type { Phone } from './harness/phone';

const parts = tasksOf(assistanceApplication, full.answers);
const memberTexts = applicationTexts.questions.members?.records?.form ?? applicationTexts;

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
    expect(bytesOf(sent)).toBeLessThanOrEqual(mostBytes);
    expect(phone.nodeCount()).toBeLessThanOrEqual(mostNodes);
    sent = await sentBy(phone, next(phone));
  }
}

test.each(parts.map((task) => [task.id, task] as const))(
  'part %s, filled in: each page is one drawing within the budget, and nothing has to be answered again',
  async (id, task) => {
    const phone = await filledPhone('pages/apply/tasks?p=granny');
    const open = () => phone.tap({ role: 'button', label: new RegExp(`${applyTexts.tasks.names[id]}$`) });
    await goThrough(phone, open, taskForm(assistanceApplication, task), full.answers, applicationTexts);
    expect(says(phone, applyTexts.tasks.heading)).toBe(true);
    expect(phone.errors).toEqual([]);
    phone.kill();
  },
);

test('the pages of one of eight people are each one drawing within the budget', async () => {
  const phone = await filledPhone('pages/apply/question?p=granny&t=members&page=members');
  const [first] = recordsOf(full.answers.members);
  if (!first) throw new Error('nobody is in the family');
  const open = () => phone.tap({ role: 'button', label: `改 ${first.memberName}` });
  await goThrough(phone, open, member, answersOf(first), memberTexts);
  expect(says(phone, applicationTexts.pages.members?.heading ?? '')).toBe(true);
  expect(phone.errors).toEqual([]);
});
