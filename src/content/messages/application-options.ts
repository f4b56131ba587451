import type { OptionText } from '../form-texts';

/** Options that several questions about people share. */
export const unknown: Readonly<Record<string, OptionText>> = { unknown: { label: '不知道' } };
export const ages: Readonly<Record<string, OptionText>> = {
  adult: { label: '满 18 岁' },
  'under-18': { label: '14 到 17 岁' },
  'under-14': { label: '不满 14 岁' },
  unknown: { label: '不知道' },
};
export const relations: Readonly<Record<string, OptionText>> = {
  spouse: { label: '丈夫、妻子' },
  child: { label: '儿女' },
  parent: { label: '父母' },
  grandparent: { label: '爷爷奶奶、|外公外婆' },
  grandchild: { label: '孙子女、|外孙子女' },
  sibling: { label: '兄弟姐妹' },
  'in-law': { label: '儿媳、女婿、|公婆、岳父母' },
  other: { label: '其他' },
};

export const health: Readonly<Record<string, OptionText>> = {
  well: { label: '没大病' },
  'long-ill': { label: '长年吃药' },
  'seriously-ill': { label: '生重病' },
  unknown: { label: '不知道' },
};

export const disability: Readonly<Record<string, OptionText>> = {
  none: { label: '没有' },
  card: { label: '有残疾证' },
  'no-card': { label: '有残疾，|没办证' },
  unknown: { label: '不知道' },
};
