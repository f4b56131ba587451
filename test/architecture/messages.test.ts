import { sentences } from '@/domain/marked-text';
import { sourceFiles, wordsOf } from './source-files';

const longest = 30;
const folder = 'src/content/messages';
const files = sourceFiles(folder);

test.each(files)('%s: no sentence is longer than 30 characters', (path) => {
  expect(found(path, (text) => sentences(text).some(isLong))).toEqual([]);
});

test.each(files)('%s: sums and spans are written in digits', (path) => {
  expect(
    found(path, (text) =>
      /[零一二三四五六七八九十百千两]+(?:元|个工作日|天内|小时|倍)|[零二三四五六七八九十两]个月/.test(text),
    ),
  ).toEqual([]);
});

test.each(files)('%s: Chinese signs, and nobody is told that they do not qualify', (path) => {
  expect(
    found(path, (text) => /\p{Script=Han}[,;:?!]|不符合条件|没资格|不够格/u.test(text.replace(/\|/g, ''))),
  ).toEqual([]);
});

/** Drawn, read out or typed as one line: nothing there breaks at a mark. */
const oneLine = ['办救助不收钱，可以请人办', '签名的框，用手指写名字', '答几道题，看看能申请什么救助。'];

const drawn = files.filter((path) => /\/(policy-reader|sharing)\//.test(path));

test.each(drawn)('%s: a phrase between marks is at most 10 characters', (path) => {
  const wide = (text: string): boolean =>
    text.split('|').some((phrase) => [...phrase.replace(/…(?!…)/g, '热线')].length > 10);
  expect(found(path, (text) => !oneLine.includes(text) && wide(text))).toEqual([]);
});

test.each(files.filter((path) => !path.includes('/office/')))(
  '%s: what is wider than a line breaks after each comma and full stop',
  (path) => {
    const runsOn = (phrase: string): boolean => wide(phrase) && /[，。：；]./.test(phrase);
    expect(found(path, (text) => !oneLine.includes(text) && text.split('|').some(runsOn))).toEqual([]);
  },
);

/** Wider than a line of the largest text at 320 px; half a character for a digit or a space. */
function wide(phrase: string): boolean {
  const read = phrase.replace(/\{\w+\}|…(?!…)/g, '热线');
  return [...read].reduce((sum, sign) => sum + (/[\x20-\x7e]/.test(sign) ? 0.5 : 1), 0) > 10;
}

function found(path: string, isFault: (text: string) => boolean): string[] {
  return wordsOf(path)
    .filter(({ text }) => /\p{Script=Han}/u.test(text) && isFault(text))
    .map(({ line, text }) => `${line}: ${text}`);
}

/** What is put in later counts as two characters; a command to type is not a sentence. */
function isLong(sentence: string): boolean {
  const read = sentence.replace(/\{\w+\}|…(?!…)/g, '热线');
  return !sentence.startsWith('npm run') && [...read].length > longest;
}
