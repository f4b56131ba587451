import type { FormTexts, OptionText } from '../form-texts';

type Part = Pick<FormTexts, 'pages' | 'questions'>;

const unknown: Readonly<Record<string, OptionText>> = { unknown: { label: '不知道' } };
const ages: Readonly<Record<string, OptionText>> = {
  adult: { label: '满 18 岁' },
  'under-18': { label: '14 到 17 岁' },
  'under-14': { label: '不满 14 岁' },
  unknown: { label: '不知道' },
};
const relations: Readonly<Record<string, OptionText>> = {
  spouse: { label: '丈夫、妻子' },
  child: { label: '儿女' },
  parent: { label: '父母' },
  grandparent: { label: '爷爷奶奶、|外公外婆' },
  grandchild: { label: '孙子女、|外孙子女' },
  sibling: { label: '兄弟姐妹' },
  'in-law': { label: '儿媳、女婿、|公婆、岳父母' },
  other: { label: '其他' },
};

const memberTexts: FormTexts = {
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

const supporterTexts: FormTexts = {
  title: '不住一起的亲人',
  pages: {
    'supporter-name': { heading: '这位亲人|是谁？' },
    'can-support': { heading: '这位亲人|能供养吗？' },
  },
  questions: {
    supporterName: { label: '姓名' },
    supporterRelation: { label: '是申请人的', options: relations },
    supporterPhone: { label: '电话', hint: '知道才填。' },
    canSupport: {
      label: '能供养吗',
      options: {
        yes: { label: '能' },
        little: { label: '能给一点' },
        no: { label: '自己也困难，|给不了' },
        unknown: { label: '不知道' },
      },
    },
  },
  errors: {},
  notices: {
    'own-consent': { tone: 'tip', title: '不会替|这位亲人同意', lines: ['要查收入财产，|街道会先问本人。'] },
  },
};

/** Words about the applicant and the family. */
export const familyTexts: Part = {
  pages: {
    'id-number': {
      heading: '申请人的|身份证号',
      hint: '没有身份证也能申请。|港澳台居住证、|外国人永居证的号|也行。',
    },
    home: { heading: '户口|是哪一种？' },
    work: { heading: '申请人现在|做什么？' },
    'health-consent': {
      heading: '能问问|身体情况吗？',
      hint: '生病、残疾|能多得帮助，|才问这个。|只给办事的人看。|想撤回，打热线说。',
    },
    health: { heading: '申请人的|身体怎么样？' },
    members: {
      heading: '家里还有谁？',
      hint: '一起吃住的家人，|一个一个写。|一个人过|就直接点下一题。',
    },
    supporters: {
      heading: '不住一起的|父母、儿女',
      hint: '没人养的，|街道要看|他们能不能养。|老人写儿女，|孩子写父母。|没有就点下一题。',
    },
    'young-child': { heading: '写的人里有|不满 14 岁的孩子吗？' },
    guardian: {
      heading: '孩子的监护人|同意填孩子的信息吗？',
      hint: '不满 14 岁的孩子，|要监护人单独同意。|父母是监护人。|想撤回，打热线说。',
    },
  },
  questions: {
    idNumber: {
      label: '身份证号',
      hint: '18 位，|最后可能是 X。',
      options: { unknown: { label: '没有，|或不在手边' } },
    },
    applicantAge: { label: '大概多大', hint: '没有号，才问这个。', options: ages },
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
      options: { agree: { label: '同意，可以问' }, no: { label: '先不说', note: '不耽误提交' } },
    },
    health: {
      label: '身体',
      options: {
        well: { label: '没大病' },
        'long-ill': { label: '长年吃药' },
        'seriously-ill': { label: '生重病' },
        unknown: { label: '不知道' },
      },
    },
    disability: {
      label: '残疾',
      options: {
        none: { label: '没有' },
        card: { label: '有残疾证' },
        'no-card': { label: '有残疾，|没办证' },
        unknown: { label: '不知道' },
      },
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
    members: {
      label: '家里的人',
      records: { add: '写一个家人', addMore: '再写一个', unnamed: '还没写名字', form: memberTexts },
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
      options: { agree: { label: '监护人同意' }, later: { label: '等监护人|自己同意', note: '不耽误提交' } },
    },
  },
};
