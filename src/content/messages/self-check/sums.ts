import type { QuestionText } from '../../form-texts';
import { incomeOptions, unknown, unknownTyped } from './options';

/** Heads of the pages that ask what one kind of income comes to, and what it cost. */
export function sumPages(
  kind: string,
  name: string,
): readonly (readonly [string, { readonly heading: string }])[] {
  const heading = `${name}：|${kindName(kind)}`;
  return [
    [kind, { heading }],
    [`${kind}-costs`, { heading: `${heading}|的成本` }],
  ];
}

export function sumQuestions(kind: string, name: string): readonly (readonly [string, QuestionText])[] {
  const label = kindName(kind);
  const ask = unknownTyped(kind === 'farm' ? '村会计' : '发钱的单位');
  return [
    [`${kind}-amount`, { label: `${name}：${label}`, hint: '到手多少钱。', options: ask }],
    [
      `${kind}-per`,
      {
        label: '这是多久的钱',
        options: { month: { label: '一个月的' }, year: { label: '一年的' }, ...unknown('以后再补') },
      },
    ],
    [`${kind}-costs`, { label: '里面的|成本多少', hint: '种子、化肥、|进货等。没有填 0。', options: ask }],
  ];
}

function kindName(kind: string): string {
  return incomeOptions[kind]?.label.split('|').join('') ?? kind;
}
