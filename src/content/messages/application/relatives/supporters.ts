import type { FormTexts } from '../../../form-texts';
import { rareRelationLabel, relationTexts } from '../options';

/** Words about somebody outside the family who owes support. */
export const supporterTexts: FormTexts = {
  title: '不住一起的亲人',
  pages: {
    'supporter-name': { heading: '不住一起的|是哪一位？' },
    'can-support': { heading: '这位亲人|能供养吗？' },
  },
  questions: {
    supporterName: { label: '姓名' },
    supporterRelation: { label: '是申请人的', options: relationTexts, rare: rareRelationLabel },
    supporterPhone: { label: '电话' },
    canSupport: {
      label: '能供养吗',
      options: {
        yes: { label: '能' },
        little: { label: '能给一点' },
        no: { label: '自己也困难，|给不了' },
        unknown: { label: '不知道' },
      },
    },
  },
  errors: {},
  notices: {
    'own-consent': { tone: 'tip', title: '不会替|这位亲人同意', lines: ['要查收入财产，|街道会先问本人。'] },
  },
};
