import { paperIds } from '@/domain/paper';
import type { FormTexts, OptionText, QuestionText } from '../form-texts';
import { papers as all } from './application-paper-words';

type Part = Pick<FormTexts, 'pages' | 'questions'>;

const states: Readonly<Record<string, OptionText>> = {
  later: { label: '以后补', note: '不耽误提交' },
  cannot: { label: '拿不到', note: '街道的人帮着想办法' },
  none: { label: '没有这个' },
};

const pageEntries = paperIds.map((paper) => [paper, { heading: all[paper].heading }]);

const questionEntries = paperIds.flatMap((paper): [string, QuestionText][] => [
  [`${paper}Photos`, { label: `${all[paper].name}的照片` }],
  [`${paper}State`, { label: `不拍${all[paper].name}`, options: states }],
]);

/** Words around the papers, beside the form's own. */
export const paperTexts = {
  from: (issuer: string) => `找谁要：${issuer}`,
  officeChecks: '街道能自己查，|不用带。',
  officeChecksMore: '有的话，也可以拍一张。',
  schemes: (names: readonly string[]) => `用在：${names.join('、')}`,
  source: (words: string) => `依据：${words}`,
  unknown: '要不要、找谁要，|问街道。',
  photos: (count: number) => `拍了 ${count} 张`,
  states: { later: '以后补', cannot: '拿不到', none: '没有这个' },
  notYet: '还没拍',
  take: '拍',
} as const;

/** Words about papers and the declaration. */
export const papersTexts: Part = {
  pages: {
    'papers-consent': {
      heading: '能收证件和|病历的照片吗？',
      hint: '照片里有身份、病情，|要您单独同意。|收入、存款、房子、车，|街道自己能查，不用交。',
    },
    'papers-list': { heading: '这些材料|可能用得上', hint: '有几样拍几样。|一样没有也能提交。' },
    ...Object.fromEntries(pageEntries),
    truth: {
      heading: '照实填的吗？',
      hint: '骗取救助的，要退钱，|还会罚款，|最多罚骗取数额的2 倍。',
    },
    'means-check': {
      heading: '同意街道查|收入和财产吗？',
      hint: '查银行、房子、车、社保等。|只为办这件事。|想撤回，打热线说。',
    },
    kin: { heading: '街道或村里办事的人，|有您的亲属吗？', hint: '有也能申请，|只是要登记。' },
    'kin-who': { heading: '是哪一位？' },
    signature: { heading: '签个名' },
    'signature-photos': { heading: '拍签名的纸', hint: '在纸上写：|照实填的，同意核对。|再签名、写日期。' },
  },
  questions: {
    papersConsent: {
      label: '能收照片吗',
      options: { agree: { label: '同意，可以收' }, no: { label: '先不交', note: '不耽误提交' } },
    },
    ...Object.fromEntries(questionEntries),
    truth: { label: '声明', options: { agree: { label: '知道的都照实填了' } } },
    meansCheck: {
      label: '同意核对吗',
      options: { agree: { label: '申请人同意' }, later: { label: '等本人自己同意', note: '不耽误提交' } },
    },
    kin: {
      label: '有没有亲属在办事',
      options: { no: { label: '没有' }, yes: { label: '有' }, unknown: { label: '不知道' } },
    },
    kinWho: { label: '姓名和关系' },
    signature: {
      label: '签名',
      options: {
        paper: { label: '签在纸上，拍照' },
        worker: { label: '工作人员在场看着同意的' },
        later: { label: '街道来人时再签', note: '不耽误提交' },
      },
    },
    signaturePhotos: { label: '签名的照片' },
  },
};
