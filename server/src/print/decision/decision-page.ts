import { conditionWords, decisionTexts, monthWords, sumWords } from '@/content/messages/cases/decision';
import { termLines } from '@/content/messages/cases/term';
import { decisionPrintTexts as texts } from '@/content/messages/office/decision-print';
import { printTexts } from '@/content/messages/office/print';
import { groupReceipt } from '@/domain/case/receipt';
import type { CaseTerm } from '@/domain/case/way/case-term';
import type { Decision, Given, JudgedCondition } from '@/domain/case/way/case-way';
import { longDay } from '@/domain/dates';
import { plain } from '@/domain/marked-text';
import type { Region } from '@/domain/region';
import type { OfficeCase } from '../../cases/office-cases';
import { moment } from '../answer-words';
import { blankLine } from '../application/printed-signature';
import { html, type Markup } from '../html';
import { paper } from '../paper';
import { part } from '../printed-answers';
import { whoIn } from './decided';

/**
 * A decision to hand over: 给 with its sum, or 不给 condition by condition, the office's reasons beside the statutory
 * sentence, and what may be done against it, each with its last day.
 */
export function decisionPage(region: Region, found: OfficeCase, decision: Decision): string {
  const { row } = found;
  const { name } = whoIn(found);
  const isYes = decision.outcome === 'given';
  const body = html`<p class="head"><span>${printTexts.receipt}：${groupReceipt(row.receipt)}</span><span>${printTexts.received}：${moment(row.received_at)}</span><span>${texts.decidedOn}：${longDay(decision.on)}</span></p>
<p>${name === undefined ? texts.toNobody : texts.to(name)}</p>
<p class="marks">${isYes ? texts.given : texts.refused}</p>
${part(texts.parts.given, decision.given && givenRows(decision.given))}
${part(texts.parts.conditions, decision.conditions.length > 0 && conditionRows(decision.conditions))}
${part(texts.parts.reasons, reasons(decision))}
${part(texts.parts.appeal, decision.appeal && appeal(decision.appeal))}
${part(texts.parts.after, html`<p>${isYes ? plain(decisionTexts.change) : texts.again}</p>`)}
<div class="staff">${texts.lines.map(blankLine)}</div>`;
  return paper(row, `${region.officeName} ${texts.title}`, body);
}

function givenRows(given: Given): Markup {
  const { rows } = texts;
  const said: readonly (readonly [label: string, value: string | undefined])[] = [
    [rows.sum, sumWords(given)],
    [rows.formula, given.formula],
    [rows.from, given.fromMonth && monthWords(given.fromMonth)],
    [rows.paid, given.paidHow],
    [rows.review, given.reviewMonth && monthWords(given.reviewMonth)],
  ];
  return html`<table>${said.map(
    ([label, value]) =>
      value !== undefined && html`<tr><th style="width:30%">${label}</th><td>${value}</td></tr>`,
  )}</table>`;
}

function conditionRows(conditions: readonly JudgedCondition[]): Markup {
  const { condition, state } = texts.columns;
  return html`<table><thead><tr><th>${condition}</th><th style="width:24%">${state}</th></tr></thead>${conditions.map(
    (one) => html`<tr><td>${one.words}</td><td>${conditionWords[one.state]}</td></tr>`,
  )}</table>`;
}

/** The office's own words, and beside them what the law says; of a yes the law alone. */
function reasons({ outcome, reasons: said, document, article }: Decision): Markup | undefined {
  const law = document !== undefined && html`<p>${plain(decisionTexts.basis(document, article))}</p>`;
  if (outcome === 'given') return law || undefined;
  return html`<p>${said ?? texts.noReasons}</p>${law}`;
}

function appeal({ office, review, court }: NonNullable<Decision['appeal']>): Markup {
  return html`${review?.until && html`<p>${texts.review(lastDay(review))}${office === undefined ? texts.askWhere : texts.reviewTo(office)}</p><p class="small">${howCounted(review)}</p>`}
${court?.until && html`<p>${texts.court(lastDay(court))}</p><p class="small">${howCounted(court)}</p>`}
<p>${texts.countedFrom}</p><p>${texts.letterHelp}</p>`;
}

function lastDay({ until }: CaseTerm): string {
  if (!until) return '';
  return until.about ? texts.about(longDay(until.day)) : longDay(until.day);
}

function howCounted(term: CaseTerm): string {
  return plain(termLines(term).join(''));
}
