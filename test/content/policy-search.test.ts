import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { searchPolicies } from '@/content/policy-search';
import { searchIndex, searchIndexOf } from '@/content/policy-words';
import { allPolicies } from './articles';

/** What somebody types or says, and the article that has to be among the first `within`. */
const asked: [query: string, article: string, within: number][] = [
  ['低保', 'subsistence', 1],
  ['dibao', 'subsistence', 1],
  ['db', 'subsistence', 1],
  ['DB', 'subsistence', 1],
  ['ｄｉｂａｏ', 'subsistence', 1],
  ['di bao', 'subsistence', 1],
  ['底保', 'subsistence', 1],
  ['低报', 'subsistence', 1],
  ['吃低保', 'subsistence', 1],
  ['家里没钱吃饭怎么办', 'subsistence', 3],
  ['没收入', 'subsistence', 1],
  ['meishouru', 'subsistence', 1],
  ['没钱看病', 'medical-aid', 1],
  ['meiqiankanbing', 'medical-aid', 1],
  ['老妈住院花了好多钱', 'medical-aid', 2],
  ['看病', 'medical-aid', 2],
  ['尿毒症', 'medical-aid', 2],
  ['医药费太高', 'rigid-expenditure', 3],
  ['没钱抢救', 'emergency-medical', 1],
  ['着火', 'temporary-aid', 1],
  ['家里失火了', 'temporary-aid', 1],
  ['车祸', 'temporary-aid', 2],
  ['急用钱', 'temporary-aid', 1],
  ['linshijiuzhu', 'temporary-aid', 1],
  ['lsjz', 'temporary-aid', 1],
  ['linsijiuzu', 'temporary-aid', 1],
  ['洪水', 'disaster-aid', 1],
  ['房子淹了', 'disaster-aid', 1],
  ['危房', 'housing-aid', 1],
  ['房子漏雨', 'housing-aid', 1],
  ['公租房', 'housing-aid', 1],
  ['学费', 'education-aid', 1],
  ['娃儿上不起学', 'education-aid', 1],
  ['助学金', 'education-aid', 1],
  ['失业', 'employment-aid', 1],
  ['没活干', 'employment-aid', 1],
  ['五保户', 'extreme-poverty', 1],
  ['tekun', 'extreme-poverty', 1],
  ['孤寡老人没人照顾', 'extreme-poverty', 1],
  ['养老院', 'extreme-poverty', 1],
  ['残疾补贴', 'disability-subsidy', 1],
  ['残疾证', 'disability-subsidy', 1],
  ['canji', 'disability-subsidy', 2],
  ['单人保', 'single-household', 1],
  ['收入超了一点', 'near-subsistence', 1],
  ['低保边缘', 'near-subsistence', 1],
  ['孤儿', 'orphan', 1],
  ['guer', 'orphan', 1],
  ['爸爸坐牢', 'unsupported-child', 1],
  ['妈妈跑了', 'unsupported-child', 1],
  ['孩子没人养', 'orphan', 3],
  ['律师', 'legal-aid', 1],
  ['打官司', 'legal-aid', 1],
  ['流浪', 'destitute-wanderer', 1],
  ['救助站', 'destitute-wanderer', 1],
  ['低保没批', 'if-refused', 2],
  ['不服', 'if-refused', 1],
  ['fuyi', 'if-refused', 1],
  ['要带什么材料', 'papers-not-needed', 1],
  ['银行流水', 'papers-not-needed', 1],
  ['授权书', 'means-check', 1],
  ['查存款', 'means-check', 1],
  ['怎么申请', 'how-to-apply', 1],
  ['替父母办', 'how-to-apply', 1],
  ['代办', 'how-to-apply', 1],
  ['ICU', 'emergency-medical', 1],
  ['验证码', 'real-or-fake', 1],
  ['骗子', 'real-or-fake', 1],
  ['邻居', 'help-a-neighbour', 1],
  ['独居老人', 'help-a-neighbour', 1],
  ['养老金算不算收入', 'income-assets', 1],
  ['有车能吃低保吗', 'income-assets', 3],
  ['大学生算一家人吗', 'who-counts', 1],
  ['找到工作低保会停吗', 'report-changes', 3],
  ['低保不够用', 'extra-support', 1],
];

test.each(asked)('%s finds %s', (query, article, within) => {
  const found = searchPolicies(query, searchIndex).map(({ id }) => id);
  expect({ query, found: found.slice(0, within) }).toEqual({
    query,
    found: expect.arrayContaining([article]),
  });
});

test.each(['', '   ', '？！', '|', 'zzzzqqq', '宇宙飞船', '12345678', '𠀀𠀀', '<script>', '💰'])(
  '%p finds nothing and breaks nothing',
  (query) => {
    expect(searchPolicies(query, searchIndex)).toEqual([]);
  },
);

test('a question of any length is answered', () => {
  expect(searchPolicies('没钱看病'.repeat(2000), searchIndex).map(({ id }) => id)).toContain('medical-aid');
});

test('typing letter by letter never loses the article once it leads', () => {
  const places = ['db', 'dib', 'diba', 'dibao'].map((typed) =>
    searchPolicies(typed, searchIndex).findIndex(({ id }) => id === 'subsistence'),
  );
  expect(places).toEqual([0, 0, 0, 0]);
});

test('fetched articles are searched too, by pinyin where the word is known', () => {
  const index = searchIndexOf(allPolicies());
  expect(searchPolicies('dibao', index)[0]?.id).toBe('subsistence');
  expect(searchPolicies('没钱看病', index)[0]?.id).toBe('medical-aid');
});

test('the committed index is what the articles say', () => {
  const tool = join(__dirname, '../../tools/build-policy-index.mjs');
  expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow();
});

test('a keystroke costs at most 5 ms in the median', () => {
  const keystrokes = asked.flatMap(([query]) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const times = keystrokes.map((typed) => {
    const start = process.hrtime.bigint();
    searchPolicies(typed, searchIndex);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  const median = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
  expect(median).toBeLessThanOrEqual(5);
});
