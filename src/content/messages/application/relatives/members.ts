import type { FormTexts } from '../../../form-texts';
import {
  ageTexts,
  disabilityCardTexts,
  guardianOption,
  guardianPage,
  guardianTexts,
  healthTexts,
  rareRelationLabel,
  relationTexts,
  unknownText,
} from '../options';
import { whoCountsTexts } from './who-counts';

/** Words about one more person of the family. */
export const memberTexts: FormTexts = {
  title: '家里的人',
  pages: {
    'member-name': { heading: '这位家里人|是谁？' },
    'member-id': { heading: '这个人的|身份证号', hint: '小孩的号在户口簿上。' },
    together: { heading: '和申请人|住一起吗？' },
    'away-consent': {
      heading: '能问问|在别处做什么吗？',
      hint: '服刑、戒毒、|出家、当兵的，|算不算一家人不一样，|才问这个。|只给办事的人看。|想撤回，打热线说。',
    },
    'away-why': { heading: '这个人|现在在哪里？' },
    'member-health-consent': {
      heading: '能问问这个人的|身体情况吗？',
      hint: '生病、残疾|能多得帮助，|才问这个。|要本人同意，|孩子、|不能做主的大人，|由监护人同意。|只给办事的人看。|想撤回，打热线说。',
    },
    'member-health': { heading: '这个人的|身体怎么样？' },
    'member-disability': { heading: '这个人|有残疾吗？' },
    'income-from': { heading: '这个人|靠什么过日子？', hint: '可以选几个。|不想说就点下一题。' },
    'member-income': { heading: '这个人一个月|有多少钱？', hint: '种地的不算在这里。' },
    'member-farm': { heading: '这个人种地养殖|一年有多少？', hint: '写一整年的，|扣掉本钱。' },
    agrees: {
      heading: '这个人同意街道|查收入财产吗？',
      hint: '查银行、房子、|车、社保等。|满 14 岁的|要自己同意。|糊涂、不能做主的，|监护人才能替。|想撤回，打热线说。',
    },
    'agrees-guardian': guardianPage,
  },
  questions: {
    memberName: { label: '姓名' },
    relation: { label: '是申请人的', options: relationTexts, rare: rareRelationLabel },
    memberIdNumber: { label: '身份证号', options: { unknown: { label: '没有，|或不在手边' } } },
    memberAge: { label: '大概多大', hint: '没有号，|或号里没有生日，|才问这个。', options: ageTexts },
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
      options: { agree: { label: '同意，可以问' }, no: { label: '先不说', note: '不耽误送出' } },
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
      options: { agree: { label: '同意，可以问' }, no: { label: '先不说', note: '不耽误送出' } },
    },
    memberHealth: { label: '身体', options: healthTexts },
    memberDisability: { label: '残疾', options: disabilityCardTexts },
    incomeFrom: {
      label: '靠什么过日子',
      rare: '做小生意、|亲人给钱',
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
    memberIncome: { label: '一个月收入', hint: '没有就写 0。', options: unknownText },
    memberFarm: { label: '种地养殖，一年', options: unknownText },
    agrees: {
      label: '本人同意核对吗',
      options: {
        later: { label: '等本人|自己同意', note: '不耽误送出' },
        here: { label: '本人在这里，同意' },
        guardian: guardianOption,
      },
    },
    agreesGuardian: guardianTexts,
  },
  errors: {},
  notices: whoCountsTexts,
};
