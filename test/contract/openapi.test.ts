import { readFileSync } from 'node:fs';
import { openApiDocument } from '../../tools/openapi/document';
import { readExamples } from '../../tools/openapi/read-examples';

const root = process.cwd();

test('the committed openapi.json is what the route table says today (else: npm run openapi)', () => {
  const committed: unknown = JSON.parse(readFileSync(`${root}/contract/openapi.json`, 'utf8'));
  expect(committed).toEqual(JSON.parse(JSON.stringify(openApiDocument(readExamples(root)))));
});

test('every reference in it leads somewhere', () => {
  const text = readFileSync(`${root}/contract/openapi.json`, 'utf8');
  const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
  const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, reference]) => reference);

  expect(references.length).toBeGreaterThan(20);
  const names = Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(names).toEqual(expect.arrayContaining(references));
});
