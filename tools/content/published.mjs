import { load } from '../load.mjs';
import { articles, read } from './articles.mjs';

/**
 * The bundled edition as phones of every age read it: articles written out, and without what only editors need,
 * for the parser of an older release refuses an article with a field it does not know.
 */
export async function publishedEdition() {
  const { wholeArticle } = await load('src/content/article-parts/whole-article.ts');
  const policies = articles().map((article) => withoutNotes(wholeArticle(article)));
  return {
    ...read('edition.json'),
    policies,
    situations: read('situations.json'),
    glossary: read('glossary.json'),
  };
}

function withoutNotes({ openFigures, ...article }) {
  return { ...article, openFigures: openFigures.map(({ looked: _editors, ...open }) => open) };
}
