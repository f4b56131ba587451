import type { ConditionId, NoteId, OptionsId } from '@/domain/eligibility/condition-ids';
import type { MembershipReason } from '@/domain/eligibility/kinship';
import type { ProblemCode } from '@/domain/eligibility/problems';
import type { CareGrade } from '@/domain/eligibility/self-care';
import type { Benefit, Change, Outcome, State } from '@/domain/eligibility/verdict';
import type { SchemeId } from '@/domain/scheme';

/** How one condition is said: a short claim, the rule in plain words, who can tell where it is not known. `|` marks stand in rules only. */
export interface ConditionText {
  readonly title: string;
  readonly rule: string;
  readonly ask: string;
}

const street = '问街道社会救助窗口，|或村（社区）干部';
const income = '工资问单位，|养老金问社保，|种地问村会计';
const assetRule = '财产各地有规定，|最后由街道核对。||干活过日子必需的，|街道可以不算。';

export const outcomeText: Readonly<Record<Outcome, string>> = {
  likely: '可能符合',
  unlikely: '可能不符合',
  'need-more': '还差信息',
};

export const stateText: Readonly<Record<State, string>> = {
  met: '满足',
  'not-met': '没满足',
  unknown: '还不清楚',
};

export const changeText: Readonly<Record<Change, string>> = {
  answer: '补上这个回答',
  paper: '办下这个证明',
  event: '真的遇到这个情况',
};

/** Below every result, whatever it says. */
export const always = '自查不代替受理，|您有权申请。';

export const schemeText: Readonly<Record<SchemeId, { readonly name: string; readonly ask: string }>> = {
  'subsistence-allowance': { name: '最低生活保障（低保）', ask: street },
  'single-person-household': { name: '单人户（一个人纳入低保）', ask: street },
  'extreme-poverty-support': { name: '特困人员供养', ask: street },
  'near-subsistence-family': { name: '低保边缘家庭', ask: street },
  'rigid-expenditure-family': { name: '刚性支出困难家庭', ask: street },
  'medical-assistance': { name: '医疗救助', ask: '问街道，或区医保局' },
  'education-assistance': { name: '教育救助', ask: '问孩子就读的学校' },
  'housing-assistance': { name: '住房救助', ask: '问街道，|或区住房保障部门' },
  'employment-assistance': { name: '就业救助', ask: '问街道，|或公共就业服务机构' },
  'disaster-assistance': { name: '受灾人员救助', ask: '问街道、村（社区），|或应急管理部门' },
  'temporary-assistance': { name: '临时救助', ask: '问事情发生地的街道' },
  'emergency-medical-aid': { name: '疾病应急救助', ask: '先打120，|问接诊的医院' },
  'destitute-wanderer': { name: '生活无着的流散人员救助', ask: '问救助管理站，|或所在地的街道' },
  'disability-subsidies': { name: '残疾人两项补贴', ask: '问街道，或区残联' },
  orphan: { name: '孤儿基本生活保障', ask: '问街道，|或村（社区）儿童主任' },
  'unsupported-child': { name: '事实无人抚养儿童保障', ask: '问街道，|或村（社区）儿童主任' },
  'legal-aid': { name: '法律援助', ask: '问法律援助中心，|可打12348' },
};

export const conditionText: Readonly<Record<ConditionId, ConditionText>> = {
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
    rule: '重庆还看家里的大花费。||受灾重建等情况，|由街道看。',
    ask: street,
  },
  'in-the-family': {
    title: '是一起生活的家里人',
    rule: '夫妻、没成年或在读书的儿女，|算一家人。||依法该养、又长期同住的，|也算。',
    ask: street,
  },
  'unable-to-work': {
    title: '没有劳动能力',
    rule: '满60岁，|或不满16岁。||智力、精神残疾一到三级，|也算。||肢体残疾一级二级、|视力残疾一级，|也算。',
    ask: '看身份证和残疾人证；|残疾等级问残联',
  },
  'own-income-below-standard': {
    title: '本人收入低于低保标准',
    rule: '本人一个月的收入，|要低于低保标准。',
    ask: income,
  },
  'supporters-unable': {
    title: '没有人能赡养、抚养',
    rule: '没有依法该养您的人，|或者他们没有能力。',
    ask: '问儿女等家人，|或村（社区）干部',
  },
  'severe-disability-card': {
    title: '持重度残疾的残疾人证',
    rule: '残疾人证上是一级、二级，|或智力、精神残疾三级。',
    ask: '看残疾人证，|或问残联',
  },
  'recognised-illness': {
    title: '得了认定的重特大疾病',
    rule: '这个病要当地部门认定，|是重特大疾病。',
    ask: '问医院医保办，|或区医保局',
  },
  'clergy-three-years': {
    title: '宗教教职人员离家满三年',
    rule: '宗教教职人员，|离家住宗教场所满三年，|可以单独申请。',
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
    rule: '成年、没工作的重度残疾人，|可以一个人申请低保。',
    ask: '看残疾人证，|或问残联',
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
  'spending-over-ratio': {
    title: '必需支出占比超过规定',
    rule: '看过去12个月|看病、上学等必需的花费。||占家里总收入的比例，|要超过当地规定。',
    ask: '票据找医院、学校；|比例问区民政局',
  },
  'sudden-event': {
    title: '突然遇到急事、难事',
    rule: '突然遇到急事、难事、灾祸。',
    ask: '说给村（社区）干部听，|请他们看',
  },
  'living-in-danger': {
    title: '眼下基本生活过不去',
    rule: '因为这件事，|吃饭、看病、住处|眼下很困难。',
    ask: '说给村（社区）干部听，|请他们看',
  },
  'spending-jumped': {
    title: '看病、上学花费突然变大',
    rule: '看病、上学突然要花大钱，|家里承担不了。',
    ask: '看病历、缴费单，|或问学校',
  },
  'in-a-category': {
    title: '属于四类救助家庭',
    rule: '特困、低保、低保边缘、|刚性支出困难，|是四类。||已经确认的，|不用重新审。',
    ask: street,
  },
  'in-a-category-for-work': {
    title: '属于三类救助家庭',
    rule: '低保、低保边缘、|刚性支出困难，|是三类。||家里能劳动、没工作的人，|可以申请。',
    ask: street,
  },
  'medical-need': {
    title: '有人生重病或看病花钱',
    rule: '看病的钱自己难承担，|医疗救助可以补一些。',
    ask: '问医院医保办',
  },
  'medical-rules': {
    title: '达到当地的救助线',
    rule: '从多少起、补多少，|各地不同。||这里没有可靠的数字。',
    ask: '问区医保局',
  },
  'in-school': { title: '有人在读书', rule: '从幼儿园到大学，|在读就算。', ask: '问就读的学校' },
  'housing-difficulty': { title: '住房有困难', rule: '房子不安全，|或者太小。', ask: '问村（社区）干部' },
  'housing-rules': {
    title: '达到住房困难的规定',
    rule: '怎样算住房困难，|由当地规定。',
    ask: '问区住房保障部门',
  },
  'unemployed-able': {
    title: '有劳动能力，失业',
    rule: '能劳动，|想工作，|没找到工作。',
    ask: '问公共就业服务机构',
  },
  'natural-disaster': {
    title: '遭了自然灾害',
    rule: '遭了洪水、地震等自然灾害。',
    ask: '问村（社区）干部',
  },
  'disaster-hardship': {
    title: '基本生活受到严重影响',
    rule: '因为受灾，|吃、穿、住很困难。',
    ask: '问村（社区）干部',
  },
  'needs-emergency-care': {
    title: '需要急救',
    rule: '伤病危急，|要马上救治。||请先打120。',
    ask: '问接诊的医院',
  },
  'cannot-pay-or-unknown': {
    title: '身份不明或付不起急救费',
    rule: '不知道是谁，|或者付不起急救的钱。',
    ask: '问接诊的医院',
  },
  'emergency-care-rules': {
    title: '符合应急救助规定',
    rule: '医院先救治，|费用由医院跟救助基金结算。',
    ask: '问接诊的医院',
  },
  stranded: { title: '流落在外，生活没着落', rule: '在外面没有住处，|没有钱过日子。', ask: '问救助管理站' },
  'under-eighteen': { title: '未满18岁', rule: '这一条只看未成年人。', ask: '看户口簿' },
  'parents-lost': {
    title: '失去父母或找不到生父母',
    rule: '父母都去世，|或者找不到生父母。',
    ask: '问村（社区）儿童主任',
  },
  'parents-unable': {
    title: '父母都不能抚养',
    rule: '父母都重残、重病、服刑或失联等。||一方去世或失踪，|另一方这样，|也算。||服刑、失联等要满6个月。',
    ask: '问村（社区）儿童主任',
  },
  'needs-lawyer': {
    title: '要争取社会救助或社保待遇',
    rule: '想要社保待遇或社会救助，|可以申请法律援助。',
    ask: '打12348',
  },
  'free-of-means-check': {
    title: '正在领取社会救助',
    rule: '在领社会救助的人，|申请法律援助，|不再查经济困难。',
    ask: '打12348',
  },
  'disability-subsidy-rules': {
    title: '符合当地补贴规定',
    rule: '困难残疾人有生活补贴，|重度残疾人有护理补贴。||本地规定这里没有读到。',
    ask: '问街道，或区残联',
  },
};

export const optionsText: Readonly<Record<OptionsId, string>> = {
  'single-person-ground': '下面几种情形，|符合一种就可以',
  'temporary-ground': '突发急难，|或花费太大，|符合一种就可以',
};

export const noteText: Readonly<Record<NoteId, string>> = {
  'office-will-check': '街道还会核对。',
  'by-office': '这一条由街道定。',
  'figure-missing': '本地规定这里没有读到，|请问街道。',
  'may-have-risen': '标准是2025年7月公布的，|有没有调整，|请问街道。',
  'tier-unknown': '按城市还是农村的标准，|请问街道。',
  'hukou-elsewhere': '户口不在本地，|要看户口所在地的标准。',
  'basic-pension-unclear': '基础养老金2026年起|算不算收入，|请问街道。',
  'allowance-unclear': '高龄津贴、残疾人补贴|算不算收入，|请问街道。',
  'illness-costs-may-count': '因病因残多花的钱，|街道可以按规定扣掉再算。',
  'work-costs-may-count': '上班必要的花费，|街道可以按规定扣掉再算。',
  'support-may-be-reckoned': '外面的儿女该给的赡养费，|街道可能另外算。',
  'members-unclear': '谁算家里人还没定，|先按可能的人数估。',
  'multiple-set-by-province': '倍数由省级规定，|一般是1.5倍。',
  'focus-support': '老人、孩子、重残、重病的人，|可能还有一份，|问街道。',
  'care-allowance-by-grade': '照料护理补贴|按能不能自理分档，|金额问街道。',
  'child-may-choose': '孩子也可能符合儿童保障，|可以选一种。',
  'small-sum-first': '小额急难可以快办，|一般不超过3天，|不用先核对收入。',
  'assist-first': '情况紧急的|应当先行救助，|手续以后补。',
  'amount-by-office': '给多少由办理部门定，|这里没有可靠的数字。',
  'follows-from-category': '先确认是哪一类家庭，|再办这一项。',
  'no-publication-for-children': '为保护孩子，|一般不公示。',
  'check-answers': '有的回答对不上，|请先改好再看结果。',
};

export const membershipText: Readonly<Record<MembershipReason, string>> = {
  applicant: '申请人本人，算',
  spouse: '配偶，算',
  'minor-child': '没成年的儿女，|算',
  'studying-child': '成年的儿女还在全日制读书，|算',
  'dependent-child': '成年的儿女不能独立生活，|算',
  'duty-and-together': '依法该养、又长期住在一起，|算',
  'lives-apart': '没有长期住在一起，|不算',
  away: '服刑、强制戒毒或宣告失踪，|不算',
  clergy: '宗教教职人员离家满三年，|不算',
  'clergy-unclear': '宗教教职人员离家一到三年，|规定不一样，|由街道定',
  soldier: '未婚现役军人，不算',
  'duty-depends': '依法该不该养要看情况，|由街道定',
  'no-duty': '依法不用互相养，|不算',
  'not-told': '还差回答',
};

export const problemText: Readonly<Record<ProblemCode, string>> = {
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
  'applicant-away': '本人服刑、强制戒毒或失踪，|请由家人申请。',
  'period-missing': '没说是一个月还是一年的钱，|先当作不知道。',
};

export const careGradeText: Readonly<Record<CareGrade, string>> = {
  full: '具备生活自理能力',
  partial: '部分丧失生活自理能力',
  none: '完全丧失生活自理能力',
};

/** {…} are filled by the screen, sums in 元. */
export const formulaText: Readonly<Record<Benefit['formula'], string>> = {
  'by-difference': '标准 {standard} 元乘 {people} 人，|减去全家月收入{income}',
  fixed: '统一标准，不按差额',
};

export const benefitCaution = '这是按您的回答估的，|以决定书为准。';
