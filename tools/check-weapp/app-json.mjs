import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageSizes } from './budgets.mjs';
import { count, kilobytes, pagesOf, readAppJson, subPackagesOf, textOf } from './files.mjs';

const pageFiles = ['.js', '.json', '.wxml'];

/** Our own wishes for app.json, beyond what WeChat itself demands. */
export async function check(dist) {
  const app = readAppJson(dist);
  const subPackages = subPackagesOf(app);
  return {
    figure: `${count(pagesOf(app).length, 'page')}, ${count(subPackages.length, 'sub-package')}`,
    problems: [
      ...switches(app),
      ...sitemap(app, dist),
      ...roots(app, subPackages),
      ...preloaded(app, subPackages, dist),
      ...missingFiles(app, dist),
    ],
  };
}

function switches(app) {
  const problems = [];
  if (app.lazyCodeLoading !== 'requiredComponents') {
    problems.push(
      'lazyCodeLoading is not "requiredComponents": set it in src/app.config.ts, or every page is run at start.',
    );
  }
  if (app.__usePrivacyCheck__ !== true) {
    problems.push(
      '__usePrivacyCheck__ is not true: set it in src/app.config.ts, or the privacy prompt never appears.',
    );
  }
  return problems;
}

function sitemap(app, dist) {
  const file = app.sitemapLocation;
  if (!file)
    return ['sitemapLocation is missing: set it in src/app.config.ts, or WeChat indexes every page.'];
  if (!existsSync(join(dist, file))) {
    return [`${file} is not in the build: Taro copies it only by copy.patterns in config/index.ts.`];
  }
  return Array.isArray(JSON.parse(textOf(dist, file)).rules) ? [] : [`${file} has no list of rules.`];
}

function roots(app, subPackages) {
  const problems = [];
  for (const { root, pages } of subPackages) {
    if (pages.length === 0) problems.push(`The sub-package ${root} has no page.`);
    const inside = app.pages.filter((page) => page.startsWith(root));
    for (const page of inside)
      problems.push(`${page} is in the main list but under the sub-package ${root}: list it there.`);
    const nested = subPackages.filter((other) => other.root !== root && other.root.startsWith(root));
    for (const other of nested)
      problems.push(`The sub-package ${other.root} lies inside ${root}: WeChat forbids it.`);
  }
  return problems;
}

/** WeChat fetches at most this much ahead from one page. */
const maxPreloaded = 2048 * 1024;

/** Every package is one tap from the first page: without a network only what was fetched ahead opens. */
function preloaded(app, subPackages, dist) {
  const [home] = app.pages;
  const { network, packages = [] } = app.preloadRule?.[home] ?? {};
  const listed = packages.map((root) => `${root.replace(/\/+$/, '')}/`);
  const problems = subPackages
    .filter(({ root }) => !listed.includes(root))
    .map(
      ({ root }) => `preloadRule of ${home} is without ${root}: its entry would open only with a network.`,
    );
  if (listed.length > 0 && network !== 'all')
    problems.push(`preloadRule of ${home} waits for wifi: set network to "all".`);
  const bytes = packageSizes(dist)
    .subPackages.filter(({ root }) => listed.includes(root))
    .reduce((sum, one) => sum + one.bytes, 0);
  if (bytes > maxPreloaded)
    problems.push(
      `preloadRule of ${home} is ${kilobytes(bytes)}: WeChat fetches ${kilobytes(maxPreloaded)}.`,
    );
  return problems;
}

function missingFiles(app, dist) {
  return pagesOf(app)
    .flatMap((page) => pageFiles.map((ending) => page + ending))
    .filter((file) => !existsSync(join(dist, file)))
    .map(
      (file) =>
        `${file} is not in the build: is the page's folder there, and its path in src/app.config.ts right?`,
    );
}
