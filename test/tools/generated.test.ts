import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import icons from '@/ui/icon/icons.json';

/** What is generated and committed, by the command that writes it; openapi.json has a test of its own. */
const commands: [command: string, tool: string][] = [
  ['icons', 'tools/look/icons.mjs'],
  ['tokens', 'tools/look/tokens.mjs'],
  ['settings', 'tools/settings/index.mjs'],
  ['decisions', 'tools/decisions/index.mjs'],
];

test.each(commands)('what npm run %s writes is committed as it is made today', (command, tool) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts[command]).toBe(`node ${tool}`);
  expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow();
});

test.each(Object.entries(icons.icons))('icon %s is drawn as icons.json has it', (name, { d }) => {
  const sheet = readFileSync('src/ui/icon/icons.scss', 'utf8');
  expect(sheet).toContain(`.i-${name}{`);
  expect(sheet).toContain(`d='${d}'`);
});
