// Run by whoever has the texts of the laws: `npm run content:laws -- <folder>` writes test/fixtures/laws.json, a small
// index of every document our articles name: which articles it has, which numbers stand in each, and which of the
// words that test/content/law/statements.json looks for. The texts themselves stay outside; the tests read the index.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatted } from '../../generated.mjs';
import { read } from '../articles.mjs';
import { chineseNumber } from './chinese-number.mjs';
import { digests, texts } from './documents.mjs';
import { partsOf } from './parts-of.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say where the texts are: npm run content:laws -- <folder>');
  process.exit(1);
}

const open = (name) => readFileSync(join(folder, name), 'utf8').replace(/\*/g, '');
const statements = JSON.parse(readFileSync('test/content/law/statements.json', 'utf8'));
const sought = [...new Set(statements.flatMap(({ words }) => words))];
const sources = read('article-parts/sources.json');

const units = {
  个工作日: '个工作日',
  日: '天',
  天: '天',
  个月: '个月',
  月: '个月',
  倍: '倍',
  小时: '小时',
  年: '年',
};
const amount =
  /(?<![\d.〔（第])(\d+(?:\.\d+)?|[一二两三四五六七八九十]+)\s*(?:[（(]含[^）)]*[）)])?\s*(个工作日|个月|小时|日|天|倍|年)/g;

/** `三十个工作日` as 「30个工作日」. Days of the calendar and years of a document are no lengths of time. */
function numbersIn(text) {
  const found = [...text.replace(/\d{4}年(\d+月(\d+日)?)?/g, '').matchAll(amount)];
  return [...new Set(found.map(([, number, unit]) => `${chineseNumber(number)}${units[unit]}`))];
}

function summary(text) {
  return { numbers: numbersIn(text), words: sought.filter((word) => text.includes(word)) };
}

function indexOf({ file, part }) {
  return Object.fromEntries([...partsOf(open(file), part)].map(([name, text]) => [name, summary(text)]));
}

/** What the digest tells of a document: in the lines that name it. Amounts of money stand bare in its tables. */
function digestOf(id, name) {
  const lines = open('policy.md')
    .split('\n')
    .filter((line) => line.includes(name));
  const text = lines.join('\n');
  const bare = id === 'std' ? (text.match(/(?<![\d〔-])\d{3,4}(?![\d年-])/g) ?? []) : [];
  return {
    whole: { ...summary(text), numbers: [...numbersIn(text), ...new Set(bare.map((one) => `${one}元`))] },
    articles: [...new Set([...text.matchAll(/(?:§|第)(\d+)(?:[–-](\d+))?/g)].flatMap(spread))],
  };
}

function spread([, first, last = first]) {
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, place) => Number(first) + place);
}

const index = {
  read: Object.fromEntries(
    Object.entries(texts).map(([id, place]) => [sources[id].document, indexOf(place)]),
  ),
  digest: Object.fromEntries(
    Object.entries(digests).map(([id, name]) => [sources[id].document, digestOf(id, name)]),
  ),
};
const target = 'test/fixtures/laws.json';
writeFileSync(target, formatted(target, JSON.stringify(index)));
console.log(
  `${target}: ${Object.keys(index.read).length} texts, ${Object.keys(index.digest).length} digests`,
);
