import type { FormTexts } from '../../form-texts';
import { urgentTexts } from '../screen/urgent';
import { familyQuestions } from './family-questions';
import { selfCheckMemberTexts } from './members';
import { selfCheckSupporterTexts } from './supporters';

const familyPages: FormTexts['pages'] = {
  danger: { heading: '现在|有生命危险吗？', hint: '昏倒、大出血、|起火、被打。' },
  event: { heading: '最近突然|出了什么事？', hint: '最要紧的|选一个。' },
  living: { heading: '吃饭、看病、住处|有着落吗？', hint: '眼下过不过得去。' },
  hukou: { heading: '户口在哪里？', hint: '看户口簿首页。' },
  people: { heading: '一起生活的|有几口人？', hint: '连本人在内，|在外读书的孩子也算。' },
  anyone: { heading: '家里|有这样的人吗？', hint: '可以选几个。' },
  income: { heading: '全家一个月|收入多少？', hint: '大家的加在一起。|救助款、优抚金不算。' },
  things: { heading: '家里|有这些吗？', hint: '可以选几个。|有也不一定不行。' },
  savings: { heading: '全家存款|一共多少？', hint: '存折、理财、|借出去的钱，|没有填 0。' },
  needs: { heading: '还有|这些难处吗？', hint: '可以选几个。' },
  receiving: { heading: '已经领了|哪种救助？', hint: '可以选几个。' },
  'ill-costs': { heading: '这一年看病|自己掏了多少？', hint: '报销以后的，|没有填 0。' },
  costs: { heading: '这一年|还花了哪些钱？', hint: '没有填 0。' },
  'other-hukou': { heading: '家里人的户口|都在一处吗？' },
  'support-paid': {
    heading: '一年给外面家里人|多少钱？',
    hint: '给老人、孩子的|赡养费、抚养费。|没有填 0。',
  },
  away: { heading: '家里有人|不在身边吗？', hint: '可以选几个。' },
  supporters: {
    heading: '不住一起的|儿女等有几位？',
    hint: '依法该赡养、|抚养、扶养的人。|没有填 0。',
  },
};

const errors: FormTexts['errors'] = {
  'none-and-more': '选了“没有”或“不知道”，|就别选别的。',
  'too-young-for-work': '不满 16 岁，|不会有工资或养老金。',
  'people.number-large': '最多填 30 口人，|请再看看。',
  'people.number-small': '家里至少有一口人。',
};

const notices: FormTexts['notices'] = {
  'danger-now': {
    tone: 'danger',
    title: '先打电话救人',
    lines: ['打完电话，|再回来接着答。', '手机里都存着，|不会丢。'],
    emergency: 'life',
  },
  'call-now': { tone: 'danger', ...urgentTexts, emergency: 'help' },
};

/**
 * All words of the self-check.
 *
 * @param names what each member is called, `本人` first: 第 2 个人 until the relation is known
 * @param supporters how many people outside the family may be asked about
 */
export function selfCheckTexts(names: readonly string[], supporters: number): FormTexts {
  const parts = [
    ...names.map((name, index) => selfCheckMemberTexts(index, name)),
    ...Array.from({ length: supporters }, (_, index) => selfCheckSupporterTexts(index)),
  ];
  return {
    title: '测一测',
    pages: Object.assign({}, familyPages, ...parts.map(({ pages }) => pages)),
    questions: Object.assign({}, familyQuestions, ...parts.map(({ questions }) => questions)),
    errors,
    notices,
  };
}

/** 本人, 第 2 个人 and, once told, who that is. */
export function memberNames(relations: readonly (string | undefined)[]): readonly string[] {
  return relations.map((relation, index) => {
    if (index === 0) return '本人';
    return relation === undefined ? `第 ${index + 1} 个人` : `第 ${index + 1} 个人（${relation}）`;
  });
}
