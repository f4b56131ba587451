import { type ConditionText, income, street } from './condition-text';

const assetRule = '财产各地有规定，|最后由街道核对。||干活过日子必需的，|街道可以不算。';

/** The family's hukou, income, property and spending. */
export const conditionsOfMeans = {
  'hukou-here': {
    title: '户口在本地',
    rule: '户口在哪里，|就向哪里的街道申请。',
    ask: '看户口簿首页',
  },
  'income-below-standard': {
    title: '人均收入低于低保标准',
    rule: '全家一个月的收入，|按人头平均，|要低于低保标准。',
    ask: income,
  },
  'income-below-near-line': {
    title: '人均收入低于低保边缘线',
    rule: '按人头平均的收入，|要低于边缘线。||国家规定一般是|低保标准的1.5倍。',
    ask: income,
  },
  'income-below-disposable-income': {
    title: '人均收入低于当地居民平均',
    rule: '按人头平均的收入，|要低于当地人去年的平均收入。',
    ask: '当地数字问区民政局或统计局',
  },
  'vehicles-plain': { title: '没有汽车等车辆', rule: `残疾人代步车不算。||${assetRule}`, ask: street },
  'homes-plain': { title: '住房不超过一套', rule: assetRule, ask: street },
  'business-plain': { title: '没有公司、店铺', rule: assetRule, ask: street },
  'savings-plain': { title: '存款等不多', rule: assetRule, ask: '问家里管钱的人，|或看存折' },
  'home-building-plain': {
    title: '三年内没建房买房',
    rule: '重庆还看家里花的大钱。||受灾重建等情况，|由街道看。',
    ask: street,
  },
  'spending-over-ratio': {
    title: '必须花的钱超过规定',
    rule: '看过去12个月|看病、上学等必须花的钱。||占家里总收入的比例，|要超过当地规定。',
    ask: '单据找医院、学校；|比例问区民政局',
  },
} as const satisfies Readonly<Record<string, ConditionText>>;
