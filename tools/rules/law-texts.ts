import { createHash } from 'node:crypto';

/** Where an article stands in a law text, and what tells it again: its first words and a fingerprint. */
export interface LawPlace {
  readonly document: string;
  readonly article: string;
  readonly file: string;
  readonly line: number;
  readonly begins: string;
  readonly sha256: string;
}

/** The file that holds each document, in a folder of law texts. */
export const lawFiles: Readonly<Record<string, string>> = {
  中华人民共和国社会救助法: '社会救助法2026_wikisource.md',
  最低生活保障审核确认办法: '最低生活保障审核确认办法_民发2021-57.md',
  特困人员认定办法: '特困人员认定办法_民发2021-43.md',
  刚性支出困难家庭认定办法: '刚性支出困难家庭认定办法_民发2024-57.md',
  关于进一步做好最低生活保障等社会救助兜底保障工作的通知: '进一步做好低保等社会救助兜底_民发2022-83.md',
  重庆市城乡居民最低生活保障条例: '重庆市城乡居民最低生活保障条例2016.md',
  关于改革完善社会救助制度的意见: '改革完善社会救助制度的意见_2020.md',
  国务院办公厅关于加强孤儿保障工作的意见: '孤儿保障.md',
  关于进一步加强事实无人抚养儿童保障工作的意见: '事实无人抚养儿童.md',
  中华人民共和国法律援助法: '法律援助法.md',
  社会救助暂行办法: '社会救助暂行办法2019.md',
  中华人民共和国民法典: '民法典_扶养与行为能力节录.md',
};

/** The whole articles a citation names: 第四条 and 第八条 of `第四条（三）、第八条`, 二（三） of itself. */
export function articlesNamed(citation: string): readonly string[] {
  const articles = citation.match(/第[一二三四五六七八九十百]+条/g);
  return articles ?? [citation];
}

/** The items （一） a citation names after an article. */
export function itemsNamed(citation: string): readonly string[] {
  return /条/.test(citation) ? (citation.match(/（[一二三四五六七八九十]+）/g) ?? []) : [];
}

const begin =
  /^(?:#+\s*)?(?:第[一二三四五六七八九十百]+条|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/;

/**
 * Finds one article in a text.
 *
 * @returns `undefined` where the text has no such article
 */
export function findArticle(
  text: string,
  article: string,
): { readonly line: number; readonly words: string } | undefined {
  const lines = text.split('\n').map((line) => line.replace(/[*\s　]/g, ''));
  const from = lineOf(lines, article);
  if (from < 0) return undefined;
  const isArticle = /^第.+条$/.test(article);
  const ends = (line: string): boolean =>
    isArticle ? /^#|^第[一二三四五六七八九十百]+条/.test(line) : begin.test(line) || /^#/.test(line);
  const length = lines.slice(from + 1).findIndex(ends);
  const words = lines.slice(from, length < 0 ? undefined : from + 1 + length).join('');
  return { line: from + 1, words };
}

function lineOf(lines: readonly string[], article: string): number {
  const [, section, item] = /^([一二三四五六七八九十]+)(（.+）)?$/.exec(article) ?? [];
  if (section !== undefined) {
    const head = lines.findIndex((line) => line.replace(/^#+/, '').startsWith(`${section}、`));
    if (item !== undefined) return lines.findIndex((line, at) => at > head && line.startsWith(item));
    return lines.findIndex((line, at) => at > head && line !== '');
  }
  const [, number] = /^第(\d+)项$/.exec(article) ?? [];
  return lines.findIndex((line) => line.startsWith(number === undefined ? article : `${number}.`));
}

/** Where a cited article stands, for the table and the test that finds it again. */
export function placeOf(document: string, article: string, text: string): LawPlace | undefined {
  const found = findArticle(text, article);
  const file = lawFiles[document];
  if (!found || file === undefined) return undefined;
  const sha256 = createHash('sha256').update(found.words).digest('hex').slice(0, 16);
  return { document, article, file, line: found.line, begins: found.words.slice(0, 16), sha256 };
}
