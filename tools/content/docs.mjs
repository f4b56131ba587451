// Writes what is made of the articles for those who check and write them: docs/coverage.md (the law, article by
// article, and where we tell it) and src/content/policy.schema.json (by which an editor completes an article's file).
// `npm run content:docs`; `--check` only compares, for the tests.
import { readFileSync } from 'node:fs';
import { formatted, writeOrCheck } from '../generated.mjs';
import { load } from '../load.mjs';
import { read } from './articles.mjs';
import { publishedEdition } from './published.mjs';

const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { coverage, coverageDocument } = await load('tools/content/law-coverage/document.ts');
const { editorSchema } = await load('tools/content/editor-schema.ts');

const { policies } = await publishedEdition();
const law = Object.keys(json('test/fixtures/laws.json').read.中华人民共和国社会救助法);
const shared = {
  figures: Object.keys(read('article-parts/figures.json')),
  sources: Object.keys(read('article-parts/sources.json')),
};
const schema = 'src/content/policy.schema.json';

writeOrCheck(
  {
    'docs/coverage.md': coverageDocument(
      coverage(json('tools/content/law-coverage/rows.json'), policies, law),
    ),
    [schema]: formatted(schema, JSON.stringify(editorSchema(shared))),
  },
  'npm run content:docs',
);
