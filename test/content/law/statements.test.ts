import { readFileSync } from 'node:fs';
import shared from '@/content/article-parts/sources.json';
import { plain } from '@/domain/marked-text';
import type { ArticleFigure, PolicySource } from '@/domain/policy/policy';
import { allPolicies } from '../policies/articles';
import { everyText } from '../words/texts';
import { articlesNamed, laws } from './laws';

/** A sentence of ours, and where the law says so: the words stand in that article of the document. */
interface Statement {
  readonly article: string;
  readonly says: string;
  readonly source: keyof typeof shared;
  /** Empty where only a digest of the document is to be had. */
  readonly at: string;
  readonly words: readonly string[];
}

const statements: readonly Statement[] = JSON.parse(readFileSync('test/content/law/statements.json', 'utf8'));
const rows = statements.map((row): [string, Statement] => [`${row.article}: ${plain(row.says)}`, row]);

test.each(rows)('%s', (_name, { article, says, source, at, words }) => {
  const policy = allPolicies().find(({ id }) => id === article);
  if (!policy) throw new Error(`no article ${article}`);
  expect(everyText(policy).map(plain).join('\n')).toContain(plain(says));
  const { document } = shared[source];
  const cited = policy.sources.find((one) => one.document === document);
  expect({ document, cited: cited !== undefined }).toEqual({ document, cited: true });
  const stands = at === '' ? laws.digest[document]?.whole : laws.read[document]?.[at];
  expect({ at, words: stands?.words }).toEqual({ at, words: expect.arrayContaining([...words]) });
  if (at !== '') expect(articlesNamed(cited?.article ?? '', document)).toContain(at);
});

const sources = allPolicies().flatMap(({ id, sources: own }) =>
  own.map((source): [string, PolicySource] => [`${id}: ${source.document}`, source]),
);

test.each(sources)(
  '%s names articles that the document has',
  (_name, { document, article = '', confidence }) => {
    const text = laws.read[document];
    const digest = laws.digest[document];
    if (confidence === 'full-text') expect(text ?? digest).toBeDefined();
    const known = text ? Object.keys(text) : [];
    if (text) for (const one of articlesNamed(article, document)) expect(known).toContain(one);
  },
);

const spoken = { fen: '元', 'working-day': '个工作日', day: '天', month: '个月', times: '倍' } as const;
const figures = allPolicies().flatMap(({ id, figures: own }) =>
  own.map((figure): [string, ArticleFigure] => [`${id}: ${figure.label}`, figure]),
);

test.each(figures)('%s stands as this number in the article it names', (_name, { source, amount, unit }) => {
  const { document, article = '' } = source;
  const number = `${unit === 'fen' ? amount / 100 : amount}${spoken[unit]}`;
  const text = laws.read[document];
  const numbers = text ? (text[article]?.numbers ?? []) : (laws.digest[document]?.whole.numbers ?? []);
  expect({ document, article, numbers }).toMatchObject({ numbers: expect.arrayContaining([number]) });
});
