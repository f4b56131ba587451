import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { satisfies } from 'semver';

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  /** Another platform's part, or one that is done without where it does not run. */
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly os?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages }: { packages: Readonly<Record<string, Package>> } = JSON.parse(
  readFileSync(resolve(__dirname, '../../package-lock.json'), 'utf8'),
);

/** Where Node finds `name` from `place`: beside it, then further up. */
function found(place: string, name: string): string | undefined {
  const here = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
  if (packages[here]) return here;
  if (place === '') return undefined;
  const up = place.lastIndexOf('node_modules/');
  return found(up <= 0 ? '' : place.slice(0, up - 1), name);
}

test('every package that one asks for, for any platform, is in the lock: npm ci works everywhere', () => {
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => found(place, name) === undefined)
      .map((name) => `${place || 'package.json'} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every package in the lock is held to its content', () => {
  const loose = Object.entries(packages).filter(
    ([place, { integrity, link }]) => place.includes('node_modules/') && !integrity && !link,
  );
  expect(loose.map(([place]) => place)).toEqual([]);
});

/** Packages with native parts, by the platforms a developer may sit at. */
const platforms = { linux: /linux-x64/, darwin: /darwin-(arm64|x64)/, win32: /win32-x64/ };
const native = ['@tarojs/binding', '@biomejs/cli', '@swc/core', '@esbuild/', '@img/sharp', '@libsql/'];

test.each(native)('%s has its parts for Linux, macOS and Windows', (name) => {
  for (const [os, file] of Object.entries(platforms)) {
    const parts = Object.entries(packages).filter(
      ([place, { os: systems }]) =>
        place.includes(`node_modules/${name}`) && file.test(place) && systems?.includes(os),
    );
    expect(parts.length).toBeGreaterThan(0);
  }
});

const project: { readonly engines: { readonly node: string } } = JSON.parse(
  readFileSync(resolve(__dirname, '../../package.json'), 'utf8'),
);

test.each(['20.19.0', '22.13.0', '24.0.0', '26.0.0'])('every package runs on Node %s', (node) => {
  expect(satisfies(node, project.engines.node)).toBe(true);
  const refusing = Object.entries(packages).filter(
    ([, { engines, optional }]) => engines?.node && !optional && !satisfies(node, engines.node),
  );
  expect(refusing.map(([place, { engines }]) => `${place} wants ${engines?.node}`)).toEqual([]);
});

test.each(['18.20.0', '20.18.0', '21.7.0', '22.12.0', '23.0.0'])('engines warns on Node %s', (node) => {
  expect(satisfies(node, project.engines.node)).toBe(false);
});
