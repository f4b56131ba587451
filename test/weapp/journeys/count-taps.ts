import type { Count, Job, Step } from '../../../tools/taps/steps';
import type { Phone } from '../harness/phone';
import { allNodes, ancestorsOf, type PhoneNode } from '../harness/tree';

/** Walks a job in the mini-program and counts as `npm run taps` does in a browser. */
export async function countTaps(phone: Phone, job: Job): Promise<Count> {
  let [taps, fields, questions, screens] = [0, 0, 0, 1];
  let shown = phone.page();
  let before: Step | undefined;
  for (const step of job.steps) {
    taps += await act(phone, step);
    fields += step.act === 'type' ? 1 : 0;
    questions += isQuestion(step, before) ? 1 : 0;
    const now = phone.page();
    screens += now === shown ? 0 : 1;
    shown = now;
    before = step;
  }
  return { taps, fields, questions, screens };
}

/** Several options of one page are one question. */
function isQuestion({ act }: Step, before: Step | undefined): boolean {
  return act === 'type' || ((act === 'answer' || act === 'pick') && before?.act !== 'pick');
}

/** @returns how many taps it took */
async function act(phone: Phone, step: Step): Promise<number> {
  switch (step.act) {
    case 'tap':
      await phone.tap(first(phone, step.words, ['button', 'link']));
      return 1;
    case 'pick':
      await phone.tap(option(phone, step));
      return 1;
    case 'answer':
      return answer(phone, option(phone, step));
    case 'type':
      await phone.type({ label: new RegExp(step.label), role: 'textbox' }, step.words);
      return 0;
    case 'see':
      await phone.waitFor(step.words);
      return 0;
  }
}

async function answer(phone: Phone, row: PhoneNode): Promise<number> {
  await phone.tap(row);
  if (!ticked.includes(row.role)) return 1;
  await phone.tap('下一题');
  return 2;
}

const ticked = ['radio', 'checkbox'];

function option(phone: Phone, { words, of = '' }: { words: string; of?: string }): PhoneNode {
  const isOf = (node: PhoneNode): boolean =>
    ancestorsOf(node).some(({ role, label }) => role === 'radiogroup' && label.includes(of));
  return first(phone, words, [...ticked, 'button', 'link'], (node) => of === '' || isOf(node));
}

/** @throws {Error} that shows the screen */
function first(
  phone: Phone,
  words: string,
  roles: readonly string[],
  fits: (node: PhoneNode) => boolean = () => true,
): PhoneNode {
  const says = ({ text, label }: PhoneNode): boolean => text.includes(words) || label.includes(words);
  const found = allNodes(phone.tree()).find((node) => roles.includes(node.role) && says(node) && fits(node));
  if (!found) throw new Error(`Nothing to tap for 「${words}」:\n${phone.text()}`);
  return found;
}
