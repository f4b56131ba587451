import type { FormTexts } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application';
import { papers } from '@/content/messages/application-paper-words';
import { common } from '@/content/messages/common';
import { neighbourReportTexts } from '@/content/messages/neighbour-report';
import { officeTexts } from '@/content/messages/office';
import { caseKindNames, caseStatusTexts } from '@/content/messages/sending';
import type { CaseEvent, CaseKind } from '@/domain/case-timeline';
import { clockTime, dayOf, type Instant } from '@/domain/dates';
import type { FormDefinition } from '@/domain/form/definition';
import { type SummaryLine, summarise } from '@/domain/form/summary';
import { fen, formatYuan } from '@/domain/money';
import { groupReceipt, type Receipt } from '@/domain/receipt';
import { findVillage, type Region } from '@/domain/region';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { neighbourReport } from '@/forms/neighbour-report';
import type { AddedPapers } from '../cases/added-papers';
import type { CaseTable } from '../database/tables';
import type { OfficeCase } from './office-cases';

/** One line of the list: number, moment, status, and what to know before opening. */
export function listLine(region: Region, row: CaseTable): string {
  const marks = [
    caseKindNames[row.kind],
    row.urgent === 1 && officeTexts.urgent,
    row.repeats !== null && officeTexts.repeats(groupReceipt(row.repeats)),
    row.anonymous === 1 && officeTexts.anonymous,
    row.mode === 'rehearsal' && officeTexts.rehearsal,
    row.photos > 0 && officeTexts.photos(row.photos),
  ];
  const words = [
    moment(row.received_at),
    caseStatusTexts[row.status].what,
    villageName(region, row.village),
    ...marks,
  ];
  return [groupReceipt(row.receipt), ...words].filter(Boolean).join('  ');
}

/** The whole case as lines of text. */
export function caseLines(
  region: Region,
  { row, content, view, photoFiles, added, report }: OfficeCase,
): readonly string[] {
  return [
    listLine(region, row),
    '',
    ...answerLines(region, formOf[row.kind].texts, summarise(formOf[row.kind].form, content.answers)),
    ...added.map(addedLine),
    ...(report ? [`${officeTexts.ledHere}：${listLine(region, report)}`] : []),
    ...photoFiles.map((file) => `${officeTexts.photoFiles}：${file}`),
    `${officeTexts.agreed}：${row.consent_version} ${row.consent_hash}`,
    '',
    `${officeTexts.timeline}：`,
    ...view.timeline.map(eventLine),
  ];
}

/** The form a kind of case answers, and its words. */
export const formOf: Readonly<Record<CaseKind, { form: FormDefinition; texts: FormTexts }>> = {
  'neighbour-report': { form: neighbourReport, texts: neighbourReportTexts },
  'assistance-application': { form: assistanceApplication, texts: applicationTexts },
};

/** Answers in words; entries of a list stand one after the other, further in. */
export function answerLines(
  region: Region,
  texts: FormTexts,
  lines: readonly SummaryLine[],
): readonly string[] {
  return lines
    .filter(({ blank }) => !blank)
    .flatMap((line) => {
      const inner = texts.questions[line.question.id]?.records?.form;
      if (!line.records || !inner) return [answerLine(region, texts, line)];
      return [
        `${plain(texts.questions[line.question.id]?.label)}：`,
        ...line.records.flatMap((entry) => [
          ...answerLines(region, inner, entry).map((text) => `  ${text}`),
          '',
        ]),
      ];
    });
}

function answerLine(region: Region, form: FormTexts, { question, value }: SummaryLine): string {
  const texts = form.questions[question.id];
  const name = (item: unknown) => {
    const option = texts?.options?.[String(item)];
    return option ? plain(option.label) : String(item);
  };
  if (question.kind === 'village') return `${plain(texts?.label)}：${villageName(region, String(value))}`;
  if (question.kind === 'photos') return `${plain(texts?.label)}：${Array.isArray(value) ? value.length : 0}`;
  if (typeof value === 'number' && question.kind === 'amount') {
    return `${plain(texts?.label)}：${common.yuan(formatYuan(fen(value)))}`;
  }
  if (question.kind === 'receipt') return `${plain(texts?.label)}：${groupReceipt(value as Receipt)}`;
  const said = Array.isArray(value) ? value.map(name).join('、') : name(value);
  return `${plain(texts?.label)}：${said}`;
}

/** Which paper came later, when, how many photos, and which consent stood before it. */
export function addedLine({ paper, photos, receivedAt, consent }: AddedPapers): string {
  const name = papers[paper].name;
  return `${officeTexts.added}：${name}  ${officeTexts.photos(photos.length)}  ${moment(receivedAt)}  ${consent.version} ${consent.hash}`;
}

function eventLine({ at, status, note }: CaseEvent): string {
  return [`  ${moment(at)}`, caseStatusTexts[status].what, note].filter(Boolean).join('  ');
}

function villageName(region: Region, code: string): string {
  return code === 'other' ? officeTexts.villageOther : (findVillage(region, code)?.name ?? code);
}

/** Without the marks where a line may break. */
function plain(label = ''): string {
  return label.replace(/\|/g, '');
}

function moment(at: Instant): string {
  return `${dayOf(at)} ${clockTime(at)}`;
}
