/**
 * The articles that a source names, one by one: 「第四条至第六条、第八条第二款」 or 「四（二）（三）、二（五）18至20」.
 *
 * @param known the document's articles in their order; a span between two that are not among them stays as it is
 */
export function articlesNamed(words: string, known: readonly string[]): readonly string[] {
  return words === '' ? [] : words.split('、').flatMap((one) => spread(one, known));
}

function spread(words: string, known: readonly string[]): readonly string[] {
  const [from = '', to] = words.split('至').map((one) => one.replace(/第[一二三四五六七八九十]+款$/, ''));
  if (to !== undefined) return between(from, /^\d+$/.test(to) ? from.replace(/\d+$/, to) : to, known);
  const sections = from.match(/（[一二三四五六七八九十]+）/g) ?? [];
  if (sections.length < 2) return [from];
  const chapter = from.slice(0, from.indexOf('（'));
  return sections.map((section) => `${chapter}${section}`);
}

function between(from: string, to: string, known: readonly string[]): readonly string[] {
  if (!known.includes(from) || !known.includes(to)) return [`${from}至${to}`];
  return known.slice(known.indexOf(from), known.indexOf(to) + 1);
}
