import { schemeText } from '@/content/messages/eligibility/scheme-words';
import { stateText } from '@/content/messages/eligibility/verdicts';
import { conditionText } from '../../src/content/messages/eligibility/conditions';
import type { State } from '../../src/domain/eligibility/verdict/verdict';
import { plain } from '../../src/domain/marked-text';
import type { SchemeId } from '../../src/domain/scheme';
import { schemes } from '../../src/domain/scheme';
import { collected, type Seen } from './collected';
import { figureOf, figureTable } from './figures';
import { placesTable } from './law-places';
import type { Town } from './read-town';

/** docs/rules.md: for each scheme its rule, articles and figures, and which tests hold it. */
export function rulesDocument(town: Town): string {
  const seen = collected(town);
  const ids = Object.keys(schemes) as SchemeId[];
  return `${[
    '# 规则 → 条文 → 数字 → 测试',
    '',
    '由 `npm run rules` 生成，不要手改；`npm test` 检查是否最新。给街道、民政的同志核对用：',
    '`npm run -s assess -- test/fixtures/households/<例子>.json` 打印一户的结果和理由。',
    '',
    ...figureTable(town.standards),
    ...ids.flatMap((scheme) => schemeLines(scheme, seen[scheme] ?? [], town)),
    ...placesTable(town.places),
  ].join('\n')}\n`;
}

const states: readonly State[] = ['met', 'not-met', 'unknown'];

function schemeLines(scheme: SchemeId, conditions: readonly Seen[], town: Town): readonly string[] {
  const titles = states.map((state) => `${stateText[state]}的例子`);
  const columns = ['条件', '怎么看', '依据', '数字', ...titles];
  return [
    `## ${schemeText[scheme].name}`,
    '',
    `规则：${listed(mentioning(town.code, `scheme: '${scheme}'`))}`,
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => '---').join('|')}|`,
    ...conditions.map((one) => `| ${cells(one).join(' | ')} |`),
    '',
    `条件表和边界：${listed(mentioning(town.tests, `'${scheme}'`))}`,
    '',
    `整户例子（${expecting(scheme, town).length}）：${expecting(scheme, town).join('、')}`,
    '',
  ];
}

function cells({ id, sources, examples }: Seen): readonly string[] {
  return [
    conditionText[id].title,
    plain(conditionText[id].rule),
    sources.join('；'),
    figureOf(id),
    ...states.map((state) => examples[state].slice(0, 2).join('、') || '—'),
  ];
}

function mentioning(files: Town['code'], words: string): readonly string[] {
  return files.filter(({ text }) => text.includes(words)).map(({ path }) => path);
}

function expecting(scheme: SchemeId, { households }: Town): readonly string[] {
  return households.filter(({ expected }) => expected[scheme]).map(({ name }) => name);
}

function listed(paths: readonly string[]): string {
  return paths.map((path) => `[${path.split('/').at(-1)}](../${path})`).join('、');
}
