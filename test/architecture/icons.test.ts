import { readFileSync } from 'node:fs';
import icons from '@/ui/icon/icons.json';

const sheet = readFileSync('src/ui/icon/icons.scss', 'utf8');
const names = readFileSync('src/ui/icon/icon-name.ts', 'utf8');

test.each(Object.entries(icons.icons))('icon %s is drawn as icons.json has it', (name, { d }) => {
  expect(sheet).toContain(`.i-${name}{`);
  expect(sheet).toContain(`d='${d}'`);
  expect(names).toContain(`'${name}'`);
});
