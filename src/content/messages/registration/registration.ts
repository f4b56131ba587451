import type { RegisteredFor } from '@/domain/registered-for';
import type { FormTexts } from '../../form-texts';

/** How each person is called in a sentence; 您 for oneself. */
export const calledWhen: Readonly<Record<RegisteredFor, string>> = {
  self: '您',
  mother: '母亲',
  father: '父亲',
  spouse: '爱人',
  relative: '这位亲属',
  other: '这位居民',
};

/** 先报个名 in the words of whom it is for. */
export function registrationTexts(whom: RegisteredFor): FormTexts {
  const isOwn = whom === 'self';
  const called = calledWhen[whom];
  return {
    title: '先报个名',
    pages: {
      name: { heading: `${called}叫什么，|住哪里？`, hint: '身份证号不用填。' },
      reach: { heading: `怎么找到${called}？` },
    },
    questions: {
      relation: {
        label: '给谁报名',
        options: {
          self: { label: '自己' },
          mother: { label: '母亲' },
          father: { label: '父亲' },
          spouse: { label: '丈夫、妻子' },
          relative: { label: '儿女、|别的亲属' },
          other: { label: '邻居、|别的居民' },
        },
      },
      personName: { label: '姓名' },
      village: { label: '住哪个村（社区）' },
      place: { label: '住在哪里', hint: '哪个村、几组，|或什么旁边。' },
      phone: {
        label: '电话',
        hint: isOwn ? '您的电话，|或家里人、|邻居的' : `${called}的电话，|或您的`,
        options: { unknown: { label: isOwn ? '没有电话，|请来人找我' : '没有电话，|请上门去找' } },
      },
      urgency: {
        label: '急不急？',
        options: {
          today: { label: '今天就过不去' },
          days: { label: '急，|撑不了几天' },
          no: { label: '不急，|按先后来' },
        },
      },
    },
    errors: {
      'personName.missing': '还没写姓名，|请写上。',
      'place.where-missing': '还没写住哪里，|请写一句。',
      'phone.missing': '还没写电话。|没有电话，|就点下面那一格。',
    },
    notices: {},
  };
}
