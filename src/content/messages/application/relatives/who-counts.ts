import type { FormTexts } from '../../../form-texts';

/** What is said of a person just described: whether the law counts them into the household. */
export const whoCountsTexts: FormTexts['notices'] = {
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
};
