// Judges a built mini-program (dist/weapp) without WeChat DevTools and without a network.
//   node tools/check-weapp/index.mjs [folder] [--only json,script,…]
// One line a check with its figure; a failure says what is wrong and what to do. Exit code 1 on any failure.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Loaded one by one: WeChat's json rules alone take a second and a half to load. */
const checks = {
  app: ['app.json', () => import('./app-json.mjs')],
  budget: ['package sizes', () => import('./budgets.mjs')],
  sharing: ['sharing', () => import('./sharing.mjs')],
  aria: ['aria attributes', () => import('./aria.mjs')],
  script: ['scripts', () => import('./scripts.mjs')],
  wxml: ['wxml (wcc)', () => import('./compilers/wxml.mjs')],
  wxss: ['wxss (wcsc)', () => import('./compilers/wxss.mjs')],
  template: ['wxml (glass-easel)', () => import('./compilers/glass-easel.mjs')],
  json: ['json rules', () => import('./json-rules.mjs')],
};

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const dist = resolve(positionals[0] ?? 'dist/weapp');
const wanted = values.only?.split(',') ?? Object.keys(checks);
process.exitCode = (await main()) ? 0 : 1;

async function main() {
  const unknown = wanted.filter((id) => !(id in checks));
  if (unknown.length > 0)
    return complain(`There is no check "${unknown}"; there are ${Object.keys(checks)}.`);
  if (!existsSync(resolve(dist, 'app.json'))) {
    return complain(`There is no app.json in ${dist}. Run npm run build:weapp first.`);
  }
  let passed = true;
  for (const id of wanted) passed = (await run(id)) && passed;
  return passed;
}

async function run(id) {
  const [title, load] = checks[id];
  const { figure, problems } = await judged(await load());
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${title}: ${figure}`);
  for (const problem of problems) console.log(`       ${problem}`);
  return problems.length === 0;
}

/** A check that breaks down has not passed. */
async function judged({ check }) {
  try {
    return await check(dist);
  } catch (error) {
    return { figure: 'could not be checked', problems: [error.message] };
  }
}

function complain(sentence) {
  console.error(sentence);
  return false;
}
