import { answer, goOn, pick, type Step, see, tap, type } from './steps';

const next: Step = tap('下一步');

const contact: readonly Step[] = [
  type('姓名', '王婆婆'),
  goOn,
  type('住的地方', '3组，水井旁边第二家'),
  goOn,
  type('电话', '13900012671'),
  goOn,
];

const applicant: readonly Step[] = [
  answer('在'),
  answer('农村'),
  type('身份证号', '110105195003080022'),
  goOn,
  answer('种地'),
  answer('同意，可以问'),
  answer('长年吃药'),
  answer('没有'),
];

const member: readonly Step[] = [
  tap('写一个家里人'),
  type('姓名', '李小明'),
  answer('丈夫、妻子'),
  type('身份证号', '11010519491231002X'),
  goOn,
  answer('住一起'),
  answer('同意，可以问'),
  answer('没大病'),
  answer('没有'),
  answer('等本人自己同意'),
  goOn,
];

const means: readonly Step[] = [
  next,
  type('一家人一个月', '200'),
  goOn,
  type('看病，一年', '8000'),
  goOn,
  next,
  answer('没有'),
  answer('没有'),
  type('一共有多少钱', '3000'),
  type('有几处房', '1'),
  goOn,
];

const papers: readonly Step[] = [
  next,
  tap('以后身份证、户口簿'),
  tap('没有诊断书'),
  tap('以后看病、康复的单据'),
];

/** Everything an application asks of a couple, told in full and without a photo at hand. */
export const fullForTwo: readonly Step[] = [
  tap('我要申请'),
  tap('给自己'),
  answer('不急'),
  answer('用，这是自己的手机'),
  ...contact,
  next,
  answer('生病'),
  goOn,
  next,
  ...applicant,
  ...member,
  ...means,
  ...papers,
  next,
  answer('没有'),
  answer('街道来人时再签'),
  tap('看一遍'),
  pick('以上是实情'),
  tap('交给街道'),
  tap('同意'),
  see('已收到'),
];
