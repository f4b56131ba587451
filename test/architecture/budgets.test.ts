import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const source = resolve(__dirname, '../../src');

/** KB as they lie in the source; what the builds weigh is judged by check:weapp and shown by bench. */
const budgets: [what: string, kilobytes: number, files: (file: string) => boolean][] = [
  [
    'policy articles with their index share one sub-package',
    240,
    (file) => /^content\/polic.*\.json$/.test(file),
  ],
  ['each region pack is in the main package', 24, (file) => /^content\/regions\/pulv\/.*\.json$/.test(file)],
  ['pictures in the program', 40, (file) => /\.(png|jpe?g|gif|webp)$/.test(file)],
];

test.each(budgets)('%s: at most %d KB', (_what, kilobytes, belongs) => {
  const bytes = filesUnder(source)
    .filter(belongs)
    .reduce((sum, file) => sum + statSync(join(source, file)).size, 0);

  expect(bytes / 1024).toBeLessThanOrEqual(kilobytes);
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
}
