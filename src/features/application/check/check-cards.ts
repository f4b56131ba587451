import { applicationPageTexts } from '@/content/messages/application/pages';
import type { Answers, FormTask } from '@/domain/form/definition';
import { recordsOf } from '@/domain/form/records';
import type { CompactLine } from './compact';

/** What was told of one thing, and the parts of the form it comes from. */
export interface ToldPart {
  readonly id: string;
  readonly title: string;
  readonly tasks: readonly FormTask[];
  readonly lines: readonly CompactLine[];
}

const { parts: titles } = applicationPageTexts.check;

/** Tasks that stand on one card: who it is and how to reach them are looked over together. */
const cards: readonly { readonly id: keyof typeof titles; readonly tasks: readonly string[] }[] = [
  { id: 'reach', tasks: ['contact', 'who'] },
  { id: 'trouble', tasks: ['trouble'] },
  { id: 'family', tasks: ['members', 'supporters'] },
  { id: 'money', tasks: ['income'] },
  { id: 'things', tasks: ['assets'] },
  { id: 'papers', tasks: ['papers'] },
  { id: 'sign', tasks: ['declaration'] },
];

/** A card for every part that was begun, in the order in which they are looked over. */
export function toldParts(
  tasks: readonly FormTask[],
  answers: Answers,
  linesOf: (task: FormTask) => readonly CompactLine[],
): readonly ToldPart[] {
  return cards.flatMap(({ id, tasks: ids }) => {
    const own = ids.flatMap((wanted) => tasks.filter((task) => task.id === wanted));
    const lines = own.flatMap(linesOf);
    return lines.length === 0 ? [] : [{ id, title: titleOf(id, answers), tasks: own, lines }];
  });
}

function titleOf(id: keyof typeof titles, answers: Answers): string {
  const title = titles[id];
  return typeof title === 'string' ? title : title(recordsOf(answers.members).length + 1);
}

/** How many of so many lines each part draws, from the top. */
export function sharesOf(lengths: readonly number[], drawn: number): readonly number[] {
  let left = drawn;
  return lengths.map((length) => {
    const share = Math.max(0, Math.min(length, left));
    left -= share;
    return share;
  });
}
