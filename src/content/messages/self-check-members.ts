import type { FormTexts, QuestionText } from '../form-texts';
import {
  awayOptions,
  careOptions,
  disabilityKindOptions,
  disabilityOptions,
  illnessOptions,
  incomeOptions,
  parentOptions,
  relationOptions,
  statusOptions,
  studyOptions,
  supporterStates,
  unknown,
  unknownTyped,
  yesNo,
} from './self-check-options';

type Words = Pick<FormTexts, 'pages' | 'questions'>;
type One = Readonly<Record<string, { readonly heading: string; readonly hint?: string }>>;

/** Words of every page about one member. */
export function memberTexts(index: number, name: string): Words {
  const prefixed = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).map(([id, words]) => [`m${index}-${id}`, words]));
  const sums = Object.keys(incomeOptions).filter((kind) => kind !== 'none' && kind !== 'unknown');
  return {
    pages: {
      ...prefixed(memberPages(name)),
      ...prefixed(Object.fromEntries(sums.map((kind) => [kind, { heading: `${name}：|${labelOf(kind)}` }]))),
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
    age: { heading: `${name}|多大年纪？`, hint: '按周岁，|大概也行。' },
    study: { heading: `${name}|在上学吗？` },
    dependent: { heading: `${name}|能独立生活吗？`, hint: '因病因残|离不开人照顾，|选不能。' },
    status: { heading: `${name}|有这些情况吗？` },
    married: { heading: `${name}|结婚了吗？` },
    clergy: { heading: `${name}|离家住了几年？`, hint: '住在宗教场所的年数。' },
    parents: { heading: `${name}的父母|怎么样？` },
    disability: { heading: `${name}|有残疾吗？` },
    kind: { heading: `${name}|是哪种残疾？`, hint: '残疾人证上写着。' },
    illness: { heading: `${name}|有重病吗？` },
    ability: { heading: `${name}|还能劳动吗？` },
    care: { heading: `${name}|自己能做哪些？`, hint: '可以选几个。' },
    work: { heading: `${name}|有工作吗？` },
    incomes: { heading: `${name}|有哪些收入？`, hint: '可以选几个。' },
  };
}

function memberQuestions(name: string): Readonly<Record<string, QuestionText>> {
  return {
    relation: { label: `${name}和本人的关系`, options: relationOptions },
    together: {
      label: '是不是|长期住在一起',
      options: yesNo('住在一起', '不住一起', '问村干部'),
    },
    age: { label: `${name}的周岁`, options: unknownTyped('本人') },
    study: { label: `${name}上学`, options: studyOptions },
    dependent: { label: `${name}不能独立生活`, options: yesNo('不能', '能', '问医院') },
    status: { label: `${name}的情况`, options: statusOptions },
    married: { label: `${name}的婚姻`, options: yesNo('结了', '没有', '问本人') },
    clergyYears: { label: `${name}离家年数`, options: unknownTyped('宗教场所') },
    father: { label: '父亲', options: parentOptions },
    mother: { label: '母亲', options: parentOptions },
    disability: { label: `${name}的残疾`, options: disabilityOptions },
    disabilityKind: { label: `${name}的残疾种类`, options: disabilityKindOptions },
    illness: { label: `${name}的重病`, options: illnessOptions },
    lost: {
      label: '丧失劳动能力了吗',
      options: yesNo('丧失了', '没有', '问医院、残联'),
    },
    bedridden: { label: '长期躺在床上吗', options: yesNo('是', '不是', '问照顾的人') },
    care: { label: `${name}自己能做`, options: careOptions },
    work: {
      label: `${name}的工作`,
      options: {
        employed: { label: '有工作', note: '打零工也算' },
        unemployed: { label: '想找，没找到' },
        'not-working': { label: '没法去工作', note: '老、病、带孩子' },
        ...unknown('问本人'),
      },
    },
    incomes: { label: `${name}的收入`, options: incomeOptions },
  };
}

function sumQuestions(kind: string, name: string): readonly (readonly [string, QuestionText])[] {
  const label = labelOf(kind);
  const ask = unknownTyped(kind === 'farm' ? '村会计' : '发钱的单位');
  return [
    [`${kind}-amount`, { label: `${name}：${label}`, hint: '到手多少钱。', options: ask }],
    [
      `${kind}-per`,
      {
        label: '这是多久的钱',
        options: { month: { label: '一个月的' }, year: { label: '一年的' }, ...unknown('以后再补') },
      },
    ],
    [`${kind}-costs`, { label: '里面的|成本多少', hint: '种子、化肥、|进货等。没有填 0。', options: ask }],
  ];
}

function labelOf(kind: string): string {
  return incomeOptions[kind]?.label.split('|').join('') ?? kind;
}

/** Words of the pages about one person outside the family who owes support. */
export function supporterTexts(index: number): Words {
  const name = `第 ${index + 1} 位`;
  const id = (part: string): string => `s${index}-${part}`;
  return {
    pages: {
      [id('who')]: { heading: `${name}|是谁？` },
      [id('state')]: { heading: `${name}|有这些情况吗？`, hint: '可以选几个。' },
      [id('means')]: { heading: `${name}|过得怎么样？` },
    },
    questions: {
      [id('relation')]: { label: '跟本人的关系', options: relationOptions },
      [id('age')]: { label: '周岁', options: unknownTyped('他本人') },
      [id('state')]: { label: `${name}的情况`, options: supporterStates },
      [id('income')]: { label: '一个月|大概收入多少', options: unknownTyped('他本人') },
      [id('plain')]: {
        label: '只有一套房，|没有车和店铺',
        options: yesNo('是', '不是', '问他本人'),
      },
    },
  };
}

export const awayQuestion: QuestionText = { label: '家里有没有这些人', options: awayOptions };
