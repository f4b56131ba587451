import { type ConditionText, street } from './condition-text';

/** What befell somebody, or what they need. */
export const conditionsOfAid = {
  'sudden-event': {
    title: '突然遇到急事、难事',
    rule: '突然遇到急事、难事、灾祸。',
    ask: '说给村（社区）干部听，|请他们看',
  },
  'living-in-danger': {
    title: '眼下基本生活过不去',
    rule: '吃饭、看病、住处|眼下很困难。',
    ask: '说给村（社区）干部听，|请他们看',
  },
  'spending-jumped': {
    title: '看病、上学突然花大钱',
    rule: '看病、上学突然要花大钱，|家里承担不了。',
    ask: '看病历、缴费单，|或问学校',
  },
  'in-a-category': {
    title: '属于四类救助家庭',
    rule: '特困、低保、低保边缘、|刚性支出困难，|是四类。||已经定了的，|不用重新查。',
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
    ask: '问区住房部门',
  },
  'unemployed-able': {
    title: '有劳动能力，失业',
    rule: '能劳动，|想工作，|没找到工作。',
    ask: '问就业服务窗口',
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
  stranded: { title: '流落在外，生活没着落', rule: '在外面没有住处，|没有钱过日子。', ask: '问救助站' },
  'under-eighteen': { title: '未满18岁', rule: '这一条只看未成年人。', ask: '看户口簿' },
  'parents-lost': {
    title: '失去父母或找不到生父母',
    rule: '父母都去世，|或者找不到生父母。',
    ask: '问村（社区）儿童主任',
  },
  'parents-unable': {
    title: '父母都不能抚养',
    rule: '父母都重度残疾、|重病、服刑或失联等。||一方去世或失踪，|另一方这样，|也算。||服刑、失联等要满6个月。',
    ask: '问村（社区）儿童主任',
  },
  'needs-lawyer': {
    title: '要争取社会救助或社保待遇',
    rule: '想要社保待遇或社会救助，|可以申请法律援助。',
    ask: '打救助热线问',
  },
  'free-of-means-check': {
    title: '正在领取社会救助',
    rule: '在领社会救助的人，|申请法律援助，|不再查经济困难。',
    ask: '打救助热线问',
  },
  'disability-subsidy-rules': {
    title: '符合当地补贴规定',
    rule: '困难残疾人有生活补贴，|重度残疾人有护理补贴。||本地规定这里没有读到。',
    ask: '问街道，或区残联',
  },
} as const satisfies Readonly<Record<string, ConditionText>>;
