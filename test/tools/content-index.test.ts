import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = resolve(__dirname, '../..');

const writes = (root: string, ...options: string[]) =>
  execFileSync(process.execPath, [join(root, 'tools/content/index.mjs'), ...options], { stdio: 'pipe' });

test('what is made of the articles is committed as they say it now', () => {
  expect(() => writes(here, '--check')).not.toThrow();
});

describe('in a copy of the repository', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'articles-'));
    mkdirSync(join(root, 'src'));
    for (const part of ['tools', 'src/content', 'biome.json', '.gitignore'])
      cpSync(join(here, part), join(root, part), { recursive: true });
    mkdirSync(join(root, '.git'));
    symlinkSync(join(here, 'node_modules'), join(root, 'node_modules'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const content = (name: string) => readFileSync(join(root, 'src/content', name), 'utf8');

  test('a new article is a file and one command: both targets open it, after the last of its group', () => {
    const article = { ...JSON.parse(content('policies/education-aid.json')), id: 'aid-2-new' };
    writeFileSync(join(root, 'src/content/policies/aid-2-new.json'), JSON.stringify(article));
    expect(() => writes(root, '--check')).toThrow(/policy-index\.json is not what it is made of/);

    writes(root);

    expect(content('policies/files.ts')).toContain("'aid-2-new': () => require('./aid-2-new.json')");
    expect(content('policies/files.h5.ts')).toContain("'aid-2-new': () => import('./aid-2-new.json')");
    const order: string[] = JSON.parse(content('policy-order.json'));
    expect(order[order.indexOf('aid-2-new') - 1]).toBe('disaster-aid');
    expect(() => writes(root, '--check')).not.toThrow();
  });

  test('an article taken away is gone from all of them', () => {
    rmSync(join(root, 'src/content/policies/orphan.json'));

    writes(root);

    for (const name of [
      'policies/files.ts',
      'policies/files.h5.ts',
      'policy-order.json',
      'policy-index.json',
    ])
      expect(content(name)).not.toMatch(/\borphan\b/);
  });
});
