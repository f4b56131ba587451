import { plain } from '../../../src/domain/marked-text';
import { articlesNamed } from '../laws/articles-named';

/** What an article of the law gives a person (`right`) or asks of them (`duty`), and the words by which ours say so. */
export interface CoverageRow {
  readonly article: string;
  readonly kind: 'right' | 'duty';
  readonly what: string;
  readonly says: string;
}

/** As much of a published article as the table needs. */
export interface Covering {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly { readonly document: string; readonly article?: string }[];
}

export interface Covered extends CoverageRow {
  /** Our articles that name this article of the law and say it in these words. */
  readonly by: readonly Covering[];
}

const law = '中华人民共和国社会救助法';

/** @param known the articles of the law in their order, `第一条` and so on */
export function coverage(
  rows: readonly CoverageRow[],
  articles: readonly Covering[],
  known: readonly string[],
): readonly Covered[] {
  const cited = articles.map((article) => ({
    article,
    named: namedBy(article, known),
    text: textOf(article),
  }));
  return rows.map((row) => ({
    ...row,
    by: cited
      .filter(({ named, text }) => named.has(row.article) && text.includes(row.says))
      .map(({ article }) => article),
  }));
}

function namedBy({ sources }: Covering, known: readonly string[]): ReadonlySet<string> {
  const own = sources.filter(({ document }) => document === law);
  return new Set(own.flatMap(({ article = '' }) => articlesNamed(article, known)));
}

function textOf(article: Covering): string {
  const { sources: _cited, ...told } = article;
  return plain(JSON.stringify(told));
}

/** docs/coverage.md: each article of the law, and where we tell it. */
export function coverageDocument(covered: readonly Covered[]): string {
  const rights = covered.filter(({ kind }) => kind === 'right');
  return `${[
    '# 社会救助法 → 我们的文章',
    '',
    '由 `npm run content:docs` 生成，不要手改；`npm test` 检查是否最新，也检查每一项权利都有一篇讲到。',
    `◆ 您能得到、能要求的（${rights.length}）；◇ 您要做到的（${covered.length - rights.length}）。`,
    '',
    '| 条 | 内容 | | 哪几篇讲到 | 用哪几个字 |',
    '|---|---|---|---|---|',
    ...covered.map(line),
  ].join('\n')}\n`;
}

function line({ article, what, kind, by, says }: Covered): string {
  const links = by
    .slice(0, 4)
    .map(({ id, title }) => `[${plain(title)}](../src/content/policies/${id}.json)`);
  const more = by.length > links.length ? ` 等 ${by.length} 篇` : '';
  const where = by.length === 0 ? 'none' : `${links.join('、')}${more}`;
  return `| ${article} | ${what} | ${kind === 'right' ? '◆' : '◇'} | ${where} | ${says} |`;
}
