import { type ConditionText, income, street } from './condition-text';

/** The person a scheme is about, and who is bound to support them. */
export const conditionsOfPerson = {
  'in-the-family': {
    title: '是一起生活的家里人',
    rule: '夫妻、没成年或在读书的儿女，|算一家人。||依法该养、又长期同住的，|也算。',
    ask: street,
  },
  'unable-to-work': {
    title: '没有劳动能力',
    rule: '满60岁，|或不满16岁。||智力、精神残疾一到三级，|也算。||肢体残疾一级二级、|视力残疾一级，|也算。',
    ask: '看身份证和残疾证；|残疾等级问残联',
  },
  'own-income-below-standard': {
    title: '本人收入低于低保标准',
    rule: '本人一个月的收入，|要低于低保标准。',
    ask: income,
  },
  'supporters-unable': {
    title: '没有人能赡养、抚养',
    rule: '没有依法该养您的人，|或者他们没有能力。',
    ask: '问儿女等家里人，|或村（社区）干部',
  },
  'severe-disability-card': {
    title: '残疾证的等级够',
    rule: '残疾证上是一级、二级，|或智力、精神残疾三级。',
    ask: '看残疾证，|或问残联',
  },
  'recognised-illness': {
    title: '得了当地定下的重特大疾病',
    rule: '这个病要|当地部门定下来，|是重特大疾病。',
    ask: '问医院医保办，|或区医保局',
  },
  'clergy-three-years': {
    title: '宗教教职人员离家满三年',
    rule: '宗教教职人员，|离家住宗教场所满三年，|可以一个人|申请低保。',
    ask: '问宗教场所或街道',
  },
  'clergy-hardship': { title: '生活困难', rule: '生活困难不困难，|由街道看。', ask: street },
  adult: { title: '年满18岁', rule: '这一条只看成年人。', ask: '看身份证' },
  jobless: {
    title: '没有工作',
    rule: '成年、没工作的重度残疾人，|可以一个人申请低保。',
    ask: '问本人',
  },
  'severe-disability-adult': {
    title: '重度残疾（一级、二级）',
    rule: '成年、没工作的重度残疾人，|可以一个人申请低保。||智力、精神三级的，|由街道定。',
    ask: '看残疾证，|或问残联',
  },
  'keep-may-be-exempt': {
    title: '家里人养的钱可以不算',
    rule: '兄弟姐妹给的，|满60岁的老人给的，|可以不算。||别的家里人挣的，|由街道看。',
    ask: street,
  },
  'cannot-work-or-bedridden': {
    title: '不能劳动或长期卧床',
    rule: '成年、不能劳动的残疾人，|或长期卧床的重病人。',
    ask: '问医院或残联',
  },
  'lives-with-kin': {
    title: '和父母或兄弟姐妹同住',
    rule: '可以跟同住的父母、兄弟姐妹|分开算收入。',
    ask: '看户口簿，|或问村（社区）干部',
  },
  'family-hardship': { title: '家庭确有困难', rule: '家里困难不困难，|由街道看。', ask: street },
} as const satisfies Readonly<Record<string, ConditionText>>;
