// For the office: what in the articles wants looking at. `npm run content:check`, by hand, before an edition is published.
import { readFileSync } from 'node:fs';
import { load } from '../load.mjs';
import { articles } from './articles.mjs';
import { publishedEdition } from './published.mjs';

const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { contentReport } = await load('tools/content/check/report.ts');
const { coverage } = await load('tools/content/law-coverage/document.ts');
const { day } = await load('src/domain/dates.ts');

const { policies: published } = await publishedEdition();
const looked = new Map(articles().map(({ id, openFigures }) => [id, openFigures]));
const policies = published.map((policy) => ({ ...policy, openFigures: looked.get(policy.id) }));
const law = Object.keys(json('test/fixtures/laws.json').read.中华人民共和国社会救助法);
const report = contentReport({
  policies,
  covered: coverage(json('tools/content/law-coverage/rows.json'), policies, law),
  tied: json('test/content/law/statements.json'),
  today: day(new Date().toISOString().slice(0, 10)),
});
console.log(report.join('\n'));
