import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files under a folder, with forward slashes, relative to it and sorted. */
export function filesUnder(folder, ending = '') {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

export const textOf = (folder, file) => readFileSync(join(folder, file), 'utf8');

export const bytesOf = (folder, file) => statSync(join(folder, file)).size;

export function readAppJson(dist) {
  return JSON.parse(textOf(dist, 'app.json'));
}

export function subPackagesOf(app) {
  return (app.subPackages ?? app.subpackages ?? []).map(({ root, ...rest }) => ({
    ...rest,
    root: `${root.replace(/\/+$/, '')}/`,
  }));
}

/** Every page of the program, those of sub-packages with their root. */
export function pagesOf(app) {
  return [...app.pages, ...subPackagesOf(app).flatMap(({ root, pages }) => pages.map((page) => root + page))];
}

export const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
