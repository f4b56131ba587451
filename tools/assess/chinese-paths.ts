import type { Person } from '../../src/domain/household';
import words from './words.json';

/** What a household file calls a member: `第2位（配偶）`. */
export function nameOf(members: readonly Person[], index: number): string {
  const relation = members[index]?.relation;
  const [word] = Object.entries(words.values.relation).find(([, each]) => each === relation) ?? [];
  return word ? `第${index + 1}位（${word}）` : `第${index + 1}位`;
}

/** `members[1].incomes[0].amount` in the words of the file: `成员第2个·收入第1个·金额`. */
export function placeOf(path: string): string {
  return path
    .split('.')
    .map((part) => {
      const [, key = part, index] = /^(\w+)(?:\[(\d+)\])?$/.exec(part) ?? [];
      const [word = key] = Object.entries(words.keys).find(([, english]) => english === key) ?? [];
      return index === undefined ? word : `${word}第${Number(index) + 1}个`;
    })
    .join('·');
}
