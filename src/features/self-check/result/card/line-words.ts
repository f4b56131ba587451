import { resultWords } from '@/content/messages/self-check/result';
import { longDay } from '@/domain/dates';
import type { Condition } from '@/domain/eligibility/verdict/verdict';
import { formatYuan } from '@/domain/money';

/** The line it was measured by, from which day, and, where it was missed, by how much: the bare difference, no advice. */
export function reasonWords({ line, state, from }: Condition): readonly string[] {
  if (!line) return [];
  const { limit, limitAtMost, overAtLeast, overAtMost } = line;
  const standard = resultWords.line(span(formatYuan(limit), formatYuan(limitAtMost ?? limit)));
  const published = from ? [standard, resultWords.lineSince(longDay(from))] : [standard];
  if (state !== 'not-met' || overAtLeast === undefined || overAtMost === undefined) return published;
  const [least, most] = [formatYuan(overAtLeast), formatYuan(overAtMost)];
  return [...published, least === most ? resultWords.over(least) : resultWords.overRange(least, most)];
}

function span(from: string, to: string): string {
  return from === to ? from : `${from}～${to}`;
}
