// What the change at hand touches, in under half a minute: types (only what changed since the last time is read
// again), style of the changed files, and the tests nearest to them. The change is what is not committed, else the
// last commit. What it leaves out it says: `npm run check` and `npm test` are the whole.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';

const maxTests = 12;
const lines = (command, ...words) =>
  execFileSync(command, words, { encoding: 'utf8' }).split('\n').filter(Boolean);
const bin = (path, ...words) => [process.execPath, `node_modules/${path}`, ...words];

function changedFiles() {
  const open = [
    ...lines('git', 'diff', '--name-only', 'HEAD'),
    ...lines('git', 'ls-files', '--others', '--exclude-standard'),
  ];
  const all = open.length > 0 ? open : lines('git', 'diff', '--name-only', 'HEAD~1', 'HEAD');
  return all.filter((path) => existsSync(path));
}

/** Programs of tsc that read one of the files. */
function typesOf(files) {
  const product = files.some((path) => /^(src|contract)\//.test(path));
  const programs = {
    '': product,
    '.h5': product,
    '.node': files.some((path) => /\.[mc]?[jt]sx?$/.test(path)),
  };
  return Object.keys(programs)
    .filter((name) => programs[name])
    .map((name) =>
      bin(
        'typescript/bin/tsc',
        '-p',
        `tsconfig${name}.json`,
        '--incremental',
        `--tsBuildInfoFile`,
        `.cache/tsc${name}.json`,
      ),
    );
}

/** Tests that reach a changed file, the nearest by name and folder first. */
function testsOf(files) {
  const code = files.filter((path) => /\.(tsx?|json)$/.test(path));
  if (code.length === 0) return [];
  const [node, ...words] = bin('jest/bin/jest.js', '--listTests', '--findRelatedTests', ...code);
  const known = new Set(code.flatMap((path) => path.split(/[/.-]/)));
  const near = (path) => path.split(/[/.-]/).filter((word) => known.has(word)).length;
  const tests = lines(node, ...words).map((path) => relative('', path));
  return tests.sort((a, b) => near(b) - near(a) || a.localeCompare(b));
}

/** Runs one check beside the others; what it says is shown only when it fails. */
function passes([command, ...words], name) {
  return new Promise((resolve) => {
    const child = spawn(command, words);
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
    child.on('close', (code) => {
      if (code !== 0) console.error(`${name}:\n${Buffer.concat(said)}`);
      resolve(code === 0);
    });
  });
}

const changed = changedFiles();
const tests = testsOf(changed);
const nearest = tests.slice(0, maxTests);
const checks = [
  ...typesOf(changed).map((command) => passes(command, 'types')),
  passes(bin('@biomejs/biome/bin/biome', 'check', '--no-errors-on-unmatched', ...changed), 'style'),
  ...(nearest.length > 0 ? [passes(bin('jest/bin/jest.js', ...nearest), 'tests')] : []),
];
const passed = (await Promise.all(checks)).every(Boolean);
console.log(`${changed.length} changed files; ${nearest.length} of ${tests.length} tests that reach them.`);
process.exitCode = passed ? 0 : 1;
