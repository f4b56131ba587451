import { glossary, markTerms } from '@/content/glossary';
import { plain, sentences } from '@/domain/marked-text';
import type { Policy } from '@/domain/policy/policy';
import { everyText, firstLayer, secondLayer, thirdLayer } from '../words/texts';
import { allPolicies } from './articles';

const articles = allPolicies().map((policy): [string, Policy] => [policy.id, policy]);
const longest = 30;

/** Length as read: a number for the hotline counts as two characters of speech. */
function tooLong(text: string): string[] {
  return sentences(text).filter((sentence) => [...sentence.replace('{hotline}', '热线')].length > longest);
}

test.each(articles)('%s: no sentence is longer than 30 characters', (_id, policy) => {
  expect(everyText(policy).flatMap(tooLong)).toEqual([]);
});

test.each(articles)(
  '%s: the one sentence is one sentence of at most 30 characters',
  (_id, { oneSentence }) => {
    expect(sentences(oneSentence)).toHaveLength(1);
    expect([...plain(oneSentence)].length).toBeLessThanOrEqual(longest);
  },
);

/** Width in characters: digits are half as wide. */
function widthOf(phrase: string): number {
  return [...phrase].reduce((sum, sign) => sum + (/[\x20-\x7e]/.test(sign) ? 0.5 : 1), 0);
}

test.each(articles)('%s: a phrase between marks is at most 9 characters wide', (_id, policy) => {
  const marked = [...firstLayer(policy), ...policy.points.map(({ text }) => text)];
  const long = marked.flatMap((text) => text.split('|')).filter((phrase) => widthOf(phrase) > 9);
  expect(long).toEqual([]);
});

test.each(articles)('%s: law names and article numbers stay in 依据', (_id, policy) => {
  for (const text of [...firstLayer(policy), ...secondLayer(policy)])
    expect(text).not.toMatch(/[《》]|第[一二三四五六七八九十百]+条|〔/);
  for (const text of thirdLayer(policy)) expect(text).not.toMatch(/第[一二三四五六七八九十百]+条|〔/);
});

test.each(articles)('%s: no phone number, only the place for one', (_id, policy) => {
  for (const text of everyText(policy)) expect(text).not.toMatch(/\d{5,}|\d{3,4}-\d/);
});

test.each(articles)('%s: numbers are digits with a unit, never Chinese numerals', (_id, policy) => {
  for (const text of everyText(policy)) {
    expect(text).not.toMatch(/[零一二三四五六七八九十百千]+(?:元|个工作日|天内|个月|倍)/);
    if (/\d元/.test(text)) expect(plain(text)).toMatch(/\d元\/月/);
  }
});

test.each(articles)('%s: marks are whole and nothing is empty', (_id, policy) => {
  for (const text of everyText(policy)) {
    expect(text).not.toMatch(/^\||\|$|\|\|\|/);
    expect(plain(text).trim()).toBe(plain(text));
    expect(plain(text)).not.toMatch(/[，。]{2}|[,;:?!]/);
  }
});

test.each(articles)('%s: nobody is told that they do not qualify, and nothing is promised', (_id, policy) => {
  for (const text of everyText(policy).map(plain))
    expect(text).not.toMatch(/不符合|不够格|没资格|一定能|保证能|务必|不会马上停|肯定/);
});

test('where documents differ, the law leads and both limits are told', () => {
  const texts = allPolicies().flatMap(everyText).map(plain);
  expect(texts.filter((text) => /罚/.test(text) && /[13一三]倍/.test(text))).toEqual([]);
  const [subsistence] = allPolicies();
  const told = subsistence ? everyText(subsistence).map(plain).join('') : '';
  for (const words of ['30个工作日', '45个工作日', '30天', '这个月或下个月', '以决定书为准'])
    expect(told).toContain(words);
});

test('no two articles share a title, a sentence or a share title', () => {
  for (const pick of [
    (p: Policy) => plain(p.title),
    (p: Policy) => plain(p.oneSentence),
    (p: Policy) => p.share.title,
  ]) {
    const all = allPolicies().map(pick);
    expect(new Set(all).size).toBe(all.length);
  }
});

test('the glossary explains each term once, in sentences of at most 30 characters, and each is used', () => {
  const words = glossary.flatMap(({ term, also }) => [term, ...also]);
  expect(new Set(words).size).toBe(words.length);
  expect(glossary.flatMap(({ explain }) => tooLong(explain))).toEqual([]);
  const all = allPolicies().flatMap(everyText).map(plain).join('\n');
  expect(glossary.filter(({ term, also }) => ![term, ...also].some((word) => all.includes(word)))).toEqual(
    [],
  );
});

test('terms are marked once each, the longer of two first, and no character is lost', () => {
  const text = '低保边缘家庭和特困人员，看低保标准；低保标准每年都调。';
  const pieces = markTerms(text);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ term }) => term).map((piece) => piece.text)).toEqual([
    '低保边缘家庭',
    '特困人员',
    '低保标准',
  ]);
  expect(markTerms('')).toEqual([]);
});
