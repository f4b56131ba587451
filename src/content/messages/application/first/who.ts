import type { FormTexts } from '../../../form-texts';

type Part = Pick<FormTexts, 'pages' | 'questions'>;

/** Words of the parts that are enough to apply: who for, name and place. */
export const whoTexts: Part = {
  pages: {
    'for-whom': { heading: '给谁申请？' },
    helper: { heading: '您是哪一位？', hint: '您是帮忙办的人。|街道有事先找您。' },
    'helper-is': { heading: '您是申请人的|什么人？' },
    'why-helped': { heading: '本人为什么|自己不方便？' },
    authority: { heading: '本人让您|来办的吗？', hint: '自己来办有困难，|可以请人代办。' },
    'authority-photos': { heading: '拍委托的纸条', hint: '写上谁委托谁，|签个名。' },
    urgent: { heading: '是不是急事，|等不了几天？', hint: '比如没饭吃、|没钱抢救。' },
    event: { heading: '出了什么事？' },
    'event-place': { heading: '事情|出在哪里？' },
    'need-now': { heading: '现在|最缺什么？' },
    'phone-use': { heading: '以后用这部手机|看办到哪了吗？' },
    name: { heading: '申请人|叫什么？' },
    address: { heading: '申请人|住哪里？' },
    reach: { heading: '怎么找到|申请人？', hint: '电话或别的办法，|写一样就行。' },
    'phone-of': { heading: '这是|谁的电话？' },
    story: { heading: '用自己的话|说说难处' },
  },
  questions: {
    forWhom: {
      label: '给谁申请',
      options: {
        self: { label: '给自己' },
        family: { label: '一起生活的|家里人' },
        relative: { label: '住在别处的|父母、亲属' },
        other: { label: '别人托我办' },
        worker: { label: '我是|工作人员，|帮居民办' },
      },
    },
    helperName: { label: '您的姓名' },
    helperPhone: { label: '您的电话' },
    helperIs: {
      label: '您是申请人的',
      options: {
        spouse: { label: '丈夫、妻子' },
        child: { label: '儿女' },
        parent: { label: '父母' },
        relative: { label: '别的亲属' },
        neighbour: { label: '邻居、朋友' },
        staff: { label: '村（社区）、|街道的人' },
        other: { label: '其他' },
      },
    },
    authority: {
      label: '委托书',
      options: {
        paper: { label: '有签名的|纸条，|我拍照' },
        voice: { label: '本人打热线，|亲口说一声' },
        'worker-saw': { label: '有工作人员|在场看着' },
        later: { label: '以后补', note: '不耽误送出' },
      },
    },
    whyHelped: {
      label: '本人为什么|自己不方便',
      options: {
        'no-phone': { label: '不会用手机' },
        'cannot-read': { label: '不识字' },
        'cannot-walk': { label: '走不动、|出不了门' },
        away: { label: '人在外地' },
        other: { label: '别的原因' },
      },
    },
    authorityPhotos: { label: '委托的照片' },
    urgent: {
      label: '急不急',
      options: { yes: { label: '急，等不了' }, no: { label: '不急' }, unknown: { label: '说不准' } },
    },
    event: {
      label: '出了什么事',
      options: {
        'no-food': { label: '没钱吃饭' },
        illness: { label: '突然生重病' },
        accident: { label: '车祸、受伤' },
        fire: { label: '起火' },
        disaster: { label: '水灾、|地质灾害' },
        other: { label: '其他急事' },
      },
    },
    eventPlace: { label: '事情出在哪里', hint: '由出事地方的|街道先管。|出在家里|就不用写。' },
    needNow: { label: '现在最缺什么' },
    phoneUse: {
      label: '这部手机',
      options: {
        keep: { label: '用，这是|自己的手机' },
        once: { label: '不用，这是|借来的手机' },
      },
    },
    personName: { label: '申请人的姓名' },
    village: { label: '哪个村（社区）' },
    address: { label: '住的地方', hint: '几组、门牌，|或什么旁边。' },
    phone: { label: '电话', hint: '没有电话，|就写下面的。' },
    phoneOf: {
      label: '这是谁的电话',
      options: {
        own: { label: '申请人自己的' },
        helper: { label: '帮忙办的人的' },
        relative: { label: '亲属的' },
        neighbour: { label: '邻居的' },
        village: { label: '村（社区）的' },
      },
    },
    reach: { label: '别的办法', hint: '比如：请村干部带路。' },
    story: { label: '难处', hint: '什么时候开始，|现在怎么样。' },
    reported: { label: '有人反映过', options: { yes: { label: '有人帮忙反映过，|有反映编号' } } },
  },
};
