import { paperIds } from '@/domain/paper';
import type { FormTexts, OptionText, QuestionText } from '../form-texts';
import { papers as all } from './application-paper-words';

type Part = Pick<FormTexts, 'pages' | 'questions'>;

const states: Readonly<Record<string, OptionText>> = {
  later: { label: '以后补', note: '不耽误提交' },
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
  from: (issuer: string) => `找谁要：${issuer}`,
  officeChecks: '街道能自己查，|不用带。',
  officeChecksMore: '有的话，|也可以拍一张。',
  schemes: (names: readonly string[]) => `用在：${names.join('、')}`,
  source: (words: string) => `依据：${words}`,
  unknown: '要不要、找谁要，|问街道。',
  photos: (count: number) => `拍了 ${count} 张`,
  states: { later: '以后补', cannot: '拿不到', none: '没有这个' },
  notYet: '还没拍',
  take: '拍',
} as const;

/** Words about papers. */
export const papersTexts: Part = {
  pages: {
    'papers-consent': {
      heading: '能收证件和|病历的照片吗？',
      hint: '照片里有身份、病情，|要您单独同意。|收入、存款、|房子、车，|街道自己能查，|不用交。',
    },
    'papers-list': { heading: '这些材料|可能用得上', hint: '有几样拍几样。|一样没有也能提交。' },
    ...Object.fromEntries(pageEntries),
  },
  questions: {
    papersConsent: {
      label: '能收照片吗',
      options: { agree: { label: '同意，可以收' }, no: { label: '先不交', note: '不耽误提交' } },
    },
    ...Object.fromEntries(questionEntries),
  },
};
