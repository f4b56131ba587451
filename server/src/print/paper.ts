import { printTexts } from '@/content/messages/office/print';
import { groupReceipt, type Receipt } from '@/domain/case/receipt';
import { html, type Markup } from './html';
import { printStyle } from './print-style';

/** A file to print on A4: it fetches nothing and runs nothing. */
export function paper(
  { receipt, mode }: { readonly receipt: Receipt; readonly mode: 'rehearsal' | 'live' },
  title: string,
  body: Markup,
): string {
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${title} ${groupReceipt(receipt)}</title>
${printStyle(receipt)}</head>
<body><h1>${title}</h1>
${mode === 'rehearsal' && html`<p class="rehearsal">${printTexts.rehearsal}</p>`}
${body}
</body></html>`.markup;
}
