import type { FormTexts } from '../form-texts';
import { ages, disability, health, relations, unknown } from './application-options';

/** Words about one more person of the family. */
export const memberTexts: FormTexts = {
  title: '家里的人',
  pages: {
    'member-name': { heading: '家里这个人|是谁？' },
    'member-id': { heading: '这个人的|身份证号', hint: '小孩的号在户口簿上。' },
    together: { heading: '和申请人|住一起吗？' },
    'away-consent': {
      heading: '能问问|在别处做什么吗？',
      hint: '服刑、戒毒、|出家、当兵的，|算不算一家人不一样，|才问这个。|只给办事的人看。|想撤回，打热线说。',
    },
    'away-why': { heading: '这个人|现在在哪里？' },
    'member-health-consent': {
      heading: '能问问这个人的|身体情况吗？',
      hint: '生病、残疾|能多得帮助，|才问这个。|要本人同意，|孩子由监护人同意。|只给办事的人看。|想撤回，打热线说。',
    },
    'member-health': { heading: '这个人的|身体怎么样？' },
    'income-from': { heading: '这个人|靠什么过日子？', hint: '可以选几个。|不想说就点下一题。' },
    'member-income': { heading: '这个人一个月|有多少钱？', hint: '种地的不算在这里。' },
    'member-farm': { heading: '这个人种地养殖|一年有多少？', hint: '写一整年的，|扣掉本钱。' },
    agrees: {
      heading: '这个人同意街道|查收入财产吗？',
      hint: '查银行、房子、|车、社保等。|满 18 岁的|要自己同意，|别人不能替。|想撤回，打热线说。',
    },
  },
  questions: {
    memberName: { label: '姓名' },
    relation: { label: '是申请人的', options: relations },
    memberIdNumber: { label: '身份证号', options: { unknown: { label: '没有，|或不在手边' } } },
    memberAge: { label: '大概多大', hint: '没有号，才问这个。', options: ages },
    together: {
      label: '住一起吗',
      options: {
        yes: { label: '住一起' },
        'studies-away': { label: '在外面上学' },
        'works-away': { label: '在外面打工' },
        special: { label: '在别处，|有特别情况', note: '比如服刑、|出家、当兵' },
        no: { label: '不住一起' },
        unknown: { label: '说不准' },
      },
    },
    awayConsent: {
      label: '能问吗',
      options: { agree: { label: '同意，可以问' }, no: { label: '先不说', note: '不耽误提交' } },
    },
    awayWhy: {
      label: '在哪里',
      options: {
        prison: { label: '服刑' },
        'compulsory-treatment': { label: '强制隔离戒毒' },
        'declared-missing': { label: '法院宣告失踪' },
        clergy: { label: '出家、|做教职人员' },
        soldier: { label: '当兵' },
        other: { label: '别的' },
      },
    },
    memberHealthConsent: {
      label: '能问身体情况吗',
      options: { agree: { label: '同意，可以问' }, no: { label: '先不说', note: '不耽误提交' } },
    },
    memberHealth: { label: '身体', options: health },
    memberDisability: { label: '残疾', options: disability },
    incomeFrom: {
      label: '靠什么过日子',
      options: {
        wages: { label: '上班' },
        casual: { label: '打零工' },
        farm: { label: '种地、养殖' },
        business: { label: '做小生意' },
        pension: { label: '养老金' },
        support: { label: '亲人给' },
        none: { label: '没有收入' },
        unknown: { label: '不知道' },
      },
    },
    memberIncome: { label: '一个月收入', hint: '没有就写 0。', options: unknown },
    memberFarm: { label: '种地养殖，一年', options: unknown },
    agrees: {
      label: '本人同意核对吗',
      options: {
        later: { label: '等本人|自己同意', note: '不耽误提交' },
        here: { label: '本人在这里，同意' },
      },
    },
  },
  errors: {},
  notices: {
    'counts-spouse': { tone: 'tip', title: '算一家人', lines: ['丈夫、妻子不管住哪里，|都算。'] },
    'counts-minor': { tone: 'tip', title: '算一家人', lines: ['不满 18 岁的儿女，|住哪里都算。'] },
    'counts-student': {
      tone: 'tip',
      title: '一般算一家人',
      lines: ['上全日制学校，|本科和本科以下的，|算。'],
    },
    'counts-together': {
      tone: 'tip',
      title: '一般算一家人',
      lines: ['互相有赡养、抚养义务，|长期住一起的，算。'],
    },
    'counts-not': {
      tone: 'tip',
      title: '一般不算一家人',
      lines: ['不住一起，|一般不算。', '由街道定，|照写就行。'],
    },
    'counts-not-away': {
      tone: 'tip',
      title: '不算一家人',
      lines: ['服刑、强制戒毒、|宣告失踪的不算。'],
    },
    clergy: {
      tone: 'tip',
      title: '满三年的不算',
      lines: ['离家满三年的|宗教教职人员不算。', '由街道定，|照写就行。'],
    },
    soldier: {
      tone: 'tip',
      title: '没结婚的不算',
      lines: ['没结婚的|现役军人，|重庆规定不算。', '由街道定，|照写就行。'],
    },
    'office-decides': { tone: 'tip', title: '街道看情况定', lines: ['算不算一家人，|街道来定。|照写就行。'] },
  },
};
