import { perPersonMonth, policyTexts, unitWords } from '@/content/messages/policy-reader/policy';
import { placesOf } from '@/content/policy-here';
import { longDay } from '@/domain/dates';
import { fen, formatYuan } from '@/domain/money';
import type { ArticleFigure, Policy, PolicySource } from '@/domain/policy/policy';
import { sortFigures } from '@/domain/policy/policy';
import type { Region } from '@/domain/region';
import { titleOf } from '@/domain/source';
import type { FigureCardProps } from '@/ui/figure-card/figure-card';

/** What one document says, with what must stand beside it. */
interface Group {
  readonly id: string;
  readonly figures: readonly ArticleFigure[];
}

/** Figures that a reader here may see, and what to ask instead of seeing a number. */
export function figuresFor(policy: Policy, region: Region) {
  return sortFigures(policy, placesOf(region));
}

/**
 * What one gets, as cards: those that share document, day, place and caveat stand on one. Lengths of time and
 * multiples (a line of income, a fine) answer another question and are told in sentences.
 */
export function figureCards(
  figures: readonly ArticleFigure[],
): readonly (FigureCardProps & { id: string })[] {
  const amounts = figures.filter(({ unit }) => unit === 'fen');
  return grouped(amounts).map(({ id, figures: own }) => ({
    id,
    figures: own.map((figure) => ({ label: figure.label, figure: amountOf(figure), unit: unitOf(figure) })),
    lines: linesOf(own),
  }));
}

/** `3个工作日（第十五条）` */
export function figureLine(figure: ArticleFigure): string {
  const { article } = figure.source;
  const unit = unitOf(figure).replace(/\|/g, '');
  return `${figure.label}：${amountOf(figure)}${unit}${article === undefined ? '' : `（${article}）`}`;
}

/** 《…》 with its number. */
export function documentName({ document, number }: PolicySource): string {
  return number === undefined ? titleOf({ document }) : `${titleOf({ document })}|${number}`;
}

function grouped(figures: readonly ArticleFigure[]): readonly Group[] {
  const groups = new Map<string, ArticleFigure[]>();
  for (const figure of figures) {
    const id = [figure.source.id, figure.from, figure.region, figure.caveat].join('/');
    groups.set(id, [...(groups.get(id) ?? []), figure]);
  }
  return [...groups].map(([id, own]) => ({ id, figures: own }));
}

function linesOf([first]: readonly ArticleFigure[]): readonly string[] {
  if (!first) return [];
  const { region, from, source, caveat } = first;
  return [
    `${region}，|${policyTexts.since(longDay(from))}。`,
    `${source.number ?? titleOf(source)}。`,
    ...(caveat === undefined ? [] : [`${caveat.replace(/，/g, '，|')}。`]),
  ];
}

export function amountOf({ unit, amount }: ArticleFigure): string {
  return unit === 'fen' ? formatYuan(fen(amount)) : String(amount);
}

function unitOf({ unit, per }: ArticleFigure): string {
  return per === 'person-month' ? perPersonMonth : unitWords[unit];
}
