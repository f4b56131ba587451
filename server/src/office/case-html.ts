import { officeTexts } from '@/content/messages/office';
import { printTexts } from '@/content/messages/office-print';
import { caseKindNames } from '@/content/messages/sending';
import { summarise } from '@/domain/form/summary';
import { groupReceipt } from '@/domain/receipt';
import type { Region } from '@/domain/region';
import { isErased } from '../cases/sealed-case';
import { answerRows, formOf } from './answer-words';
import { html, type Markup } from './html';
import { moment } from './moment';
import type { OfficeCase } from './office-cases';
import { printStyle } from './print-style';
import { answerTable, part, withFileNames } from './printed-answers';
import { printedApplication } from './printed-application';
import { listLine } from './printed-case';
import { staffLines } from './printed-signature';
import type { SignaturePicture } from './signature-pictures';

/**
 * A case as one file to print on A4: it fetches nothing, runs nothing, and holds the pictures it shows.
 *
 * @param pictures the signature's
 */
export function caseHtml(region: Region, found: OfficeCase, pictures: readonly SignaturePicture[]): string {
  const { row } = found;
  const title = `${region.officeName} ${caseKindNames[row.kind]}`;
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${title} ${groupReceipt(row.receipt)}</title>
${printStyle(row.receipt)}</head>
<body><h1>${title}</h1>
${head(found)}
${isErased(found.content) ? html`<p>${officeTexts.erased}</p>` : body(region, found, pictures)}
${part(printTexts.parts.staff, staffLines())}
${part(printTexts.parts.texts, consentTexts(found))}
</body></html>`.markup;
}

function head({ row, marks }: OfficeCase): Markup {
  return html`${row.mode === 'rehearsal' && html`<p class="rehearsal">${printTexts.rehearsal}</p>`}
<p class="head"><span>${printTexts.receipt}：${groupReceipt(row.receipt)}</span><span>${printTexts.received}：${moment(row.received_at)}</span></p>
<p class="marks">${marks.filter((mark) => mark !== officeTexts.rehearsal).join('　')}</p>`;
}

function body(region: Region, found: OfficeCase, pictures: readonly SignaturePicture[]): Markup {
  const { row, report } = found;
  const led = report && html`<p>${officeTexts.ledHere}：${listLine(region, report)}</p>`;
  const whole =
    row.kind === 'neighbour-report'
      ? printedReport(region, found)
      : printedApplication(region, found, pictures);
  return html`${whole}${led}`;
}

function printedReport(region: Region, { row, answers }: OfficeCase): Markup {
  const { form, texts } = formOf[row.kind];
  const lines = summarise(form, answers);
  return html`${answerTable(withFileNames(answerRows(region, texts, lines), lines, answers))}`;
}

/** Which words were agreed to: version and hash. */
function consentTexts({ row, content, added }: OfficeCase): Markup {
  const later = added.map(({ paper, consent }) => ({ id: paper, ...consent }));
  const separate = [...(content.consents ?? []), ...later].map(
    ({ id, version, hash }) => `${id} ${version} ${hash}`,
  );
  return html`${[`${row.consent_version} ${row.consent_hash}`, ...separate].map((line) => html`<p class="small">${line}</p>`)}`;
}
