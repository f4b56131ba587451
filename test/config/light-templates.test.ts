import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const left: { components: readonly string[]; attributes: RegExp } = createRequire(__filename)(
  '../../config/weapp/light-templates.js',
);

/** What the mini-program draws: the browser has files of its own. */
const drawn = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx') && !path.includes('.h5.'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }))
  .filter(({ text }) => text.includes("from '@tarojs/components'"));

const dashed = (name: string): string => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();

/** `onTouchStart` and `hoverStartTime`, as the templates call them. */
const inTemplates = (name: string): string => (name.startsWith('on') ? `bind${name.slice(2)}` : dashed(name));

test('no page has a component that is left out of the templates', () => {
  const used = drawn.flatMap(({ path, text }) =>
    [...text.matchAll(/import \{([^}]*)\} from '@tarojs\/components'/g)]
      .flatMap(([, names = '']) => names.split(','))
      .map((name) => ({ path, name: dashed(name.replace('type ', '').trim()) })),
  );
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter(({ name }) => left.components.includes(name))).toEqual([]);
});

test('no view has an attribute or an event that is left out of the templates', () => {
  const used = drawn.flatMap(({ path, text }) =>
    [...text.matchAll(/<View\b([^<]*)/g)]
      .flatMap(([, inside = '']) => [...inside.matchAll(/\b([a-z][A-Za-z]*)=/g)])
      .map(([, name = '']) => ({ path, name: inTemplates(name) })),
  );
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter(({ name }) => left.attributes.test(name))).toEqual([]);
});

test.each(['animation', 'bindTouchStart', 'bindLongTap', 'hover-start-time'])('%s is left out', (name) => {
  expect(left.attributes.test(name)).toBe(true);
});

test.each(['bindTouchMove', 'hover-class', 'hover-stay-time', 'aria-label'])('%s stays', (name) => {
  expect(left.attributes.test(name)).toBe(false);
});
