// Writes everything that is made of the articles in src/content/policies: their order (policy-order.json, where a
// new one gets its place), the two lists that bring them into the program, what lists show of them
// (policy-index.json) and what the search looks through (search/search-index.json), for which search/concepts.json,
// dialect.json and troubles.json are written by hand. `--check` only compares, for the tests.
import { formatted, writeOrCheck } from '../generated.mjs';
import { filesByRequest, filesInPackage } from './article-files.mjs';
import { articles, read } from './articles.mjs';
import { searchIndex } from './search-index.mjs';

const all = articles();
const ids = all.map(({ id }) => id);

function entry({ id, version, title, oneSentence, kind, group, situations, change, figures }) {
  const named = figures.filter((figure) => change?.line.includes(`{${figure.id}}`)).map(stated);
  const more = named.length === 0 ? {} : { figures: named };
  return { id, version, title, oneSentence, kind, group, situations, change, ...more };
}

/** As much of a figure as a sentence needs. */
function stated({ id, amount, unit, per, region, confidence }) {
  return { id, amount, unit, per, region, confidence };
}

const words = {
  concepts: read('search/concepts.json'),
  troubles: read('search/troubles.json'),
  dialect: read('search/dialect.json'),
};

/** What each file says, as text that biome formats. */
const made = {
  'policies/files.ts': filesInPackage(ids),
  'policies/files.h5.ts': filesByRequest(ids),
  'policy-order.json': JSON.stringify(ids),
  'policy-index.json': JSON.stringify(all.map(entry)),
  'search/search-index.json': JSON.stringify(searchIndex(all, words)),
};

const files = Object.entries(made).map(([name, text]) => [`src/content/${name}`, text]);
writeOrCheck(
  Object.fromEntries(files.map(([path, text]) => [path, formatted(path, text)])),
  'npm run content:index',
);
