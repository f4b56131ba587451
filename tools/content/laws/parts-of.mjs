/**
 * The articles of a law, `第十五条`, or the numbered parts of an opinion, `四（二）1`, each with its text.
 *
 * @param {string} text the whole document
 * @param {string | undefined} part the heading to stay below, where one file holds several documents
 */
export function partsOf(text, part) {
  const lines = below(text, part)
    .split('\n')
    .map((line) => line.replace(/^#+\s*/, '').trim());
  const parts = new Map();
  let at = { chapter: '', section: '', name: '' };
  for (const line of lines) {
    at = placeOf(line, at);
    if (at.name !== '') parts.set(at.name, `${parts.get(at.name) ?? ''}${line}\n`);
  }
  return parts;
}

function below(text, part) {
  if (part === undefined) return text;
  const [, after = ''] = text.split(`## ${part}\n`);
  return after.split('\n## ')[0] ?? '';
}

/** An article starts a new place; so does a chapter 一、, a section （二） and a numbered paragraph 13. below it. */
function placeOf(line, before) {
  const article = /^第[零一二三四五六七八九十百千]+条/.exec(line)?.[0];
  if (article) return { chapter: '', section: '', name: article };
  const chapter = /^([一二三四五六七八九十]+)、/.exec(line)?.[1];
  if (chapter) return { chapter, section: '', name: chapter };
  if (before.chapter === '') return before;
  const section = /^（[一二三四五六七八九十]+）/.exec(line)?.[0];
  if (section) return { ...before, section, name: `${before.chapter}${section}` };
  const paragraph = /^(\d+)\s*[.．]/.exec(line)?.[1];
  return paragraph ? { ...before, name: `${before.chapter}${before.section}${paragraph}` } : before;
}
