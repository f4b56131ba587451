import region from '@region/region.json';
import { saidHere } from '@/content/policy-here';
import { parseRegion } from '@/content/region';
import { plain } from '@/domain/marked-text';
import type { Painting, Pen } from '@/domain/photo/painting';
import type { Policy } from '@/domain/policy/policy';
import { cardPainting } from '@/features/sharing/card-painting';
import { headlineOf } from '@/features/sharing/headline';
import { posterLayout } from '@/features/sharing/poster/poster-layout';
import { posterPainting } from '@/features/sharing/poster/poster-painting';
import { posterWords } from '@/features/sharing/poster/poster-words';
import { writtenPolicies } from '../../content/policies/articles';
import xinghe from '../../fixtures/regions/xinghe/region.json';

/** A pen whose Chinese signs are as wide as their size and all others half as wide, and what it has written. */
function aPen() {
  const written: string[] = [];
  const known: Record<string, unknown> = {
    font: '',
    measureText: (text: string) => ({ width: widthOf(text) * sizeOf(String(known.font)) }),
    fillText: (text: string) => written.push(text),
  };
  const pen = new Proxy(known, { get: (have, name) => have[String(name)] ?? (() => undefined) });
  return { pen: pen as unknown as Pen, written };
}

const sizeOf = (font: string): number => Number(font.match(/(\d+)px/)?.[1]);
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\x20-\x7e]/.test(sign) ? 0.56 : 1), 0);

/** The lines one behind the other that together are the title. */
function titleIn(painting: Painting, title: string): readonly string[] {
  const { pen, written } = aPen();
  painting.paint(pen);
  const starts = written.map((_, from) => written.slice(from));
  for (const lines of starts)
    for (let most = 1; most <= lines.length; most += 1)
      if (lines.slice(0, most).join('') === title) return lines.slice(0, most);
  throw new Error(`${title} is not written`);
}

/** What is wrong with the lines of a title. */
function faultsOf(lines: readonly string[], marked: string): readonly string[] {
  const kept = [...marked.replace(/（.*?）/g, '').split('|'), ...(plain(marked).match(/（.*?）/g) ?? [])];
  const torn = kept.filter((phrase) => !lines.some((line) => line.includes(phrase)));
  const last = (lines.at(-1) ?? '').replace(/[（），、]/g, '');
  return [...torn, ...(lines.length > 1 && last.length < 3 ? [`alone: ${last}`] : [])];
}

const towns = { 铜梁: parseRegion(region), 星河: parseRegion(xinghe) };
const cases = Object.entries(towns).flatMap(([name, town]) =>
  writtenPolicies().map((policy): [string, Policy, typeof town] => [
    `${name}: ${policy.id}`,
    saidHere(policy, town),
    town,
  ]),
);

test.each(cases)('%s: the title of poster and card breaks between phrases only', (_, policy, town) => {
  const title = plain(policy.title);
  const poster = posterPainting(posterWords(policy, town, undefined, false), undefined);
  expect(faultsOf(titleIn(poster, title), policy.title)).toEqual([]);
  expect(faultsOf(titleIn(cardPainting(policy, town, false), title), policy.title)).toEqual([]);
});

test.each(cases)('%s: the words of the poster fill two thirds of its cloth and more', (_, policy, town) => {
  const words = posterWords(policy, town, undefined, false);
  const { end } = posterLayout(aPen().pen, words, 896);
  expect((end - 152) / (838 - 152)).toBeGreaterThan(0.66);
  expect(end).toBeLessThanOrEqual(838);
});

test.each([
  [
    'a bracket with a mark in it is kept',
    '没了父母的孩子|（孤儿|基本生活费）',
    ['没了父母的孩子', '（孤儿基本生活费）'],
    true,
  ],
  ['two characters alone are lost', '家里的钱突然不够|用了', ['家里的钱突然不够', '用了'], false],
  ['a phrase too long is torn', '家里人突然生了大病没钱看', ['家里人突然生了大病', '没钱看'], false],
])('%s', (_, title, lines, whole) => {
  const style = { size: 10, colour: '', spacing: 1 };
  expect(headlineOf(aPen().pen, title, style, 95)).toEqual({ lines, whole });
});
