import { caseKindNames } from '@/content/messages/cases/states';
import { officeTexts } from '@/content/messages/office/office';
import { printTexts } from '@/content/messages/office/print';
import { groupReceipt } from '@/domain/case/receipt';
import { summarise } from '@/domain/form/summary';
import type { Region } from '@/domain/region';
import type { OfficeCase } from '../cases/office-cases';
import { formOf } from '../cases/read-case';
import { isErased } from '../cases/sealed-case';
import { answerRows, moment, textsOf } from './answer-words';
import { printedApplication } from './application/printed-application';
import type { SignaturePicture } from './application/printed-signature';
import { staffLines } from './application/printed-signature';
import { listLine } from './case-line';
import { html, type Markup } from './html';
import { paper } from './paper';
import { answerTable, part, withFileNames } from './printed-answers';
import { printedParts } from './printed-parts';

/**
 * A case as one file to print on A4: it fetches nothing, runs nothing, and holds the pictures it shows.
 *
 * @param pictures the signature's
 */
export function casePage(region: Region, found: OfficeCase, pictures: readonly SignaturePicture[]): string {
  const { row } = found;
  const title = `${region.officeName} ${caseKindNames[row.kind]}`;
  const content = html`${head(found)}
${isErased(found.content) ? html`<p>${officeTexts.erased}</p>` : body(region, found, pictures)}
${part(printTexts.parts.staff, staffLines())}
${part(printTexts.parts.texts, consentTexts(found))}`;
  return paper(row, title, content);
}

function head({ row, marks }: OfficeCase): Markup {
  return html`<p class="head"><span>${printTexts.receipt}：${groupReceipt(row.receipt)}</span><span>${printTexts.received}：${moment(row.received_at)}</span></p>
<p class="marks">${marks.filter((mark) => mark !== officeTexts.rehearsal).join('　')}</p>`;
}

function body(region: Region, found: OfficeCase, pictures: readonly SignaturePicture[]): Markup {
  const { row, report } = found;
  const led = report && html`<p>${officeTexts.ledHere}：${listLine(region, report)}</p>`;
  const whole =
    row.kind === 'neighbour-report' ? printedReport(region, found) : application(region, found, pictures);
  return html`${printedParts(region, found)}${whole}${led}`;
}

/** Of a 先报个名 nothing else is known: the parts of the application are asked at the visit. */
function application(region: Region, found: OfficeCase, pictures: readonly SignaturePicture[]): Markup {
  const { registered, parts } = found.content;
  return registered && parts.length === 0 ? html`` : printedApplication(region, found, pictures);
}

function printedReport(region: Region, { row, answers }: OfficeCase): Markup {
  const texts = textsOf[row.kind];
  const lines = summarise(formOf[row.kind], answers);
  return html`${answerTable(withFileNames(answerRows(region, texts, lines), lines, answers))}`;
}

/** Which words were agreed to: version and hash. */
function consentTexts({ row, content, added }: OfficeCase): Markup {
  const later = added.map(({ paper, consent }) => ({ id: paper, ...consent }));
  const separate = [...(content.consents ?? []), ...later].map(
    ({ id, version, hash }) => `${id} ${version} ${hash}`,
  );
  const parts = content.parts.map(({ consent }) => `${consent.version} ${consent.hash}`);
  return html`${[`${row.consent_version} ${row.consent_hash}`, ...parts, ...separate].map((line) => html`<p class="small">${line}</p>`)}`;
}
