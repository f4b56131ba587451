import { printTexts } from '@/content/messages/office/print';
import { registrationTexts } from '@/content/messages/registration/registration';
import { type Answers, type AnswerValue, isBlank, questionOf } from '@/domain/form/definition';
import { summarise } from '@/domain/form/summary';
import type { Region } from '@/domain/region';
import { relationOf } from '@/domain/registered-for';
import { registration } from '@/forms/registration';
import { supplement } from '@/forms/supplement';
import type { OfficeCase } from '../cases/office-cases';
import { joined, type SupplementPart } from '../cases/supplements/whole-case';
import { answerRows, type PrintedAnswer, textsOf } from './answer-words';

/** One part that came later (接着填): how much it told, and what had been said otherwise before. */
export interface CasePart extends Pick<SupplementPart, 'receivedAt' | 'consent'> {
  readonly count: number;
  readonly before: readonly PrintedAnswer[];
}

/** What 先报个名 said; nothing for a case that began otherwise. */
export function registeredRows(region: Region, { content }: OfficeCase): readonly PrintedAnswer[] {
  const { registered } = content;
  if (!registered) return [];
  const texts = registrationTexts(relationOf(registered.relation));
  const rows = answerRows(region, texts, summarise(registration, registered));
  return rows.map((row) => ({ ...row, label: printTexts.labels[row.question] ?? row.label }));
}

/** Every later part, oldest first. Of what hangs on a withdrawn consent, what was said before is not told either. */
export function casePartsOf(region: Region, { content, answers }: OfficeCase): readonly CasePart[] {
  let known = content.first;
  return content.parts.map(({ answers: told, receivedAt, consent }) => {
    const all = joined(known, told);
    const changed = Object.keys(told).filter((id) => !isSame(known[id], all[id]));
    const replaced = changed.filter((id) => id in answers && isReplaced(known[id], all[id]));
    const before = answerRows(region, textsOf['assistance-application'], linesOf(known, replaced));
    known = all;
    return { receivedAt, consent, count: changed.filter((id) => !isBlank(all[id])).length, before };
  });
}

function isSame(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** People and photos only grow: nothing of them was said otherwise. */
function isReplaced(before: AnswerValue | undefined, now: AnswerValue | undefined): boolean {
  return !isBlank(before) && !Array.isArray(before) && !isBlank(now);
}

function linesOf(answers: Answers, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const value = answers[id];
    return value === undefined
      ? []
      : [{ page: '', question: questionOf(supplement, id), value, blank: isBlank(value) }];
  });
}
