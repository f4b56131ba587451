import type { FormTexts } from '../../form-texts';
import { declarationTexts } from './declaration';
import { familyTexts } from './family';
import { firstPartsTexts } from './first/first-parts';
import { meansTexts } from './means';
import { papersTexts } from './papers';

/** Words of the application (社会救助申请). */
export const applicationTexts: FormTexts = {
  title: firstPartsTexts.title,
  pages: {
    ...firstPartsTexts.pages,
    ...familyTexts.pages,
    ...meansTexts.pages,
    ...papersTexts.pages,
    ...declarationTexts.pages,
  },
  questions: {
    ...firstPartsTexts.questions,
    ...familyTexts.questions,
    ...meansTexts.questions,
    ...papersTexts.questions,
    ...declarationTexts.questions,
  },
  errors: {
    ...firstPartsTexts.errors,
    'same-person': '有两个人的|身份证号一样，|请再看。',
    'signatureDrawing.missing': '还没签名。|只点一下不算，|请写名字。',
  },
  notices: {
    ...firstPartsTexts.notices,
    'other-office': {
      tone: 'wait',
      title: '也能先在|这里报名',
      lines: [
        '低保、特困、|看病救助等，|归户口所在地的|乡镇、街道管。',
        '急事归|出事地方的|乡镇、街道管。',
        '不知道找谁，|打 12345 问。',
        '接着填，|街道会帮您|转过去。',
      ],
    },
  },
};
