import type { CheckPart } from '@/content/form-texts';

/** Words around the questions of a report. */
export const reportPageTexts = {
  begunBefore: {
    title: '接着上次的填',
    anew: '要反映别人？|重新填一份',
    askTitle: '删掉|上次填的吗？',
    askText: '填的、拍的|都会没有。',
    yes: '删掉，|重新填',
    no: '不删',
  },
  leftOut: {
    title: (count: number) => `补充的 ${count} 样|不会送出去`,
    text: '您选了现在送出。||补充的也要送，|就选“再补充几句”。',
    row: '您选的',
  },
} as const;
/** The parts of the check page, by the pages of the form. */

export const reportParts: readonly CheckPart[] = [
  { title: '出了什么事', pages: ['danger', 'signs', 'more-signs', 'place', 'group'] },
  { title: '那个人', pages: ['person', 'knows', 'wishes', 'can-apply', 'story'] },
  { title: '您自己', pages: ['role', 'more-roles', 'naming', 'reporter'] },
];
