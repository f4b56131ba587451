import type { Standards } from '../../src/content/regions/standards';
import type { ConditionId } from '../../src/domain/eligibility/verdict/condition-ids';
import { type Fen, formatYuan } from '../../src/domain/money';
import { titleOf } from '../../src/domain/source';
import type { Figure } from '../../src/domain/standard';

/** The figure a condition is measured by, as the table at the top names it. */
export function figureOf(id: ConditionId): string {
  return measured[id] ?? '—';
}

const standard = '城市低保、农村低保';

const measured: Readonly<Partial<Record<ConditionId, string>>> = {
  'income-below-standard': standard,
  'own-income-below-standard': standard,
  'income-below-near-line': `${standard} × 低保边缘倍数`,
  'income-below-disposable-income': '人均可支配收入',
  'spending-over-ratio': '刚性支出比例',
  'savings-plain': '只分拣，不是规定',
};

const yuan = (value: Fen) => `${formatYuan(value)} 元/人/月`;
const yearly = (value: Fen) => `${formatYuan(value)} 元/人/年`;
const percent = (value: number) => `${value}%`;

/** Every figure of the town that decides or is shown, with its day and document. */
export function figureTable(town: Standards): readonly string[] {
  return [
    '## 数字',
    '',
    '| 数字 | 值 | 之前 | 生效 | 依据 |',
    '|---|---|---|---|---|',
    ...rows('城市低保', town.subsistence.urban, yuan),
    ...rows('农村低保', town.subsistence.rural, yuan),
    ...rows('特困基本生活', town.extremePoverty, yuan),
    ...rows('集中养育孤儿', town.orphan.institution, yuan),
    ...rows('散居孤儿', town.orphan.home, yuan),
    ...rows('流浪乞讨人员生活保障', town.wanderer, yuan),
    ...rows('低保边缘倍数', town.nearMultiple, percent),
    ...rows('人均可支配收入（城镇）', town.disposableIncome.urban, yearly),
    ...rows('人均可支配收入（农村）', town.disposableIncome.rural, yearly),
    ...rows('刚性支出比例', town.rigidRatio, percent),
    '',
  ];
}

function rows<T>(name: string, history: readonly Figure<T>[], said: (value: T) => string): readonly string[] {
  if (history.length === 0) return [`| ${name} | 没有读到，结果一律“还差信息” | — | — | — |`];
  return history.map(({ value, previous, from, source }) => {
    const before = previous === undefined ? '—' : said(previous);
    const document = source.number ?? titleOf(source);
    return `| ${name} | ${said(value)} | ${before} | ${from} | ${document} ${source.article ?? ''} |`;
  });
}
