import type { FormTexts, OptionText } from '../../form-texts';

/** Options that several questions about people share. */
export const unknownText: Readonly<Record<string, OptionText>> = { unknown: { label: '不知道' } };
export const ageTexts: Readonly<Record<string, OptionText>> = {
  adult: { label: '满 18 岁' },
  'under-18': { label: '14 到 17 岁' },
  'under-14': { label: '不满 14 岁' },
  unknown: { label: '不知道' },
};
/** What unfolds the relations that few have. */
export const rareRelationLabel = '祖孙、公婆、|儿媳女婿';

export const relationTexts: Readonly<Record<string, OptionText>> = {
  spouse: { label: '丈夫、妻子' },
  child: { label: '儿女' },
  parent: { label: '父母' },
  grandparent: { label: '爷爷奶奶、|外公外婆' },
  grandchild: { label: '孙子女、|外孙子女' },
  sibling: { label: '兄弟姐妹' },
  'in-law': { label: '儿媳女婿、|公婆岳父母' },
  other: { label: '其他' },
};

export const healthTexts: Readonly<Record<string, OptionText>> = {
  well: { label: '没大病' },
  'long-ill': { label: '长年吃药' },
  'seriously-ill': { label: '生重病' },
  unknown: { label: '不知道' },
};

export const disabilityCardTexts: Readonly<Record<string, OptionText>> = {
  none: { label: '没有' },
  card: { label: '有残疾证' },
  'no-card': { label: '有残疾，|没办证' },
  unknown: { label: '不知道' },
};

/** Where somebody cannot decide: the guardian does, for them. */
export const guardianOption = { label: '监护人替他同意', note: '大人糊涂、不能做主的' };

/** Who the guardian is, in the order of 民法典 第二十七条、第二十八条. */
export const guardianPage = {
  heading: '哪位监护人同意？',
  hint: '14 到 17 岁，|本人和监护人|都要同意。|谁排在前面谁先当，|前面的不在、|管不了，才往后。',
};

export const guardianTexts: FormTexts['questions'][string] = {
  label: '监护人是',
  options: {
    spouse: { label: '丈夫、妻子', note: '大人的第一位' },
    'parent-or-child': { label: '父母、儿女', note: '孩子先找父母' },
    grandparent: { label: '爷爷奶奶、|外公外婆' },
    kin: { label: '兄弟姐妹、|孙子孙女' },
    other: { label: '别的人', note: '要村（社区）|或区民政局同意' },
    later: { label: '等监护人同意', note: '不耽误送出' },
  },
};
