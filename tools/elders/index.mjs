// Looks at every page of the built H5 as weak eyes and shaky hands meet it, the pages behind the first ones too, and
// writes the table of A1–A20 (design/platform.md §2.2) into docs/elders.md. Ends with 1 where a page broke a rule.
//   npm run build:server && npm run build:test && npm run elders [-- <part of a walk's name>]
import { writeFileSync } from 'node:fs';
import { openBrowser, openPhone } from '../../test/e2e/support/browser.mjs';
import { handOn } from '../../test/e2e/support/hand.mjs';
import { openTown } from '../../test/e2e/support/town.mjs';
import { walks } from './inner-pages.mjs';
import { measurePage } from './measure-page.mjs';
import { elsewhere, rules } from './rules.mjs';
import { dress, enlarge, everyPage, openPage, states } from './states.mjs';

const file = 'docs/elders.md';
const [wanted] = process.argv.slice(2);
const found = [];
const lost = [];
const [browser, town] = await Promise.all([openBrowser(), openTown()]);
try {
  if (!wanted) for (const name of Object.keys(states)) await lookAtAll(name);
  for (const name of Object.keys(walks)) if (name.includes(wanted ?? '')) await walkIn(name);
} finally {
  await browser.close();
  await town.stop();
}
const broken = found.filter(({ faults }) => faults.length > 0);
const written = table();
if (!wanted) writeFileSync(file, written);
else console.log(written);
console.log(
  `${pagesSeen()} pages in ${Object.keys(states).length} states, ${broken.length} faults, ${lost.length} walks lost`,
);
process.exitCode = broken.length + lost.length === 0 ? 0 : 1;

/** The first page of each address, on a phone that is so from the beginning. */
async function lookAtAll(name) {
  const state = states[name];
  const phone = await openPhone(browser, state);
  await enlarge(phone, state);
  const page = await phone.newPage();
  for (const path of everyPage) {
    await openPage(page, town.url + path);
    await measured(page, name, path);
  }
  await phone.close();
}

/** The pages behind them: each is met once, and looked at in one state after the other. */
async function walkIn(name) {
  const phone = await openPhone(browser);
  const page = await phone.newPage();
  const at = async (path) => {
    for (const state of Object.keys(states)) {
      await dress(page, states[state]);
      await measured(page, state, path);
    }
    await dress(page, states.usual);
  };
  try {
    await walks[name]({ hand: handOn(page), town, at });
  } catch (error) {
    lost.push(`- the walk ${name} did not come to its end: ${error.message.split('\n')[0]}`);
  } finally {
    await phone.close();
  }
}

async function measured(page, name, path) {
  const measures = await page.evaluate(measurePage);
  for (const [at, { faults }] of rules.entries())
    found.push({ at, name, path, faults: faults(measures, states[name]) });
}

function pagesSeen() {
  return new Set(found.map(({ path }) => path)).size;
}

function table() {
  const heads = Object.keys(states);
  const cell = (at, name) => {
    const of = found.filter((one) => one.at === at && one.name === name);
    const bad = of.filter(({ faults }) => faults.length > 0).length;
    return bad === 0 ? `${of.length} of ${of.length}` : `**${of.length - bad} of ${of.length}**`;
  };
  const rows = rules.map(
    ({ id, words }, at) => `| ${id} | ${words} | ${heads.map((name) => cell(at, name)).join(' | ')} |`,
  );
  return [
    '# Weak eyes, shaky hands',
    '',
    'Written by `npm run elders`: every page of the built H5 in Chromium, over a town that does not exist; of each form every',
    'question that answers can call for, and what comes of sending it. A cell says on how many pages the rule holds.',
    'Text × 1.5 and × 2.0 is what the phone’s own text size makes of it: all text larger, no box.',
    '',
    `| | rule | ${heads.join(' | ')} |`,
    `|---|---|${heads.map(() => '---|').join('')}`,
    ...rows,
    '',
    '## Held elsewhere',
    '',
    '| | rule | by |',
    '|---|---|---|',
    ...elsewhere.map((row) => `| ${row.join(' | ')} |`),
    '',
    '## Against the rules today',
    '',
    ...(broken.length + lost.length > 0 ? [...lost, ...faultLines()] : ['Nothing.']),
    '',
  ].join('\n');
}

/** A line for each rule that a page breaks, with the states in which it does. */
function faultLines() {
  const lines = new Map();
  for (const { at, name, path, faults } of broken) {
    const line = `- ${rules[at].id} ${path}: ${faults.slice(0, 3).join('; ')}`;
    lines.set(line, [...(lines.get(line) ?? []), name]);
  }
  const all = Object.keys(states).length;
  return [...lines].map(([line, names]) => `${line} (${names.length === all ? 'always' : names.join(', ')})`);
}
