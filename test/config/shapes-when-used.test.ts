import { transformSync } from '@babel/core';
import * as v from 'valibot';
import { shapeWhenUsed } from '../../config/shapes/shape-when-used';
import plugin from '../../config/shapes/shapes-when-used';

const written = (code: string): string =>
  transformSync(code, { plugins: [plugin], configFile: false, babelrc: false })?.code ?? '';

test('a shape at the top of a file is built when it is used, and may go where nobody does', () => {
  const code = written(`import * as v from 'valibot'; export const shape = v.object({ a: v.string() });`);
  expect(code).toContain('/*#__PURE__*/_shapeWhenUsed(() => v.object(');
  expect(code).toMatch(/import \{ shapeWhenUsed as _shapeWhenUsed \} from ".*shape-when-used\.js"/);
});

test.each([
  'const entry = bounded(v.looseObject({ id: v.string() }));',
  "const mode = knownOr(['rehearsal', 'live'], 'rehearsal');",
  'const common = { id: v.string(), at: v.number() };',
])('so is what shapes are made of: %s', (code) => {
  expect(written(code)).toContain('/*#__PURE__*/_shapeWhenUsed(() =>');
});

test.each([
  'const most = 90 * 1024;',
  'const kinds = Object.keys(all);',
  'const make = () => v.string();',
  'let shape = v.string();',
  'const none = {};',
  'const table = { a: { method: 1, answer: v.string() } };',
  'function of(a) { const inner = v.array(a); return inner; }',
])('left as it is: %s', (code) => {
  expect(written(code)).not.toContain('hapeWhenUsed');
});

test('it reads as the shape itself does, alone and inside others, and is built once', () => {
  let built = 0;
  const inner = shapeWhenUsed(() => {
    built += 1;
    return v.object({ day: v.pipe(v.string(), v.regex(/^\d+$/)), note: v.exactOptional(v.string()) });
  });
  const outer = v.object({ one: inner, many: v.array(inner) });
  expect(built).toBe(0);
  const good = { one: { day: '1' }, many: [{ day: '2', note: 'x' }] };
  expect(v.parse(outer, good)).toEqual(good);
  expect(v.safeParse(outer, { ...good, one: { day: 'x' } }).success).toBe(false);
  expect(v.is(v.optional(inner), undefined)).toBe(true);
  expect(v.is(v.object({ ...inner.entries, more: v.number() }), { day: '1', more: 1 })).toBe(true);
  expect(
    v.parse(
      v.pipe(
        inner,
        v.transform(({ day }) => day),
      ),
      { day: '7' },
    ),
  ).toBe('7');
  const common = shapeWhenUsed(() => ({ id: v.string(), at: v.number() }));
  expect(v.is(v.object({ ...common, more: v.string() }), { id: 'x', at: 1, more: '' })).toBe(true);
  expect('entries' in inner && Object.keys(inner).includes('entries')).toBe(true);
  expect(built).toBe(1);
});
