import type { Day } from '../../../src/domain/dates';
import { plain, sentences } from '../../../src/domain/marked-text';
import { type Policy, stalePolicies } from '../../../src/domain/policy/policy';
import { lengthSaid } from '../../../src/domain/policy/stated-figures';
import type { Covered } from '../law-coverage/document';

/** A claim that a test holds to the words of its law. */
interface Tied {
  readonly article: string;
}

interface Checked {
  readonly policies: readonly Policy[];
  readonly covered: readonly Covered[];
  readonly tied: readonly Tied[];
  readonly today: Day;
}

/** What the office should look at, for a person to read: 还不知道的、没有依据的、太久没看的、没讲到的、要念多久。 */
export function contentReport({ policies, covered, tied, today }: Checked): readonly string[] {
  return [
    ...section(
      '还不知道的（多久以前找过）',
      policies.flatMap((policy) => openLines(policy, today)),
    ),
    ...section('没有一句话连着法条的', untied(policies, tied)),
    ...section(
      '12个月没看过的',
      stalePolicies(policies, today).map(({ title, checked }) => `${plain(title)}：${checked}`),
    ),
    ...section(
      '法律写了、我们没讲的',
      covered.filter(({ by }) => by.length === 0).map(({ article, what }) => `${article} ${what}`),
    ),
    ...section('读起来多长（30秒看懂 / 全文）', policies.map(readingLine)),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ['', `## ${title}：${lines.length}`, ...(lines.length === 0 ? ['无'] : lines)];
}

function openLines({ title, openFigures }: Policy, today: Day): readonly string[] {
  return openFigures.map(({ label, why, looked }) => {
    const age = looked === undefined ? reasons[why] : `${daysSince(looked, today)} 天前找过`;
    return `${plain(title)}：${label}（${age}）`;
  });
}

function daysSince(before: Day, today: Day): number {
  return Math.round((Date.parse(today) - Date.parse(before)) / 86_400_000);
}

const reasons = {
  reprint: '只见到转载',
  recollection: '只凭记忆',
  computed: '只是推算',
  'not-found': '没记哪天找的',
} as const;

function untied(policies: readonly Policy[], tied: readonly Tied[]): readonly string[] {
  const held = new Set(tied.map(({ article }) => article));
  return policies.filter(({ id }) => !held.has(id)).map(({ title }) => plain(title));
}

/** Characters that a voice reads in a second, unhurried. */
const readPerSecond = 4;

function readingLine({ title, oneSentence, points, details }: Policy): string {
  const short = lengthSaid([oneSentence, ...points.map(({ text }) => text)].map(plain).join(''));
  const long = plain(JSON.stringify(details)).match(/\p{Script=Han}|\d/gu)?.length ?? 0;
  const longest = Math.max(...points.flatMap(({ text }) => sentences(text)).map(lengthSaid));
  const seconds = Math.round(short / readPerSecond);
  return `${plain(title)}：念 ${seconds} 秒，${short} 字，最长一句 ${longest} 字 / 详细 ${long} 字`;
}
