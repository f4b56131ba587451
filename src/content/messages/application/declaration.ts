import type { FormTexts } from '../../form-texts';
import { guardianOption, guardianPage, guardianTexts } from './options';

type Part = Pick<FormTexts, 'pages' | 'questions'>;

/** Words of the declaration, the consents and the signature. The consequence is that of 社会救助法 第七十三条. */
export const declarationTexts: Part = {
  pages: {
    truth: {
      heading: '以上是实情，|同意街道去查',
      hint: '查收入、存款、|房、车、社保等。|只为办这件事。|这里只问申请人，|别的人各自同意。|想撤回，打热线说。|不知道的写不知道，|不算骗。|骗取救助的，|要退钱，|还会罚款，|最多罚骗取的 2 倍。',
    },
    'means-guardian': guardianPage,
    kin: { heading: '街道或村（社区）|办事的人，|有您的亲属吗？', hint: '有也能申请，|只是要登记。' },
    'kin-who': { heading: '是哪一位？' },
    signature: { heading: '签个名', hint: '哪一种都行，|不会签的选下面的。' },
    'signature-drawing': {
      heading: '用手指|在框里签名',
      hint: '写申请人的名字。|不会写字，|画个十字。',
    },
    'signature-photos': { heading: '拍签名的纸', hint: '在纸上写：|照实填的，|同意核对。|再签名、写日期。' },
  },
  questions: {
    truth: { label: '声明', options: { agree: { label: '知道的|都照实填了' } } },
    meansCheck: {
      label: '申请人同意核对吗',
      options: {
        agree: { label: '申请人同意' },
        later: { label: '等本人|自己同意', note: '不耽误送出' },
        guardian: guardianOption,
      },
    },
    meansGuardian: guardianTexts,
    kin: {
      label: '有没有亲属在办事',
      options: { no: { label: '没有' }, yes: { label: '有' }, unknown: { label: '不知道' } },
    },
    kinWho: { label: '姓名和关系' },
    signature: {
      label: '签名',
      options: {
        finger: { label: '用手指|在手机上签' },
        paper: { label: '签在纸上，|拍照' },
        worker: { label: '工作人员在场|看着同意的' },
        later: { label: '街道来人时|再签', note: '不耽误送出' },
      },
    },
    signatureDrawing: { label: '手指签的名' },
    signaturePhotos: { label: '签名的照片' },
  },
};
