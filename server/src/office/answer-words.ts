import type { FormTexts } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application';
import { common } from '@/content/messages/common';
import { neighbourReportTexts } from '@/content/messages/neighbour-report';
import { officeTexts } from '@/content/messages/office';
import type { CaseKind } from '@/domain/case-timeline';
import type { FormDefinition } from '@/domain/form/definition';
import type { SummaryLine } from '@/domain/form/summary';
import { fen, formatYuan } from '@/domain/money';
import { groupReceipt, type Receipt } from '@/domain/receipt';
import { findVillage, type Region } from '@/domain/region';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { neighbourReport } from '@/forms/neighbour-report';
import { consentQuestions } from './consent-states';

/** The form a kind of case answers, and its words. */
export const formOf: Readonly<Record<CaseKind, { form: FormDefinition; texts: FormTexts }>> = {
  'neighbour-report': { form: neighbourReport, texts: neighbourReportTexts },
  'assistance-application': { form: assistanceApplication, texts: applicationTexts },
};

/** One answer in words. */
export interface AnswerRow {
  readonly question: string;
  readonly label: string;
  readonly value: string;
  /** For a list of people: the rows of each. */
  readonly entries?: readonly (readonly AnswerRow[])[];
}

/** Answers in words; what was left blank is left out, and so are consents, which stand by themselves. */
export function answerRows(
  region: Region,
  texts: FormTexts,
  lines: readonly SummaryLine[],
): readonly AnswerRow[] {
  return lines
    .filter(({ blank, question }) => !blank && !consentQuestions.has(question.id))
    .map((line) => {
      const { id } = line.question;
      const label = plain(texts.questions[id]?.label);
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

/** Without the marks where a line may break. */
export function plain(label = ''): string {
  return label.replace(/\|/g, '');
}
