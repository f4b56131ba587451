import type { FormTexts } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application/application';
import { neighbourReportTexts } from '@/content/messages/neighbour-report/neighbour-report';
import { officeTexts } from '@/content/messages/office/office';
import { common } from '@/content/messages/screen/common';
import type { CaseKind } from '@/domain/case/case-timeline';
import { groupReceipt, type Receipt } from '@/domain/case/receipt';
import { clockTime, dayOf, type Instant } from '@/domain/dates';
import type { SummaryLine } from '@/domain/form/summary';
import { plain } from '@/domain/marked-text';
import { fen, formatYuan } from '@/domain/money';
import { findVillage, type Region } from '@/domain/region';
import { consentQuestions } from '../cases/consent/consent-states';

/** The words of the form that a kind of case answers. */
export const textsOf: Readonly<Record<CaseKind, FormTexts>> = {
  'neighbour-report': neighbourReportTexts,
  'assistance-application': applicationTexts,
};

/** One answer in words. */
export interface PrintedAnswer {
  readonly question: string;
  readonly label: string;
  readonly value: string;
  /** For a list of people: the rows of each. */
  readonly entries?: readonly (readonly PrintedAnswer[])[];
}

/** Answers in words; what was left blank is left out, and so are consents, which stand by themselves. */
export function answerRows(
  region: Region,
  texts: FormTexts,
  lines: readonly SummaryLine[],
): readonly PrintedAnswer[] {
  return lines
    .filter(({ blank, question }) => !blank && !consentQuestions.has(question.id))
    .map((line) => {
      const { id } = line.question;
      const label = plain(texts.questions[id]?.label ?? '');
      const inner = texts.questions[id]?.records?.form;
      if (!line.records || !inner) return { question: id, label, value: wordsOf(region, texts, line) };
      const entries = line.records.map((entry) => answerRows(region, inner, entry));
      return { question: id, label, value: '', entries };
    });
}

function wordsOf(region: Region, texts: FormTexts, { question, value }: SummaryLine): string {
  if (question.kind === 'village') return villageName(region, String(value));
  if (question.kind === 'photos') return String(Array.isArray(value) ? value.length : 0);
  if (question.kind === 'receipt') return groupReceipt(value as Receipt); // the form's check took it for one
  if (question.kind === 'amount' && typeof value === 'number') return common.yuan(formatYuan(fen(value)));
  const chosen = Array.isArray(value) ? value : [value];
  return chosen.map((option) => optionName(texts, question.id, String(option))).join('、');
}

/** The label of an option; what was typed stands for itself. */
export function optionName(texts: FormTexts, question: string, option: string): string {
  const found = texts.questions[question]?.options?.[option];
  return found ? plain(found.label) : option;
}

export function villageName(region: Region, code: string): string {
  return code === 'other' ? officeTexts.villageOther : (findVillage(region, code)?.name ?? code);
}

/** `2026-11-24 10:00` in China. */
export function moment(at: Instant): string {
  return `${dayOf(at)} ${clockTime(at)}`;
}
