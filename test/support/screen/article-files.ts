import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeArticle } from '@/content/article-parts/whole-article';
import { parsePolicy } from '@/content/policy';
import type { Policy } from '@/domain/policy/policy';

const folder = join(__dirname, '../../../src/content/policies');

/** The article whose request never comes back. */
export const neverArrives = 'legal-aid';

// jest cannot run a browser's `import()`: each article is a request all the same, and one of them fails.
jest.doMock('@/content/policies/files', () => ({
  async openFile(id: string): Promise<unknown> {
    if (id === neverArrives) throw new Error('Loading chunk failed');
    return readFile(`${id}.json`);
  },
}));

function readFile(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** Every article as its file writes it. */
export function everyArticle(): readonly Policy[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => {
    const parsed = parsePolicy(wholeArticle(readFile(name)));
    if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.fault)}`);
    return parsed.value;
  });
}
