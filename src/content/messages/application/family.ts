import type { FormTexts } from '../../form-texts';
import { ageTexts, disabilityCardTexts, healthTexts } from './options';
import { memberTexts } from './relatives/members';
import { supporterTexts } from './relatives/supporters';

type Part = Pick<FormTexts, 'pages' | 'questions'>;

/** Words about the applicant and the family. */
export const familyTexts: Part = {
  pages: {
    hukou: { heading: '申请人的户口|在本街道吗？' },
    'hukou-kind': { heading: '户口|是哪一种？' },
    'lives-at-hukou': { heading: '住在|户口的地方吗？' },
    'id-number': {
      heading: '申请人的|身份证号',
      hint: '没有身份证也能申请。|港澳台居住证、|外国人永居证的号|也行。',
    },
    work: { heading: '申请人现在|做什么？' },
    'health-consent': {
      heading: '能问问|身体情况吗？',
      hint: '生病、残疾|能多得帮助，|才问这个。|只给办事的人看。|想撤回，打热线说。',
    },
    health: { heading: '申请人的|身体怎么样？' },
    disability: { heading: '申请人|有残疾吗？' },
    care: { heading: '吃饭穿衣|自己能行吗？' },
    people: { heading: '一起生活的|有几口人？', hint: '连申请人在内。' },
    members: {
      heading: '家里还有谁？',
      hint: '一起吃住的家里人，|一个一个写。|一个人过|就直接点下一题。',
    },
    supporters: {
      heading: '不住一起的|父母、儿女',
      hint: '没人养的，|街道要看|他们能不能养。|老人写儿女，|孩子写父母。|没有就点下一题。',
    },
    'young-child': { heading: '写的人里有|不满 14 岁的孩子吗？' },
    guardian: {
      heading: '孩子的监护人|同意填孩子的信息吗？',
      hint: '不满 14 岁的孩子，|要监护人单独同意。|父母先。|父母不在、管不了的，|爷爷奶奶、|外公外婆。|想撤回，打热线说。',
    },
  },
  questions: {
    idNumber: {
      label: '身份证号',
      hint: '18 位，|最后可能是 X。',
      options: { unknown: { label: '没有，|或不在手边' } },
    },
    applicantAge: { label: '大概多大', hint: '没有号，|或号里没有生日，|才问这个。', options: ageTexts },
    hukou: {
      label: '户口在本街道吗',
      options: { here: { label: '在' }, elsewhere: { label: '不在，在别处' }, unknown: { label: '不清楚' } },
    },
    hukouKind: {
      label: '户口',
      options: { urban: { label: '城镇' }, rural: { label: '农村' }, unknown: { label: '不知道' } },
    },
    livesAtHukou: { label: '住在户口的地方吗', options: { yes: { label: '是' }, no: { label: '不是' } } },
    work: {
      label: '做什么',
      options: {
        employed: { label: '上班' },
        casual: { label: '打零工' },
        farming: { label: '种地' },
        jobless: { label: '没活干' },
        'cannot-work': { label: '干不了活' },
        retired: { label: '退休、养老' },
        student: { label: '上学、还小' },
      },
    },
    healthConsent: {
      label: '能问身体情况吗',
      options: { agree: { label: '同意，可以问' }, no: { label: '先不说', note: '不耽误送出' } },
    },
    health: {
      label: '身体',
      options: healthTexts,
    },
    disability: {
      label: '残疾',
      options: disabilityCardTexts,
    },
    care: {
      label: '吃饭穿衣',
      options: {
        alone: { label: '自己能行' },
        'some-help': { label: '要人帮一些' },
        'much-help': { label: '都要人帮' },
        unknown: { label: '不知道' },
      },
    },
    people: { label: '一起生活的人数', unit: '人' },
    members: {
      label: '家里的人',
      records: { add: '写一个家里人', addMore: '再写一个', unnamed: '还没写名字', form: memberTexts },
    },
    supporters: {
      label: '不住一起的亲人',
      records: { add: '写一个亲人', addMore: '再写一个', unnamed: '还没写名字', form: supporterTexts },
    },
    youngChild: {
      label: '有不满 14 岁的孩子吗',
      options: { yes: { label: '有' }, no: { label: '没有' }, unknown: { label: '说不准' } },
    },
    guardian: {
      label: '监护人同意吗',
      options: { agree: { label: '监护人同意' }, later: { label: '等监护人|自己同意', note: '不耽误送出' } },
    },
  },
};
