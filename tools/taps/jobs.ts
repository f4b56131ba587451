import { fullForTwo } from './full-for-two';
import { answer, goOn, type Job, pick, see, tap, type } from './steps';

/** The five ways most people go. Both the browser and the mini-program's harness walk them, in a town with a list of villages or without. */
export const jobsIn = (town: { readonly villages: boolean }): readonly Job[] => [
  {
    name: 'quick check',
    limit: 12,
    steps: [
      tap('测一测'),
      tap('快速'),
      answer('没有突然的事'),
      answer('还过得去'),
      answer('本街道，农村'),
      type('人数', '2'),
      goOn,
      answer('都没有'),
      type('月收入', '360'),
      goOn,
      answer('都没有'),
      see('不代替受理'),
    ],
  },
  {
    name: 'emergency',
    limit: 6,
    steps: [
      tap('看能不能先救助'),
      answer('没有'),
      answer('意外受伤'),
      answer('今天就过不去'),
      see('应当先行救助'),
    ],
  },
  {
    name: 'register only',
    limit: 8,
    typingIsFree: true,
    steps: [
      tap('填不全，先报个名'),
      type('姓名', '王婆婆'),
      ...(town.villages ? [tap('请选一个村'), pick('青石村')] : [type('住在哪里', '水井旁边第二家')]),
      tap('下一页'),
      type('电话', '13900012671'),
      pick('不急'),
      tap('下一页'),
      tap('送出'),
      see('已收到'),
    ],
  },
  { name: 'full for two', limit: 60, steps: fullForTwo },
  {
    name: 'report',
    limit: 10,
    steps: [
      tap('帮人反映'),
      answer('没有'),
      pick('生重病'),
      goOn,
      type('什么地方', '村小学对面，红砖房'),
      goOn,
      tap('现在送出'),
      tap('去送出'),
      tap('同意'),
      see('已收到'),
    ],
  },
];
