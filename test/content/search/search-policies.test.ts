import { searchIndex, searchIndexOf } from '@/content/search/search-index';
import { prepareSearch, searchPolicies } from '@/content/search/search-policies';
import { timeTaken } from '../../fixtures/time-taken';
import { allPolicies } from '../policies/articles';

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
  // A part of the initials, some of them in their order, and one key beside the right one.
  ['zdsh', 'subsistence', 3],
  ['cjrbt', 'disability-subsidy', 2],
  ['lsjx', 'temporary-aid', 2],
  // Letters and characters mixed, as some keyboards leave them.
  ['没qian看bing', 'medical-aid', 1],
  // As it is said here.
  ['屋头没得吃的', 'temporary-aid', 1],
  ['娃儿没得妈老汉儿', 'orphan', 1],
  ['啷个申请嘛', 'how-to-apply', 1],
  // Danger words lead, whatever else fits; what a hospital or a school asks for is no swindle.
  ['有人说给三千块就能办低保', 'real-or-fake', 1],
  ['打电话来要验证码说发残疾补贴', 'real-or-fake', 1],
  ['中介收钱办低保', 'real-or-fake', 1],
  ['医院叫我先交钱', 'emergency-medical', 2],
  ['学校叫我先交钱', 'education-aid', 1],
  // The troubles and signs that our own screens name.
  ['生病', 'medical-aid', 1],
  ['生重病', 'medical-aid', 1],
  ['残疾或不能自理，没人照顾', 'extreme-poverty', 3],
  ['独居老人多日不见', 'help-a-neighbour', 1],
  ['失业，没收入', 'employment-aid', 2],
  ['火灾、水灾、车祸等突发', 'temporary-aid', 2],
  ['打零工，收入不稳', 'subsistence', 3],
  ['孩子没人管', 'unsupported-child', 2],
  ['脱贫后又难了', 'subsistence', 3],
  ['以前没批，现在更难', 'if-refused', 1],
  ['领了救助还是难', 'extra-support', 2],
  ['没饭吃、没钱看病', 'temporary-aid', 3],
];

const idsFor = (query: string, index = searchIndex) => searchPolicies(query, index).map(({ id }) => id);

test.each(asked)('%s finds %s', (query, article, within) => {
  const found = idsFor(query);
  expect({ query, found: found.slice(0, within) }).toEqual({
    query,
    found: expect.arrayContaining([article]),
  });
});

test.each(['', '   ', '？！', '|', 'zzzzqqq', '宇宙飞船', '12345678', '𠀀𠀀', '<script>', '💰', '__proto__'])(
  '%p finds nothing and breaks nothing',
  (query) => {
    expect(searchPolicies(query, searchIndex)).toEqual([]);
  },
);

test('a question of any length is answered', () => {
  expect(idsFor('没钱看病'.repeat(2000))).toContain('medical-aid');
});

test('typing letter by letter never loses the article once it leads', () => {
  const places = ['db', 'dib', 'diba', 'dibao'].map((typed) => idsFor(typed).indexOf('subsistence'));
  expect(places).toEqual([0, 0, 0, 0]);
});

test('what only sounds alike inside a longer question raises no warning', () => {
  expect(idsFor('我可以申请吗')).not.toContain('real-or-fake');
  expect(idsFor('嫁的人家算一家吗')[0]).not.toBe('real-or-fake');
});

test('some wording alike is a guess of at most three, a word understood is none', () => {
  const articles = ['a', 'b', 'c', 'd'].map((id) => ({ id, words: '甲乙', says: '蓝色的飞船停在楼上' }));
  const guesses = searchPolicies('飞船停哪', { ...searchIndex, articles });
  expect(guesses).toEqual(['a', 'b', 'c'].map((id) => ({ id, sure: false })));
  expect(searchPolicies('没钱看病', searchIndex)[0]).toEqual({ id: 'medical-aid', sure: true });
});

test.each(allPolicies())('$title is found by its own name', ({ id, title }) => {
  expect(idsFor(title).slice(0, 3)).toContain(id);
});

test('fetched articles are searched too, by pinyin and by trouble', () => {
  const index = searchIndexOf(allPolicies());
  expect(idsFor('dibao', index)[0]).toBe('subsistence');
  expect(idsFor('没钱看病', index)[0]).toBe('medical-aid');
  expect(idsFor('屋头遭火烧了', index)[0]).toBe('temporary-aid');
});

test('an edition without an article never leads to it', () => {
  const index = searchIndexOf(allPolicies().filter(({ id }) => id !== 'medical-aid'));
  expect(idsFor('没钱看病', index)).not.toContain('medical-aid');
});

test('a keystroke costs at most 5 ms', () => {
  prepareSearch(searchIndex);
  const keystrokes = asked.flatMap(([query]) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const slow = keystrokes.filter((typed) => timeTaken(() => searchPolicies(typed, searchIndex), 5) > 5);
  expect(slow).toEqual([]);
});
