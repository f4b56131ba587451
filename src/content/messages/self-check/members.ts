import type { FormTexts, QuestionText } from '../../form-texts';
import { careOptions, disabilityKindOptions, disabilityTexts, illnessOptions } from './health-options';
import {
  awayOptions,
  incomeOptions,
  parentOptions,
  relationOptions,
  statusOptions,
  studyOptions,
  unknown,
  unknownTyped,
  yesNoTexts,
} from './options';
import { sumPages, sumQuestions } from './sums';

export type Words = Pick<FormTexts, 'pages' | 'questions'>;
type One = Readonly<Record<string, { readonly heading: string; readonly hint?: string }>>;

/** Words of every page about one member. */
export function selfCheckMemberTexts(index: number, name: string): Words {
  const prefixed = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).map(([id, words]) => [`m${index}-${id}`, words]));
  const sums = Object.keys(incomeOptions).filter((kind) => kind !== 'none' && kind !== 'unknown');
  return {
    pages: {
      ...prefixed(memberPages(name)),
      ...prefixed(Object.fromEntries(sums.flatMap((kind) => sumPages(kind, name)))),
    },
    questions: {
      ...prefixed(memberQuestions(name)),
      ...prefixed(Object.fromEntries(sums.flatMap((kind) => sumQuestions(kind, name)))),
    },
  };
}

function memberPages(name: string): One {
  return {
    who: { heading: `${name}|是谁？`, hint: '跟本人的关系。' },
    together: { heading: `${name}|和本人住一起吗？`, hint: '长期一起吃住。' },
    age: { heading: `${name}|多大年纪？`, hint: '按周岁，|大概也行。' },
    study: { heading: `${name}|在上学吗？` },
    dependent: { heading: `${name}|能独立生活吗？`, hint: '因病因残|离不开人照顾，|选不能。' },
    status: { heading: `${name}|有这些情况吗？` },
    married: { heading: `${name}|结婚了吗？` },
    clergy: { heading: `${name}|离家住了几年？`, hint: '住在宗教场所的年数。' },
    father: { heading: `${name}的父亲|怎么样？` },
    mother: { heading: `${name}的母亲|怎么样？` },
    disability: { heading: `${name}|有残疾吗？` },
    kind: { heading: `${name}|是哪种残疾？`, hint: '残疾证上写着。' },
    illness: { heading: `${name}|有重病吗？` },
    ability: { heading: `${name}|还能劳动吗？` },
    care: { heading: `${name}|自己能做哪些？`, hint: '可以选几个。' },
    work: { heading: `${name}|有工作吗？` },
    incomes: { heading: `${name}|有哪些收入？`, hint: '可以选几个。' },
  };
}

const rareParent = '失踪、服刑、|强制戒毒等';

function memberQuestions(name: string): Readonly<Record<string, QuestionText>> {
  return {
    relation: {
      label: `${name}和本人的关系`,
      options: relationOptions,
      rare: '兄弟姐妹、|儿媳女婿等',
    },
    together: {
      label: '是不是|长期住在一起',
      options: yesNoTexts('住在一起', '不住一起', '问村干部'),
    },
    age: { label: `${name}的周岁`, unit: '岁', options: unknownTyped('本人') },
    study: { label: `${name}上学`, options: studyOptions },
    dependent: { label: `${name}不能独立生活`, options: yesNoTexts('不能', '能', '问医院') },
    status: { label: `${name}的情况`, options: statusOptions },
    married: { label: `${name}的婚姻`, options: yesNoTexts('结了', '没有，或离了', '问本人') },
    clergyYears: { label: `${name}离家年数`, unit: '年', options: unknownTyped('宗教场所') },
    father: { label: '父亲', options: parentOptions, rare: rareParent },
    mother: { label: '母亲', options: parentOptions, rare: rareParent },
    disability: { label: `${name}的残疾`, options: disabilityTexts, rare: '有证，|三级、四级或不清楚' },
    disabilityKind: {
      label: `${name}的残疾种类`,
      options: disabilityKindOptions,
      rare: '言语、多重',
    },
    illness: { label: `${name}的重病`, options: illnessOptions },
    lost: {
      label: '丧失劳动能力了吗',
      options: yesNoTexts('丧失了', '没有', '问医院、残联'),
    },
    bedridden: { label: '长期躺在床上吗', options: yesNoTexts('是', '不是', '问照顾的人') },
    care: { label: `${name}自己能做`, options: careOptions, rare: '一样也不能，|或不知道' },
    work: {
      label: `${name}的工作`,
      options: {
        employed: { label: '有工作', note: '打零工也算' },
        unemployed: { label: '想找，没找到' },
        'not-working': { label: '没法去工作', note: '老、病、带孩子' },
        ...unknown('问本人'),
      },
    },
    incomes: { label: `${name}的收入`, options: incomeOptions, rare: '做生意、儿女给、|补贴等别的' },
  };
}

export const awayQuestion: QuestionText = { label: '家里有没有这些人', options: awayOptions };
