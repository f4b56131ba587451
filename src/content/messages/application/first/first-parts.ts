import type { FormTexts } from '../../../form-texts';
import { whoTexts } from './who';

/** Words of the parts that every application begins with; a first visit in a browser fetches no others. */
export const firstPartsTexts: FormTexts = {
  title: '我要申请',
  ...whoTexts,
  errors: {
    'reach-missing': '请留电话，|或写怎么能找到人。',
    'personName.missing': '请写|申请人的姓名。',
    'address.missing': '请写住的地方，|让人能找到。',
  },
  notices: {
    voice: {
      tone: 'tip',
      title: '请本人打救助热线',
      lines: ['说清是谁让谁来办的，|街道会记下来。', '现在打、以后打都行，|不耽误送出。'],
    },
    once: {
      tone: 'tip',
      title: '这部手机上|不留东西',
      lines: ['送出以后都删掉。', '请记下编号，|以后凭编号|和电话查。'],
    },
  },
};
