import { dayWords } from '@/content/messages/cases/way';
import { officeStandingTexts as texts } from '@/content/messages/office/standing';
import type { Due } from '@/domain/case/way/three-lines';
import { plain } from '@/domain/marked-text';
import type { OfficeStanding } from '../way/view/office-standing';

/** `轮到街道，最迟 12月30日（周三）`; what is late says so first. */
export function standingCell({ turn, due }: OfficeStanding): string {
  return [isLate(due) ? texts.late : '', [texts.turns[turn], dueWords(due)].filter(Boolean).join('，')]
    .filter(Boolean)
    .join(' ');
}

const isLate = (due: Due): boolean => due.kind === 'day' && due.late;

function dueWords(due: Due): string {
  switch (due.kind) {
    case 'day':
      return texts.until(plain(dayWords(due.until)));
    case 'paused':
      return texts.paused;
    case 'none':
      return '';
  }
}
