import type { MembershipReason } from '@/domain/eligibility/household/kinship';
import type { HouseholdProblemCode } from '@/domain/eligibility/problems';
import type { CareGrade } from '@/domain/eligibility/support/self-care';

export const membershipText: Readonly<Record<MembershipReason, string>> = {
  applicant: '申请人本人，算',
  spouse: '配偶，算',
  'minor-child': '没成年的儿女，|算',
  'studying-child': '成年的儿女还在全日制读书，|算',
  'dependent-child': '成年的儿女不能独立生活，|算',
  'parent-of-child': '孩子没成年、在读书|或离不开人，|父母算',
  'duty-and-together': '依法该养、又长期住在一起，|算',
  'lives-apart': '没有长期住在一起，|不算',
  away: '服刑、强制戒毒或宣告失踪，|不算',
  clergy: '宗教教职人员离家满三年，|不算',
  'clergy-unclear': '宗教教职人员离家一到三年，|规定不一样，|由街道定',
  soldier: '未婚现役军人，不算',
  'duty-depends': '依法该不该养要看情况，|由街道定',
  'by-marriage': '只是姻亲，|算不算由街道定',
  'no-duty': '依法不用互相养，|不算',
  'study-unclear': '读研究生的算不算，|由街道定',
  'homes-unclear': '和谁长期住一起没说清，|由街道看',
  'not-told': '还差回答',
};

export const problemText: Readonly<Record<HouseholdProblemCode, string>> = {
  'no-people': '家里至少有一口人。',
  'too-many-people': '人数超过30，|请再看看。',
  'not-a-whole-number': '这里要填整数。',
  'sum-not-possible': '金额不对：|不能是负数，|也不能超过1亿元。',
  'sum-reversed': '最少比最多还大，|请改一下。',
  'age-not-possible': '年龄不对，|请再看看。',
  'born-in-future': '出生日期还没到，|请改一下。',
  'too-young-for-work': '不满16岁，|却填了工资或养老金，|请再看看。',
  'no-applicant': '没有说哪一位是本人。',
  'two-applicants': '本人只能有一位。',
  'two-spouses': '丈夫或妻子只能有一位，|请再看看。',
  'applicant-away': '本人服刑、强制戒毒或失踪，|请由家里人申请。',
  'period-missing': '没说是一个月还是一年的钱，|先当作不知道。',
};

export const careGradeText: Readonly<Record<CareGrade, string>> = {
  full: '具备生活自理能力',
  partial: '部分丧失生活自理能力',
  none: '完全丧失生活自理能力',
};
