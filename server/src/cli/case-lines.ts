import { papers } from '@/content/messages/application/paper-words';
import { caseStatusTexts } from '@/content/messages/cases/states';
import { officeConsentTexts } from '@/content/messages/office/consent';
import { officeTexts } from '@/content/messages/office/office';
import type { CaseEvent } from '@/domain/case/case-timeline';
import { summarise } from '@/domain/form/summary';
import { plain } from '@/domain/marked-text';
import type { Region } from '@/domain/region';
import type { ConsentState } from '../cases/consent/consent-states';
import type { OfficeCase } from '../cases/office-cases';
import type { AddedPapers } from '../cases/papers/added-papers';
import { formOf } from '../cases/read-case';
import { answerRows, moment, type PrintedAnswer, textsOf } from '../print/answer-words';
import { listLine } from '../print/case-line';
import { type CasePart, casePartsOf, registeredRows } from '../print/case-parts';
import { consentWords } from '../print/consent-words';
import { shownBehindBar, shownLine } from '../print/safe-text';

/** The whole case as lines of text. */
export function caseLines(region: Region, found: OfficeCase): readonly string[] {
  const { row, consents, view, photoFiles, added, report } = found;
  return [
    listLine(region, found),
    '',
    ...answerLines(registeredRows(region, found)),
    ...answerLines(allRows(region, found)),
    ...casePartsOf(region, found).flatMap(partLines),
    ...added.map(addedLine),
    ...(report ? [`${officeTexts.ledHere}：${listLine(region, report)}`] : []),
    ...photoFiles.map(({ number, path }) => `${officeTexts.photoFile(number)}：${path}`),
    `${officeTexts.agreed}：${row.consent_version} ${row.consent_hash}`,
    ...(consents.length > 0 ? ['', `${officeConsentTexts.title}：`, ...consents.map(consentLine)] : []),
    '',
    `${officeTexts.timeline}：`,
    ...view.timeline.map(eventLine),
  ];
}

/** Every answer of every part; of a 先报个名 alone there is no more than what stands above. */
function allRows(region: Region, { row, answers, content }: OfficeCase): readonly PrintedAnswer[] {
  if (content.registered && content.parts.length === 0) return [];
  return answerRows(region, textsOf[row.kind], summarise(formOf[row.kind], answers));
}

/** When more was filled in, and what had been said otherwise before. */
function partLines({ count, receivedAt, consent, before }: CasePart): readonly string[] {
  return [
    `${officeTexts.part(count)}  ${moment(receivedAt)}  ${consent.version} ${consent.hash}`,
    ...before.map(({ label, value }) => `  ${label}，${officeTexts.before}：${shownBehindBar(value)}`),
  ];
}

/** Entries of a list stand one after the other, further in. */
function answerLines(rows: readonly PrintedAnswer[]): readonly string[] {
  return rows.flatMap(({ label, value, entries }) => [
    `${label}：${shownBehindBar(value)}`,
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
  return [`  ${person}`, matter, state, record].map(shownLine).filter(Boolean).join('  ');
}

function eventLine({ at, status, note }: CaseEvent): string {
  return [`  ${moment(at)}`, plain(caseStatusTexts[status].what), shownBehindBar(note ?? '')]
    .filter(Boolean)
    .join('  ');
}
