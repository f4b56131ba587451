import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/domain/eligibility/assess';
import { refusalOf, reviewOf } from '../../src/domain/eligibility/procedure/after-decision';
import { paidFrom } from '../../src/domain/eligibility/procedure/paid-from';
import { papersFor } from '../../src/domain/eligibility/procedure/papers';
import { timeLimits } from '../../src/domain/eligibility/procedure/time-limits';
import { whereToApply } from '../../src/domain/eligibility/procedure/where-to-apply';
import { whoMayApply } from '../../src/domain/eligibility/procedure/who-may-apply';
import type { ConditionId } from '../../src/domain/eligibility/verdict/condition-ids';
import { conditionsOf } from '../../src/domain/eligibility/verdict/verdict';
import { type SchemeId, schemes } from '../../src/domain/scheme';
import type { Source } from '../../src/domain/source';
import { lawPhrases } from './law-phrases';
import { articlesNamed, findArticle, itemsNamed, type LawPlace, lawFiles, placeOf } from './law-texts';
import type { Town } from './read-town';

/** A source that a condition, a member or the procedure rests on. */
export interface Cited {
  readonly source: Source;
  /** Left out for members and procedure. */
  readonly id?: ConditionId;
}

/** Everything the rules cite: over all whole households, and by each scheme's procedure. */
export function everythingCited({ households, standards }: Town): readonly Cited[] {
  const ofHouseholds = households.flatMap(({ day, household }): readonly Cited[] => {
    const { verdicts, members } = assess(household, { day, region: standards, withNearMisses: false });
    const conditions = verdicts.flatMap(({ requirements }) => conditionsOf(requirements));
    return [...conditions, ...members];
  });
  return [...ofHouseholds, ...(Object.keys(schemes) as SchemeId[]).flatMap(procedureOf)];
}

function procedureOf(scheme: SchemeId): readonly Cited[] {
  const refusal = refusalOf(scheme);
  return [
    ...(paidFrom(scheme)?.sources ?? []),
    ...papersFor(scheme).sources,
    ...(refusal ? [refusal.inWriting, refusal.appeal] : []),
    ...[reviewOf(scheme)?.source ?? []].flat(),
    ...[true, false].flatMap((byStreet) => timeLimits(scheme, byStreet).map(({ source }) => source)),
    whereToApply(scheme).source,
    whoMayApply(scheme).source,
  ].map((source) => ({ source }));
}

/**
 * Looks every cited article up in a folder of law texts.
 *
 * @throws {Error} naming what is cited and stands nowhere, or a condition whose article does not say it
 */
export function lookUp(town: Town, folder: string): readonly LawPlace[] {
  const read = (document: string) => readFileSync(join(folder, lawFiles[document] ?? ''), 'utf8');
  const cited = everythingCited(town).filter(({ source }) => isText(source));
  for (const each of cited) mustSay(each, read(each.source.document));
  const all = cited.flatMap(({ source }) =>
    articlesNamed(source.article ?? '').map((article) =>
      placeOf(source.document, article, read(source.document)),
    ),
  );
  const places = all.flatMap((place) => place ?? []);
  return [...new Map(places.map((place) => [`${place.document} ${place.article}`, place])).values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
  );
}

/** Whether a source names an article of a text we have; excerpts and the town's own figures do not. */
export function isText({ document, article, confidence }: Source): boolean {
  return confidence === 'full-text' && article !== undefined && lawFiles[document] !== undefined;
}

function mustSay({ source, id }: Cited, text: string): void {
  const articles = articlesNamed(source.article ?? '').map((article) => findArticle(text, article)?.words);
  const where = `${source.document} ${source.article}`;
  if (articles.includes(undefined)) throw new Error(`${where}: no such article`);
  const words = articles.join('');
  const missing = itemsNamed(source.article ?? '').filter((item) => !words.includes(item));
  if (missing.length > 0) throw new Error(`${where}: no item ${missing.join()}`);
  const phrase = id && source.document !== '社会救助暂行办法' ? lawPhrases[id] : '';
  if (!words.includes(phrase)) throw new Error(`${where} does not say ${phrase} (${id})`);
}

/** The part of docs/rules.md that says where each article stands. */
export function placesTable(places: readonly LawPlace[]): readonly string[] {
  return [
    '## 条文在哪里',
    '',
    '每一条依据在法规原文存档（law 文件夹）里的位置；`npm run rules -- --law 文件夹` 重新查找。',
    '',
    '| 文件 | 条 | 存档 | 行 | 开头 |',
    '|---|---|---|---|---|',
    ...places.map(
      ({ document, article, file, line, begins }) =>
        `| ${document} | ${article} | ${file} | ${line} | ${begins}… |`,
    ),
    '',
  ];
}
