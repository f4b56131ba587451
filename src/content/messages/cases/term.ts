import { notKnownYet } from '@/domain/case/case-timeline';
import type { CaseTerm } from '@/domain/case/way/case-term';
import { shortDay } from '@/domain/dates';
import { titleOf } from '@/domain/source';

const units = { workday: '个工作日', day: '天', month: '个月', [notKnownYet]: '' } as const;

/** A day opened: from which day, how long, what sets it, and what holds it up. */
export function termLines({ count, unit, from, extended, document, article, ...term }: CaseTerm): string[] {
  return [
    `从${shortDay(from)}的第二天算起，|共 ${count} ${units[unit]}。`,
    ...(extended ? ['街道说明了原因，|延长过。'] : []),
    ...(term.pausedSince ? [`${shortDay(term.pausedSince)}起停着，|等您补的东西。`] : []),
    ...(term.left === undefined ? [] : [`还剩 ${term.left} ${units[unit]}。`]),
    ...(term.until?.about ? ['以后放假还没公布，|所以是大约。'] : []),
    `依据：|${titleOf({ document })}${article ?? ''}。`,
  ];
}
