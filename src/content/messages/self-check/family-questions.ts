import type { QuestionText } from '@/content/form-texts';
import { awayQuestion } from './members';
import { none, unknown, unknownTyped } from './options';

/** What is asked of the family as a whole. */
export const familyQuestions: Readonly<Record<string, QuestionText>> = {
  danger: {
    label: '生命危险',
    options: { yes: { label: '有，现在就有' }, no: { label: '没有' }, ...unknown('可以先打 120') },
  },
  event: {
    label: '突然的事',
    options: {
      illness: { label: '突然得重病' },
      accident: { label: '意外受伤、车祸' },
      fire: { label: '火灾' },
      'natural-disaster': { label: '水灾等|自然灾害' },
      other: { label: '别的突然变故' },
      none: { label: '没有突然的事' },
      ...unknown('问村干部'),
    },
  },
  living: {
    label: '眼下的日子',
    options: {
      today: { label: '今天就过不去' },
      soon: { label: '很难，|还能撑几天' },
      no: { label: '还过得去' },
      ...unknown('问村干部'),
    },
  },
  hukou: {
    label: '户口',
    options: {
      'here-rural': { label: '本街道，农村' },
      'here-urban': { label: '本街道，城镇' },
      here: { label: '本街道，|分不清城乡' },
      'same-city': { label: '重庆别的地方' },
      elsewhere: { label: '外省市' },
      ...unknown('问派出所'),
    },
  },
  people: { label: '一起生活的人数', unit: '人', options: unknownTyped('村干部') },
  anyone: {
    label: '家里的人',
    rare: '上学、没找到工作、|孩子没人管',
    options: {
      elder: { label: '60 岁以上' },
      child: { label: '不满 18 岁' },
      disabled: { label: '有残疾' },
      ill: { label: '生重病' },
      student: { label: '在上学' },
      jobless: { label: '能干活，|没找到工作' },
      'child-alone': { label: '孩子没有|父母管' },
      ...none('都没有'),
      ...unknown('问村干部'),
    },
  },
  monthlyIncome: { label: '全家月收入', options: unknownTyped('村会计、儿女') },
  things: {
    label: '存款、车、房、店',
    rare: '公司店铺、建房买房、|残疾人代步车',
    options: {
      savings: { label: '存款、理财', note: '借出去的也算' },
      car: { label: '汽车、货车等' },
      motorcycle: { label: '摩托车' },
      'aid-vehicle': { label: '残疾人|代步车' },
      'second-home': { label: '两套|以上的房' },
      business: { label: '公司、店铺' },
      building: { label: '三年内|建房买房' },
      ...none('都没有'),
      ...unknown('问管钱的人'),
    },
  },
  savings: { label: '全家存款', options: unknownTyped('管钱的人') },
  needs: {
    label: '别的难处',
    rare: '没处住、请律师',
    options: {
      care: { label: '要急救，|付不起钱' },
      jump: { label: '看病上学|突然花大钱' },
      unsafe: { label: '房子不安全' },
      'too-small': { label: '房子太小' },
      stranded: { label: '流落在外，|没处住' },
      lawyer: { label: '争待遇，|要请律师' },
      ...none('都没有'),
      ...unknown('问村干部'),
    },
  },
  receiving: {
    label: '在领的救助',
    options: {
      'subsistence-allowance': { label: '低保' },
      'extreme-poverty-support': { label: '特困供养' },
      'near-subsistence-family': { label: '低保边缘' },
      'rigid-expenditure-family': { label: '刚性支出困难' },
      ...none('都没有'),
      ...unknown('问街道'),
    },
  },
  medical: { label: '看病吃药', options: unknownTyped('医院') },
  rehabilitation: { label: '康复、护理', options: unknownTyped('医院') },
  education: { label: '上学', options: unknownTyped('学校') },
  livingCosts: { label: '吃穿用住', options: unknownTyped('管钱的人') },
  otherCosts: { label: '别的必须花的钱', options: unknownTyped('管钱的人') },
  otherHukou: {
    label: '家里人的户口',
    options: {
      'same-place': { label: '都在一处' },
      'same-province': { label: '有人在|重庆别的区县' },
      'other-province': { label: '有人在外省市' },
      ...unknown('看户口簿'),
    },
  },
  supportPaid: { label: '给外面家里人的钱', options: unknownTyped('管钱的人') },
  away: awayQuestion,
  supporters: { label: '不住一起的人数', unit: '人', options: unknownTyped('本人') },
};
