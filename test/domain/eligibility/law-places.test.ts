import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '@/domain/dates';
import { assess } from '@/domain/eligibility/assess';
import { conditionsOf } from '@/domain/eligibility/verdict/verdict';
import { everythingCited, isText, lookUp } from '../../../tools/rules/law-places';
import { articlesNamed, findArticle } from '../../../tools/rules/law-texts';
import { readTown } from '../../../tools/rules/read-town';
import { aSetting } from '../../fixtures/a-household';

const root = join(__dirname, '../../..');
const town = readTown(root);
const cited = everythingCited(town);

/** A folder of the law texts, where they are at hand: LAW_TEXTS=… npx jest test/domain/eligibility/law-places. */
const { LAW_TEXTS } = process.env;

test('every article that is cited was found in a law text (else: npm run rules -- --law FOLDER)', () => {
  const found = new Set(town.places.map(({ document, article }) => `${document} ${article}`));
  const named = cited
    .filter(({ source }) => isText(source))
    .flatMap(({ source }) =>
      articlesNamed(source.article ?? '').map((article) => `${source.document} ${article}`),
    );
  expect([...new Set(named)].filter((each) => !found.has(each))).toEqual([]);
  expect(found.size).toBeGreaterThan(60);
});

test('each place begins with the article it is said to be', () => {
  const wrong = town.places.filter(
    ({ article, begins }) => /^第.+条$/.test(article) && !begins.startsWith(article),
  );
  expect(wrong).toEqual([]);
});

test('what is called read in full names a text we have, and no number that is only remembered is printed', () => {
  const strangers = cited.filter(({ source }) => source.confidence === 'full-text' && !isText(source));
  expect(strangers.map(({ source }) => source.document)).toEqual([]);
  const numbers = new Set(cited.map(({ source }) => source.number));
  expect([...numbers].filter((each) => each === '民发〔2022〕83号' || each === '国发〔2015〕52号')).toEqual(
    [],
  );
  expect(cited.filter(({ source }) => source.confidence === 'recollection' && source.number)).toEqual([]);
});

test.each(['2025-07-01', '2025-12-31', '2026-06-30', '2026-07-01'])(
  'on %s nothing is cited that came into force later',
  (on) => {
    const { region } = aSetting();
    const late = town.households.flatMap(({ household }) => {
      const { verdicts } = assess(household, { day: day(on), region });
      return verdicts
        .flatMap(({ requirements }) => conditionsOf(requirements))
        .filter(({ source }) => source.from !== undefined && source.from > day(on))
        .map(({ id, source }) => `${id}: ${source.document}`);
    });
    expect([...new Set(late)]).toEqual([]);
  },
);

test('an article is found by its heading and ends where the next begins', () => {
  const text = '## 第一章\n\n第一条 甲。\n\n（一）乙；\n\n第二条 第一条的丙。\n\n## 第二章\n\n第三条 丁。';
  expect(findArticle(text, '第一条')).toEqual({ line: 3, words: '第一条甲。（一）乙；' });
  expect(findArticle(text, '第二条')?.words).toBe('第二条第一条的丙。');
  expect(findArticle(text, '第四条')).toBeUndefined();
});

const whereTextsAre = LAW_TEXTS && existsSync(LAW_TEXTS) ? test : test.skip;

whereTextsAre('the texts at hand have each article where the table says, word for word', () => {
  expect(lookUp(town, LAW_TEXTS ?? '')).toEqual(town.places);
});

test('docs/rules.md says where each stands', () => {
  const document = readFileSync(join(root, 'docs/rules.md'), 'utf8');
  const missing = town.places.filter(({ file, line }) => !document.includes(`| ${file} | ${line} |`));
  expect(missing).toEqual([]);
});
