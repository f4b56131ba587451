import type { Region } from '@/domain/region';
import type { RegisteredFor } from '@/domain/registered-for';
import { calledWhen } from './registration';

/** A change of words needs a new version; whom it is for is part of it, for the words differ. */
const version = 'register-2026-11-30';

/** Three short paragraphs, at most 85 characters together: what the button does, what for, and that it can be undone. */
export function registrationConsentLines(whom: RegisteredFor): readonly string[] {
  const first =
    whom === 'self'
      ? '点“送出”，|就是请街道|来了解您的情况。||街道收到后|会来找您，|帮您把申请办完。'
      : `点“送出”，|就是请街道|去了解${calledWhen[whom]}的情况。||街道先问本人|愿不愿意，|再帮着申请。`;
  const used = whom === 'self' ? '街道只用上面几样|找您，|不公开。' : '街道只用上面几样|找人，|不公开。';
  return [first, `${used}||证件、签字，|上门时再说。`, '送出以后，|能改，|也能撤回。'];
}

/** Behind one link: who receives it, who sees it, how long, how to correct it. */
export function registrationDetails(region: Region): readonly string[] {
  return [
    `填的几样|会送到|${region.officeName}。`,
    '只有办事的人能看，|按档案规定保存。',
    '想改、想撤回，|请打热线，|报回执编号。',
    `热线：|${region.hotlines.map(({ shown }) => shown).join('、|')}。`,
  ];
}

/** Both layers as they are hashed: what stood on the screen, and what stood behind its link. */
export function registrationConsentText(whom: RegisteredFor, region: Region) {
  return {
    version: `${version}-${whom}`,
    words: [...registrationConsentLines(whom), ...registrationDetails(region)].join('\n'),
  };
}
