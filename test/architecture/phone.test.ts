import { readFileSync } from 'node:fs';
import { importsFrom, namesUsed, sourceFiles } from './source-files';

const files = sourceFiles('src').filter((path) => !path.endsWith('.examples.tsx'));
const used = new Map(files.map((path) => [path, namesUsed(path)]));

const lifeCycle = [
  'useAddToFavorites',
  'useDidHide',
  'useDidShow',
  'useLoad',
  'useReady',
  'useRouter',
  'useShareAppMessage',
  'useShareTimeline',
  'useUnload',
];
const navigation = [
  'getCurrentPages',
  'navigateBack',
  'navigateTo',
  'pageScrollTo',
  'reLaunch',
  'redirectTo',
  'setNavigationBarTitle',
];

test('features and pages take only life-cycle hooks from Taro; what the phone does is behind a port', () => {
  const strays = files
    .filter((path) => !/^src\/(platform\/|routes\.ts$)/.test(path))
    .flatMap((path) => importsFrom(path, '@tarojs/taro').map((name) => `${path}: ${name}`))
    .filter((stray) => !lifeCycle.some((hook) => stray.endsWith(`: ${hook}`)));

  expect(strays).toEqual([]);
});

test('routes.ts navigates and does nothing else with the phone', () => {
  const calls = [...(used.get('src/routes.ts') ?? [])].filter((name) => name.startsWith('Taro.'));
  expect(calls.map((name) => name.slice('Taro.'.length)).sort()).toEqual(navigation);
});

test('the bare wx is touched in platform only', () => {
  expect(using(/^wx(?:\.|$)/).filter((path) => !path.startsWith('src/platform/'))).toEqual([]);
});

test('time and chance are read in platform only', () => {
  const clockOrChance = /^(?:Date|Date\.now|Math\.random|performance\.now)$/;
  const allowed = /^src\/(?:platform\/|domain\/dates\.ts$)/;
  expect(using(clockOrChance).filter((path) => !allowed.test(path))).toEqual([]);
});

test('plain storage is opened in plain-settings only, for the three tastes of a phone', () => {
  const plain = /^(?:localStorage|sessionStorage|Taro\.(?:set|get|remove)Storage(?:Sync)?)(?:\.|$)/;
  const sync = /^(?:localStorage|sessionStorage|Taro\.(?:set|get)StorageSync)(?:\.|$)/;
  expect(using(sync).sort()).toEqual([
    'src/platform/storage/plain-settings.h5.ts',
    'src/platform/storage/plain-settings.ts',
  ]);
  expect(using(plain).every((path) => path.startsWith('src/platform/'))).toBe(true);
  expect(using(/^createPlainSettings$/)).toEqual(['src/app/container.ts']);
  expect([...keysOf('src/stores/preferences.ts')].sort()).toEqual(['text-size', 'theme', 'village']);
});

test('nothing in src prints', () => {
  expect(using(/^console\./)).toEqual([]);
});

function using(name: RegExp): string[] {
  return files.filter((path) => [...(used.get(path) ?? [])].some((one) => name.test(one)));
}

function keysOf(path: string): Set<string> {
  const calls = readFileSync(path, 'utf8').matchAll(/settings\.(?:read|write)\('([^']+)'/g);
  return new Set([...calls].map(([, key = '']) => key));
}

/** What the WebView 66 of Android 7 and iOS 12 do not know, and read as nothing said. */
const unknown =
  /(?<![-\w])(?:gap|row-gap|column-gap|inset|aspect-ratio|place-items|place-content)\s*:|:(?:is|where|has)\(|(?<![-\w])(?:min|max|clamp)\(|\d(?:dvh|svh|lvh)\b|@(?:container|layer)\b/;

/** What they read as nothing said, but that stands below what they know of the same property. */
const withFallback: readonly (readonly [newer: RegExp, older: RegExp])[] = [
  [/^\s*overflow-wrap: anywhere;/, /^\s*overflow-wrap: break-word;/],
  [/^\s*([\w-]+):.*\benv\(/, /\bconstant\(/],
];

const styles = sourceFiles('src', /\.scss$/).map((path) => ({
  path,
  lines: readFileSync(path, 'utf8').split('\n'),
}));

test('no style but those that old phones know', () => {
  const found = styles.flatMap(({ path, lines }) =>
    lines
      .filter((line) => !line.trim().startsWith('//') && unknown.test(line))
      .map((line) => `${path}: ${line}`),
  );
  expect(styles.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

test.each(withFallback)('%s stands below %s', (newer, older) => {
  const bare = styles.flatMap(({ path, lines }) =>
    lines
      .filter((line, at) => newer.test(line) && !older.test(lines[at - 1] ?? ''))
      .map((line) => `${path}: ${line}`),
  );
  expect(bare).toEqual([]);
});
