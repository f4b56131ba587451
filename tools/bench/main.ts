import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { budgets, packageSizes } from '../check-weapp/budgets.mjs';
import { measureFilledPages, measureRestore } from './filled-costs';
import { type FirstLoad, measureFirstLoads, withOneArticle } from './first-load';
import { measurePages, type PageCost } from './page-costs';

/** Measures the builds that are there and prints them as tables. */
export async function main(weapp: string, h5: string): Promise<void> {
  const [weappThere, h5There] = [existsSync(join(weapp, 'app.json')), existsSync(join(h5, 'index.html'))];
  if (weappThere) {
    printPackages(weapp);
    printPages('page', await measurePages(weapp));
    printPages('filled, eight people', await measureFilledPages(weapp));
    printRestore(await measureRestore());
  }
  if (h5There) printFirstLoads(withOneArticle(measureFirstLoads(h5)));
  if (!weappThere && !h5There) console.log('There is no build: npm run build:weapp, npm run build:h5.');
}

interface Sizes {
  readonly main: number;
  readonly subPackages: readonly { readonly root: string; readonly bytes: number }[];
  readonly total: number;
}

function printPackages(dist: string): void {
  const { main: whole, subPackages, total }: Sizes = packageSizes(dist);
  printTable(
    ['package', 'KB', 'budget KB'],
    [
      ['main', kilobytes(whole), kilobytes(budgets.main)],
      ...subPackages.map(({ root, bytes }) => [root, kilobytes(bytes), kilobytes(budgets.subPackage)]),
      ['total', kilobytes(total), kilobytes(budgets.total)],
    ],
  );
}

function printPages(title: string, pages: readonly PageCost[]): void {
  printTable(
    [title, 'first setData B', 'largest B', 'until rest B', 'calls', 'nodes', 'a key B'],
    pages.map(({ route, first, largest, untilRest, calls, nodes, key }) =>
      [route, first, largest, untilRest, calls, nodes, key ?? '-'].map(String),
    ),
  );
}

function printRestore(milliseconds: number): void {
  printTable(['draft of eight people', 'ms', 'budget ms'], [['restored', milliseconds.toFixed(1), '300']]);
}

function printFirstLoads(pages: readonly FirstLoad[]): void {
  printTable(
    ['H5 first load', 'HTML gzip KB', 'scripts', 'gzip KB'],
    pages.map(({ page, html, files, scripts }) => [page, kilobytes(html), String(files), kilobytes(scripts)]),
  );
}

/** Columns as wide as their widest cell, figures to the right. */
function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  console.log(['', line(head), ...rows.map(line)].join('\n'));
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
