import { clockTime, dayOf, type Instant } from '@/domain/dates';

/** `2026-11-24 10:00` in China. */
export function moment(at: Instant): string {
  return `${dayOf(at)} ${clockTime(at)}`;
}
