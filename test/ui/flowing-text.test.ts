import { lineAtoms, signsOfAtoms } from '@/content/typography/line-atoms';
import { textRunsOf } from '@/ui/phrases/kept-together';
import { wholeFiles } from '../content/policies/articles';

/** Pieces on one line each are written between brackets. */
const shown = (text: string, goesOn?: boolean): string =>
  textRunsOf(text, goesOn)
    .map((piece) => (piece.kept ? `[${piece.text}]` : piece.text))
    .join('');

describe('running text keeps together', () => {
  test.each([
    [
      'a number and its unit',
      '每人每月最多能领 1200 元，按家里人数算出来',
      '每人每月最多能领 [1200 元，]按家里人[数算出来]',
    ],
    ['a phone number', '请打 023-4548 8696 说一声，不用写什么', '请打 [023-4548 8696] 说一声，不[用写什么]'],
    ['an article', '按第二十九条办，街道要在几天里答复您', '按[第二十九条]办，街道要在几天[里答复您]'],
    ['a day', '最迟在12月30日以前给您答复，请您放心', '最迟在[12月30日]以前给您答复，[请您放心]'],
    [
      'a weekday apart from its day',
      '12月4日（星期五）以前来都可以的，不急',
      '[12月4日][（星期五）]以前来都可以[的，不急]',
    ],
    ['a masked name', '正在为陈*申请，请把下面几样看一遍', '正在为[陈*]申请，请把下面几[样看一遍]'],
    [
      'a line to write on',
      '住处：＿＿＿＿＿＿＿＿（村、社区和门牌号）',
      '住处：[＿＿＿＿＿＿＿＿]（村、社区和[门牌号）]',
    ],
    ['a count of digits', '请填当时留的电话，或 6 位查询码都行', '请填当时留的电话，或 [6 位]查[询码都行]'],
    ['a short quotation', '请点「换人」再填，不然会混在一起的', '请点[「换人」]再填，不然会混[在一起的]'],
  ])('%s', (_, text, want) => {
    expect(shown(text)).toBe(want);
  });

  test('the last phrase where it is short, else the last four', () => {
    expect(shown('您填的都在手机里，|没有丢。')).toBe('您填的都在手机里，[没有丢。]');
    expect(shown('街道收到以后会有人|来找您一起把申请办完')).toBe('街道收到以后会有人来找您一起把[申请办完]');
  });

  test('a tail that would cut a number begins before the number', () => {
    expect(shown('最后还是不放心的话，可以打电话 12345')).toContain('[12345]');
    expect(shown('每月大约给家里每一个人 560 元')).toBe('每月大约给家里每一个人 [560 元]');
  });

  test('nothing of a text that fits on a line, nor at the end of what goes on', () => {
    expect(shown('没有丢。')).toBe('没有丢。');
    expect(shown('后面还有别的话跟着', true)).toBe('后面还有别的话跟着');
  });

  test('marks vanish, no sign is lost', () => {
    const text = '您填的都在|手机里，||没有丢。|也可以打 023-0000 1111 说';
    expect(
      textRunsOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe('您填的都在手机里，没有丢。也可以打 023-0000 1111 说');
  });
});

test.each([
  '023-4548 8696',
  '约3天',
  '第三条',
  '星期一',
  '（周五）',
  '＿＿＿＿',
  '张*',
  '看一看',
  '「低保」',
  '“特困”',
  '《办法》',
])('%s has a sign by which it is looked at', (atom) => {
  expect(atom.match(lineAtoms)).not.toBeNull();
  expect(atom).toMatch(signsOfAtoms);
});

test('no line of any article has an atom without such a sign', () => {
  const lines = wholeFiles.flatMap(({ raw }) => JSON.stringify(raw).split('"'));
  const bare = lines.filter((line) => !signsOfAtoms.test(line));
  expect(bare.length).toBeGreaterThan(1000);
  expect(bare.filter((line) => line.match(lineAtoms)?.some((atom) => atom.length > 1))).toEqual([]);
});
