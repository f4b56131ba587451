import { groupReceipt, type Receipt } from '@/domain/case/receipt';
import type { Markup } from './html';

/** A4 for any browser; the number stands on every page, for sheets get apart. Nothing is fetched. */
export function printStyle(receipt: Receipt): Markup {
  return {
    markup: `<style>
@page {
  size: A4;
  margin: 14mm 15mm 16mm;
  @bottom-left { content: "${groupReceipt(receipt)}"; font: 9pt sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
}
${rules}
</style>`,
  };
}

const rules = `
* { box-sizing: border-box; }
body { max-width: 180mm; margin: 0 auto; padding: 0 0.5mm; font: 10.5pt/1.45 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; color: #000; }
h1 { font-size: 18pt; text-align: center; margin: 0 0 3mm; }
h2 { font-size: 12pt; margin: 3.5mm 0 1mm; break-after: avoid; }
p { margin: 0 0 1.5mm; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 6mm; }
.marks { font-weight: bold; }
.rehearsal { border: 1pt solid #000; padding: 1mm 3mm; text-align: center; font-weight: bold; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 2mm; }
th, td { border: 0.5pt solid #555; padding: 1mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-wrap; }
th { font-weight: bold; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.answers { display: flex; flex-wrap: wrap; margin: 0 0 2mm; border: 0.5pt solid #555; border-width: 0.5pt 0.5pt 0 0; }
.answers div { display: flex; flex: 1 1 50%; border: 0.5pt solid #555; border-width: 0 0 0.5pt 0.5pt; break-inside: avoid; }
.answers .wide { flex-basis: 100%; break-inside: auto; }
dt, dd { margin: 0; padding: 1mm 2mm; overflow-wrap: anywhere; white-space: pre-wrap; }
dt { flex: 0 0 36mm; border-right: 0.5pt solid #bbb; }
dd { flex: 1; }
.entry { break-inside: avoid; }
ul { margin: 0 0 1.5mm; padding-left: 6mm; }
.sign:empty { height: 9mm; }
.files { font: 8pt/1.4 "Noto Sans Mono", Consolas, monospace; }
.signature { break-inside: avoid; }
.signature img { max-width: 88mm; max-height: 120mm; border: 0.75pt solid #999; margin: 0 1mm 1.5mm 0; }
.signature img:only-of-type { max-width: 100mm; }
.blank { display: flex; gap: 4mm; align-items: flex-end; min-height: 10mm; break-inside: avoid; }
.blank span { border-bottom: 0.5pt solid #000; flex: 3; }
.blank span.day { flex: 2; }
.staff { break-inside: avoid; }
.letter p { font-size: 12pt; line-height: 2; overflow-wrap: anywhere; white-space: pre-wrap; }
.letter .kept { white-space: nowrap; }
.letter .open { display: flex; break-inside: avoid; }
.letter .rule { flex: 1; border-bottom: 0.5pt solid #000; margin-bottom: 2.5mm; }
.letter .more::before, .letter .more::after { content: ""; display: block; height: 10mm; border-bottom: 0.5pt solid #000; }
.letter .more { margin-bottom: 3mm; break-inside: avoid; }
.small { font: 8pt/1.4 sans-serif; overflow-wrap: anywhere; }
`;
