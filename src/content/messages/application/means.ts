import type { FormTexts } from '../../form-texts';

type Part = Pick<FormTexts, 'pages' | 'questions'>;

const year = { unknown: { label: '不知道' } };

/** Words about money, the trouble and what is wished for. */
export const meansTexts: Part = {
  pages: {
    'family-income': {
      heading: '一家人一个月|一共有多少钱？',
      hint: '工资、养老金、|儿女给的都算。|种地的，|用一年的除以 12。|说不清总数，|就点下一题|一样一样写。',
    },
    wages: { heading: '每样收入|一个月多少？', hint: '写一家人合起来的。' },
    farm: { heading: '还有别的|收入吗？' },
    savings: { heading: '家里有多少|存款、房子？', hint: '银行、微信、支付宝|都算。' },
    vehicles: { heading: '家里|有车吗？' },
    company: { heading: '家里|开公司、店铺吗？' },
    costs: { heading: '这一年|花了哪些大钱？', hint: '报销以后，|自己出的钱。' },
    rehabilitation: { heading: '残疾康复|一年自己花多少？' },
    schooling: { heading: '上学|一年花多少？' },
    troubles: { heading: '家里|难在哪里？', hint: '可以选几个。' },
    wishes: { heading: '想要|哪些帮助？', hint: '不知道选什么，|就选第一个。' },
    receiving: { heading: '现在领着|什么救助吗？' },
    'report-number': { heading: '反映编号|是多少？', hint: '街道好连起来办。' },
  },
  questions: {
    familyIncome: { label: '一家人一个月', options: year },
    wages: { label: '上班、打工，一个月', options: year },
    pension: { label: '养老金，一个月', options: year },
    support: { label: '不住一起的儿女给，|一个月', options: year },
    business: { label: '做小生意，一个月', options: year },
    farm: { label: '种地、养殖，一年', hint: '写一整年的，|扣掉本钱。', options: year },
    otherIncome: { label: '别的，一个月', options: year },
    savings: { label: '一共有多少钱', options: year },
    homes: { label: '有几处房', unit: '处', options: year },
    vehicles: {
      label: '车',
      options: {
        none: { label: '没有' },
        motorcycle: { label: '摩托车、三轮、|轮椅车' },
        car: { label: '汽车' },
        unknown: { label: '不知道' },
      },
    },
    company: {
      label: '开公司、店铺',
      options: { no: { label: '没有' }, yes: { label: '有' }, unknown: { label: '不知道' } },
    },
    medical: { label: '看病，一年', options: year },
    rehabilitation: { label: '残疾康复，一年', options: year },
    schooling: { label: '上学，一年', options: year },
    otherCosts: { label: '别的大钱，一年', options: year },
    troubles: {
      label: '难处',
      rare: '受灾、出事，|或别的难处',
      options: {
        illness: { label: '生病' },
        disability: { label: '残疾' },
        jobless: { label: '没工作' },
        schooling: { label: '孩子上学' },
        'no-carer': { label: '没人照顾' },
        housing: { label: '没房、危房' },
        disaster: { label: '受灾、出事' },
        other: { label: '其他' },
      },
    },
    wishes: {
      label: '想要的帮助',
      rare: '上学、住房、|找工作、受灾',
      options: {
        'not-sure': { label: '说不好，|街道看着办' },
        living: { label: '每月生活费', note: '低保等' },
        'extreme-poverty': { label: '没人养，|要人供养', note: '特困' },
        medical: { label: '看病的钱' },
        temporary: { label: '一时困难|的救急' },
        education: { label: '上学' },
        housing: { label: '住房' },
        employment: { label: '找工作' },
        disaster: { label: '受灾' },
      },
    },
    receiving: {
      label: '现在领的救助',
      options: {
        none: { label: '没有' },
        living: { label: '低保' },
        'extreme-poverty': { label: '特困' },
        near: { label: '低保边缘' },
        other: { label: '别的' },
        unknown: { label: '不知道' },
      },
    },
    reportNumber: { label: '反映编号', hint: '12 个数字。' },
  },
};
