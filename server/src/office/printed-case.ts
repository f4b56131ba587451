import { papers } from '@/content/messages/application-paper-words';
import { officeTexts } from '@/content/messages/office';
import { officeConsentTexts } from '@/content/messages/office-consent';
import { caseKindNames, caseStatusTexts } from '@/content/messages/sending';
import type { CaseEvent } from '@/domain/case-timeline';
import { summarise } from '@/domain/form/summary';
import { groupReceipt } from '@/domain/receipt';
import type { Region } from '@/domain/region';
import type { AddedPapers } from '../cases/added-papers';
import { type AnswerRow, answerRows, formOf, plain, villageName } from './answer-words';
import type { ConsentState } from './consent-states';
import { consentWords } from './consent-words';
import { moment } from './moment';
import type { ListedCase, OfficeCase } from './office-cases';

/** Number, moment, status, place, kind, and what to know before opening. */
export function listCells(region: Region, { row, marks }: ListedCase): readonly string[] {
  return [
    groupReceipt(row.receipt),
    moment(row.received_at),
    plain(caseStatusTexts[row.status].what),
    villageName(region, row.village),
    caseKindNames[row.kind],
    marks.join('  '),
  ];
}

export function listLine(region: Region, listed: ListedCase): string {
  return listCells(region, listed).filter(Boolean).join('  ');
}

/** The whole case as lines of text. */
export function caseLines(region: Region, found: OfficeCase): readonly string[] {
  const { row, answers, consents, view, photoFiles, added, report } = found;
  const { form, texts } = formOf[row.kind];
  return [
    listLine(region, found),
    '',
    ...answerLines(answerRows(region, texts, summarise(form, answers))),
    ...added.map(addedLine),
    ...(report ? [`${officeTexts.ledHere}：${listLine(region, report)}`] : []),
    ...photoFiles.map((file) => `${officeTexts.photoFiles}：${file}`),
    `${officeTexts.agreed}：${row.consent_version} ${row.consent_hash}`,
    ...(consents.length > 0 ? ['', `${officeConsentTexts.title}：`, ...consents.map(consentLine)] : []),
    '',
    `${officeTexts.timeline}：`,
    ...view.timeline.map(eventLine),
  ];
}

/** Entries of a list stand one after the other, further in. */
function answerLines(rows: readonly AnswerRow[]): readonly string[] {
  return rows.flatMap(({ label, value, entries }) => [
    `${label}：${value}`,
    ...(entries ?? []).flatMap((entry) => [...answerLines(entry).map((line) => `  ${line}`), '']),
  ]);
}

/** Which paper came later, when, how many photos, and which consent stood before it. */
function addedLine({ paper, photos, receivedAt, consent }: AddedPapers): string {
  const name = papers[paper].name;
  return `${officeTexts.added}：${name}  ${officeTexts.photos(photos.length)}  ${moment(receivedAt)}  ${consent.version} ${consent.hash}`;
}

function consentLine(consent: ConsentState): string {
  const { person, matter, state, record } = consentWords(consent);
  return [`  ${person}`, matter, state, record].filter(Boolean).join('  ');
}

function eventLine({ at, status, note }: CaseEvent): string {
  return [`  ${moment(at)}`, plain(caseStatusTexts[status].what), note].filter(Boolean).join('  ');
}
