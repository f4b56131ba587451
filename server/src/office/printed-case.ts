import { neighbourReportTexts } from '@/content/messages/neighbour-report';
import { officeTexts } from '@/content/messages/office';
import { caseStatusTexts } from '@/content/messages/sending';
import type { CaseEvent } from '@/domain/case-timeline';
import { clockTime, dayOf, type Instant } from '@/domain/dates';
import { type SummaryLine, summarise } from '@/domain/form/summary';
import { groupReceipt } from '@/domain/receipt';
import { findVillage, type Region } from '@/domain/region';
import { neighbourReport } from '@/forms/neighbour-report';
import type { CaseTable } from '../database/tables';
import type { OfficeCase } from './office-cases';

/** One line of the list: number, moment, status, and what to know before opening. */
export function listLine(region: Region, row: CaseTable): string {
  const marks = [
    row.urgent === 1 && officeTexts.urgent,
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
export function caseLines(region: Region, { row, content, view, photoFiles }: OfficeCase): readonly string[] {
  const answers = summarise(neighbourReport, content.answers).filter(({ blank }) => !blank);
  return [
    listLine(region, row),
    '',
    ...answers.map((line) => answerLine(region, line)),
    ...photoFiles.map((file) => `${officeTexts.photoFiles}：${file}`),
    `${officeTexts.agreed}：${row.consent_version} ${row.consent_hash}`,
    '',
    `${officeTexts.timeline}：`,
    ...view.timeline.map(eventLine),
  ];
}

function answerLine(region: Region, { question, value }: SummaryLine): string {
  const texts = neighbourReportTexts.questions[question.id];
  const name = (item: unknown) => texts?.options?.[String(item)]?.label ?? String(item);
  if (question.kind === 'village') return `${plain(texts?.label)}：${villageName(region, String(value))}`;
  if (question.kind === 'photos') return `${plain(texts?.label)}：${Array.isArray(value) ? value.length : 0}`;
  const said = Array.isArray(value) ? value.map(name).join('、') : name(value);
  return `${plain(texts?.label)}：${said}`;
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
