import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

const reply = ['reply', 'RECEIPT', 'accepted'];
const yes = ['decide', 'RECEIPT', 'yes', '--sum', '560', '--from', '2026-12', '--paid', '打到社保卡'];
const no = ['decide', 'RECEIPT', 'no', '--unmet', '收入低于标准', '--met', '户口在本地', '两个人有工资。'];

/** A paper as text, its markup gone. */
async function printed(one: CaseAtTheOffice, which: string): Promise<string> {
  const { done, lines } = await one.office('print', 'RECEIPT', which);
  expect(done).toBe(true);
  return lines
    .join('\n')
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<span class="kept">([^<]*)<\/span>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

async function decided(...words: string[]) {
  const one = await aCaseAtTheOffice('application', { personName: '赵小满', address: '水井旁' });
  await one.office(...reply);
  expect((await one.office(...words)).done).toBe(true);
  return one;
}

test('不给: each condition, the reasons beside the law, both ways against it with their last days', async () => {
  const paper = await printed(await decided(...no), 'decision');
  expect(paper).toContain('赵小满：');
  expect(paper).toContain('经审核，决定：不给。');
  expect(paper).toMatch(/收入低于标准 没满足 .*户口在本地 满足/);
  expect(paper).toMatch(/理由 两个人有工资。 依据：《社会救助法》第四十五条。/);
  expect(paper).toMatch(/行政复议：.*最迟 2027年1月23日。/);
  expect(paper).toMatch(/从11月24日的第二天算起，共 60 天。依据：《中华人民共和国行政复议法》第二十条。/);
  expect(paper).toMatch(/行政诉讼：.*最迟 2027年5月24日。/);
  expect(paper).toMatch(/收到人签名 日期/);
});

test('给: how much, from when, how it is paid, and what to tell the office', async () => {
  const paper = await printed(
    await decided(...yes, '--formula', '860 − 300', '--review', '2027-12'),
    'decision',
  );
  expect(paper).toContain('决定：给。');
  expect(paper).toMatch(
    /给多少 每月 560 元 怎么算的 860 − 300 从哪个月起 2026年12月 怎么发 打到社保卡 什么时候再看 2027年12月/,
  );
  expect(paper).toContain('依据：《社会救助法》第四十四条。');
  expect(paper).not.toMatch(/复议|起诉/);
});

test('the letter is filled in with what the office knows, and says when the decision was', async () => {
  const letter = await printed(await decided(...no), 'letter');
  expect(letter).toContain('行政复议申请书');
  expect(letter).toMatch(/申请人：赵小满（姓名）/);
  expect(letter).toContain('住处：水井旁');
  expect(letter).toContain('请求撤销2026年11月24日作出的不予确认的决定');
  expect(letter).toContain('决定说的理由：两个人有工资。');
});

test('no number and no day of the letter is torn', async () => {
  const one = await decided(...no);
  const { lines } = await one.office('print', 'RECEIPT', 'letter');
  const kept = [...lines.join('\n').matchAll(/<span class="kept">([^<]+)<\/span>/g)].map(
    ([, words]) => words,
  );
  expect(kept).toContain('2026年11月24日');
  expect(kept.some((words) => /^\d{4} \d{4} \d{4}$/.test(words ?? ''))).toBe(true);
});

const refusals: [name: string, words: string[] | undefined, which: string, sentence: RegExp][] = [
  ['a decision that is not there yet', undefined, 'decision', /还没有结果/],
  ['a letter before any decision', undefined, 'letter', /不用申请书/],
  ['a letter against a yes', yes, 'letter', /不用申请书/],
  ['a paper that is none', no, 'constructor', /decision 或 letter/],
];

test.each(refusals)('%s is refused in words', async (_name, words, which, sentence) => {
  const one = words ? await decided(...words) : await aCaseAtTheOffice();
  const said = await one.office('print', 'RECEIPT', which);
  expect(said.done).toBe(false);
  expect(said.lines.join()).toMatch(sentence);
});

test('what the office wrote stays text, and the reader is written down', async () => {
  const one = await decided('decide', 'RECEIPT', 'no', '<script>alert(1)</script>\u202e');
  const { lines } = await one.office('print', 'RECEIPT', 'decision');
  expect(lines.join()).not.toMatch(/<script|\u202e/);
  const read = await one.server.backend.database
    .selectFrom('audit')
    .selectAll()
    .where('action', '=', 'case-read')
    .execute();
  expect(read).toHaveLength(1);
});
