import { readFileSync } from 'node:fs';
import { articlesNamed as articlesOf } from '../../../tools/content/laws/articles-named';

interface Part {
  /** As `30个工作日`. */
  readonly numbers: readonly string[];
  readonly words: readonly string[];
}

/** What stands in the laws, as far as the tests need it: `npm run content:laws -- <folder>` reads it from the texts. */
interface Laws {
  /** Documents whose text was read, by article `第十五条` or part `四（二）1`. */
  readonly read: Readonly<Record<string, Readonly<Record<string, Part>>>>;
  /** Documents of which only excerpts are known. */
  readonly digest: Readonly<Record<string, { readonly whole: Part; readonly articles: readonly number[] }>>;
}

export const laws: Laws = JSON.parse(readFileSync('test/fixtures/laws.json', 'utf8'));

/** The articles of a document that a source names, one by one. */
export function articlesNamed(words: string, document: string): readonly string[] {
  return articlesOf(words, Object.keys(laws.read[document] ?? {}));
}
