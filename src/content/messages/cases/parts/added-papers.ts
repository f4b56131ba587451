import { laterPaperIds } from '@/domain/case/paper';
import type { Region } from '@/domain/region';
import type { FormTexts } from '../../../form-texts';
import { papers } from '../../application/paper-words';
import { addTexts } from '../cases';

/** A change of words needs a new version. */
export const addConsentVersion = 'add-2026-11-26';

/** Read before 送出; the words shown are the words hashed, without the marks for line breaks. */
export function addConsentLines(region: Region): readonly string[] {
  return [
    `照片会送到|${region.officeName}。`,
    '照片里可能有|身份、病情，|要您单独同意。',
    '街道只用来办|您这次申请。',
    '只有办事的人能看，|按档案规定保存。',
    '想撤回，|请打热线，|报回执编号。',
  ];
}

/** Words of the form that adds papers. */
export const addedPapersTexts: FormTexts = {
  title: addTexts.page,
  pages: { photos: { heading: addTexts.page } },
  questions: {
    paper: {
      label: '哪样材料',
      options: Object.fromEntries(laterPaperIds.map((paper) => [paper, { label: papers[paper].name }])),
    },
    photos: { label: '照片', hint: '放平，|字要看得清。' },
  },
  errors: { 'photos.missing': '还没有照片，|请先拍一张。' },
  notices: {},
};
