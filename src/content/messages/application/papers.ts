import { paperIds } from '@/domain/case/paper';
import type { FormTexts, OptionText, QuestionText } from '../../form-texts';
import { papers as all } from './paper-words';

type Part = Pick<FormTexts, 'pages' | 'questions'>;

const states: Readonly<Record<string, OptionText>> = {
  later: { label: '以后补', note: '不耽误送出' },
  cannot: { label: '拿不到', note: '街道的人|帮着想办法' },
  none: { label: '没有这个' },
};

const pageEntries = paperIds.map((paper) => [paper, { heading: all[paper].heading }]);

const questionEntries = paperIds.flatMap((paper): [string, QuestionText][] => [
  [`${paper}Photos`, { label: `${all[paper].name}的照片` }],
  [`${paper}State`, { label: `${all[paper].name}，|没拍是因为`, options: states }],
]);

/** Words around the papers, beside the form's own. */
export const paperTexts = {
  why: '用在哪里、|什么依据',
  whyShown: '收起',
  from: (issuer: string) => `找谁要：${issuer}。`,
  schemes: (names: readonly string[]) => `用在：${names.join('、')}`,
  source: (words: string) => `依据：${words}`,
  unknown: '要不要、找谁要，|问街道。',
  photos: (count: number) => `拍了 ${count} 张`,
  states: { later: '以后补', cannot: '拿不到', none: '没有' },
  take: '拍',
  takeNamed: (name: string) => `拍：|${name}`,
  go: '去拍',
  none: '没有',
  later: '以后',
  other: '还有别的，也拍一张',
  left: (count: number) => (count === 0 ? '' : `还有 ${count} 样`),
  done: (count: number) => `办好的 ${count} 样`,
  ready: '好了',
  officeFinds: '收入、房、车、存款，|您同意后街道自己查，|不要您交证明。',
} as const;

/** Words about papers. */
export const papersTexts: Part = {
  pages: {
    'papers-list': {
      heading: '有就拍，|没有就点没有',
      hint: '照片里有身份、病情。|点“拍”，|就是同意街道收照片。',
    },
    ...Object.fromEntries(pageEntries),
  },
  questions: {
    papersConsent: {
      label: '能收照片吗',
      options: { agree: { label: '同意，可以收' }, no: { label: '先不交', note: '不耽误送出' } },
    },
    ...Object.fromEntries(questionEntries),
  },
};
