import type { Region } from '@/domain/region';

/** A change of words needs a new version. */
export const applicationConsentVersion = 'apply-2026-11-30';

/** Read before 送出; the words shown are the words hashed, without the marks for line breaks. */
export function applicationConsentLines(region: Region): readonly string[] {
  return [
    `您填的内容和照片|会送到|${region.officeName}。`,
    '街道用来办|这次社会救助申请。',
    '只有办事的人能看，|按档案规定保存。',
    '照实填写。|骗取的要退回，|罚款最多|是骗取的 2 倍。',
    '结果不给的，|会书面告诉您|为什么。',
    '给了的，|会在村（社区）公布。',
    '想改、想撤回，|请打热线，|报回执编号。',
    `热线：|${region.hotlines.map(({ shown }) => shown).join('、|')}。`,
  ];
}

/** The separate consents: the question that asks, and the version of its words. */
export const separateConsents = {
  healthConsent: 'health-2026-11-26',
  papersConsent: 'papers-2026-11-30',
  meansCheck: 'means-2026-11-30-2',
  meansGuardian: 'means-guardian-2026-11-30',
  guardian: 'guardian-2026-11-30',
  truth: 'truth-2026-11-30',
  awayConsent: 'away-2026-11-26',
  memberHealthConsent: 'member-health-2026-11-30',
  agrees: 'member-means-2026-11-30',
  agreesGuardian: 'member-guardian-2026-11-30',
} as const;
