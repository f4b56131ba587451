import type { FormTexts, QuestionText } from '../form-texts';
import { awayQuestion, memberTexts, supporterTexts } from './self-check-members';
import { none, unknown, unknownTyped } from './self-check-options';

const familyPages: FormTexts['pages'] = {
  danger: { heading: '现在|有生命危险吗？', hint: '昏倒、大出血、|起火、被打。' },
  event: { heading: '最近突然|出了什么事？', hint: '最要紧的|选一个。' },
  living: { heading: '吃饭、看病、住处|有着落吗？', hint: '因为这件事，|眼下过不过得去。' },
  hukou: { heading: '户口在哪里？', hint: '看户口簿首页。' },
  people: { heading: '一起生活的|有几口人？', hint: '连本人在内，|在外读书的孩子也算。' },
  anyone: { heading: '家里|有这样的人吗？', hint: '可以选几个。' },
  income: { heading: '全家一个月|收入多少？', hint: '大家的加在一起。|救助款、优抚金不算。' },
  things: { heading: '家里|有这些吗？', hint: '可以选几个。|有也不一定不行。' },
  savings: { heading: '全家存款|一共多少？', hint: '存折、理财、|借出去的钱，|没有填 0。' },
  needs: { heading: '还有|这些难处吗？', hint: '可以选几个。' },
  receiving: { heading: '已经领了|哪种救助？', hint: '可以选几个。' },
  'ill-costs': { heading: '这一年看病|自己掏了多少？', hint: '报销以后的，|没有填 0。' },
  costs: { heading: '这一年|还有哪些开销？', hint: '没有填 0。' },
  away: { heading: '家里有人|不在身边吗？', hint: '可以选几个。' },
  supporters: {
    heading: '不住一起的|儿女等有几位？',
    hint: '依法该赡养、|抚养、扶养的人。|没有填 0。',
  },
};

const familyQuestions: Readonly<Record<string, QuestionText>> = {
  danger: {
    label: '生命危险',
    options: { yes: { label: '有，现在就有' }, no: { label: '没有' }, ...unknown('可以先打 120') },
  },
  event: {
    label: '突然的事',
    options: {
      illness: { label: '突发重病' },
      accident: { label: '意外受伤、车祸' },
      fire: { label: '火灾' },
      'natural-disaster': { label: '水灾等|自然灾害' },
      other: { label: '别的突然变故' },
      none: { label: '没有突然的事' },
      ...unknown('问村干部'),
    },
  },
  living: {
    label: '眼下的日子',
    options: {
      today: { label: '今天就过不去' },
      soon: { label: '很难，|还能撑几天' },
      no: { label: '还过得去' },
      ...unknown('问村干部'),
    },
  },
  hukou: {
    label: '户口',
    options: {
      'here-rural': { label: '本街道，农村' },
      'here-urban': { label: '本街道，城镇' },
      here: { label: '本街道，|分不清城乡' },
      'same-city': { label: '重庆别的地方' },
      elsewhere: { label: '外省市' },
      ...unknown('问派出所'),
    },
  },
  people: { label: '一起生活的人数', options: unknownTyped('村干部') },
  anyone: {
    label: '家里的人',
    options: {
      elder: { label: '60 岁以上' },
      child: { label: '不满 18 岁' },
      disabled: { label: '有残疾' },
      ill: { label: '生重病' },
      student: { label: '在上学' },
      jobless: { label: '能干活，|没找到工作' },
      'child-alone': { label: '孩子没有|父母管' },
      ...none('都没有'),
      ...unknown('问村干部'),
    },
  },
  monthlyIncome: { label: '全家月收入', options: unknownTyped('村会计、儿女') },
  things: {
    label: '车、房、店',
    options: {
      car: { label: '汽车、货车等' },
      motorcycle: { label: '摩托车' },
      'aid-vehicle': { label: '残疾人代步车' },
      'second-home': { label: '两套以上的房' },
      business: { label: '公司、店铺' },
      building: { label: '三年内|建房买房' },
      ...none('都没有'),
      ...unknown('问管钱的人'),
    },
  },
  savings: { label: '全家存款', options: unknownTyped('管钱的人') },
  needs: {
    label: '别的难处',
    options: {
      care: { label: '要急救，|付不起钱' },
      jump: { label: '看病上学|突然花大钱' },
      unsafe: { label: '房子不安全' },
      'too-small': { label: '房子太小' },
      stranded: { label: '流落在外，|没处住' },
      lawyer: { label: '争待遇，|要请律师' },
      ...none('都没有'),
      ...unknown('问村干部'),
    },
  },
  receiving: {
    label: '在领的救助',
    options: {
      'subsistence-allowance': { label: '低保' },
      'extreme-poverty-support': { label: '特困供养' },
      'near-subsistence-family': { label: '低保边缘' },
      'rigid-expenditure-family': { label: '刚性支出困难' },
      ...none('都没有'),
      ...unknown('问街道'),
    },
  },
  medical: { label: '看病吃药', options: unknownTyped('医院') },
  rehabilitation: { label: '康复、护理', options: unknownTyped('医院') },
  education: { label: '上学', options: unknownTyped('学校') },
  livingCosts: { label: '吃穿用住', options: unknownTyped('管钱的人') },
  otherCosts: { label: '别的必需开销', options: unknownTyped('管钱的人') },
  away: awayQuestion,
  supporters: { label: '不住一起的人数', options: unknownTyped('本人') },
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
    emergency: true,
  },
  'call-now': {
    tone: 'tip',
    title: '现在就可以打电话',
    lines: ['情况紧急，|应当先行救助。', '手续以后补。'],
    emergency: true,
  },
};

/**
 * All words of the self-check.
 *
 * @param names what each member is called, `本人` first: 第 2 个人 until the relation is known
 * @param supporters how many people outside the family may be asked about
 */
export function selfCheckTexts(names: readonly string[], supporters: number): FormTexts {
  const parts = [
    ...names.map((name, index) => memberTexts(index, name)),
    ...Array.from({ length: supporters }, (_, index) => supporterTexts(index)),
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
