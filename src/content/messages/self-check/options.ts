import type { OptionText } from '../../form-texts';

export type Options = Readonly<Record<string, OptionText>>;

/** 「不知道」 with who could tell. */
export function unknown(note: string): Options {
  return { unknown: { label: '不知道', note } };
}

/** The same under something to type, where no note has room. */
export function unknownTyped(whom: string): Options {
  return { unknown: { label: `不知道，可以问${whom}` } };
}

export const none = (label: string): Options => ({ none: { label } });

export const yesNoTexts = (yes: string, no: string, ask: string): Options => ({
  yes: { label: yes },
  no: { label: no },
  ...unknown(ask),
});

/** Labels alone, by option id. */
export function labels(words: Readonly<Record<string, string>>): Options {
  return Object.fromEntries(Object.entries(words).map(([id, label]) => [id, { label }]));
}

export const relationOptions: Options = {
  ...labels({
    spouse: '丈夫或妻子',
    child: '儿女',
    parent: '父母',
    grandparent: '祖父母、外祖父母',
    grandchild: '孙辈',
    sibling: '兄弟姐妹',
    'parent-in-law': '公婆、岳父母',
    'child-in-law': '儿媳、女婿',
    relative: '别的亲戚',
    other: '没有|亲戚关系',
  }),
  ...unknown('看户口簿'),
};

export const studyOptions: Options = {
  ...labels({
    none: '没在上学',
    kindergarten: '幼儿园',
    school: '小学到高中、|中职',
    'full-time-college': '大专、本科，|全日制',
    'part-time-college': '自考、函授|等非全日制',
    postgraduate: '研究生',
  }),
  ...unknown('问学校'),
};

const awayLabels = {
  prison: '在监狱服刑',
  'compulsory-treatment': '在强制戒毒',
  'declared-missing': '法院|宣告失踪',
  soldier: '在部队当兵',
  clergy: '出家、|宗教教职',
};

export const awayOptions: Options = {
  ...labels(awayLabels),
  ...none('都没有'),
  ...unknown('问村干部'),
};

export const statusOptions: Options = { ...awayOptions, none: { label: '没有这些情况' } };

export const parentOptions: Options = {
  ...labels({
    raising: '在抚养孩子',
    dead: '去世了',
    'declared-missing': '法院|宣告失踪',
    'not-found': '找不到|生父母',
    'out-of-contact': '失联|满6个月',
    prison: '服刑|满6个月',
    'compulsory-treatment': '强制戒毒|满6个月',
    restricted: '被限制自由|满6个月',
    disabled: '重度残疾',
    ill: '生重病',
  }),
  ...unknown('问儿童主任'),
};

export const incomeOptions: Options = {
  wage: { label: '工资、零工', note: '到手的' },
  farm: { label: '种地、养殖' },
  business: { label: '做生意' },
  pension: { label: '退休金', note: '职工养老' },
  'basic-pension': { label: '基础养老金', note: '城乡居民' },
  'old-age-allowance': { label: '高龄津贴' },
  support: { label: '儿女给的钱' },
  property: { label: '房租、利息' },
  'disability-subsidy': { label: '残疾人补贴' },
  transfer: { label: '种粮补贴、|失业金等' },
  other: { label: '别的收入' },
  merit: { label: '优抚金', note: '见义勇为奖也算' },
  'family-planning-award': { label: '计生奖励' },
  scholarship: { label: '奖学金' },
  'social-assistance': { label: '救助的钱' },
  ...none('没有收入'),
  ...unknown('问单位、社保'),
};

export const supporterStates: Options = {
  ...labels({
    'subsistence-allowance': '在吃低保',
    'extreme-poverty-support': '是特困人员',
    'severely-disabled': '重度残疾',
    ill: '生重病',
    'no-capacity': '无民事|行为能力',
    'declared-missing': '法院|宣告失踪',
    prison: '在监狱服刑',
  }),
  ...none('都没有'),
  ...unknown('问他本人'),
};
