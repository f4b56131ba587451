import { sourceFiles, wordsOf } from '../../architecture/source-files';
import { allPolicies } from '../policies/articles';
import { everyText } from '../words/texts';

/** Service numbers whose source was read: 中办发〔2020〕18号 (12349), and 重庆's own line (12345). */
const verified = ['12345', '12349'];

function unverifiedIn(texts: readonly string[]): string[] {
  const numbers = texts.flatMap((text) => text.match(/(?<!\d)12[0-9]{3}(?!\d)/g) ?? []);
  return numbers.filter((number) => !verified.includes(number));
}

test('a number nobody read in a source is found', () => {
  expect(unverifiedIn(['可打12348', '打 12345 问', '123456'])).toEqual(['12348']);
});

test.each(sourceFiles('src/content/messages'))('%s sends nobody to an unverified number', (path) => {
  const told = wordsOf(path).map(({ text }) => text);
  expect(unverifiedIn(told)).toEqual([]);
});

test.each(allPolicies().map((policy) => [policy.id, everyText(policy)] as const))(
  '%s sends nobody to an unverified number',
  (_id, texts) => {
    expect(unverifiedIn(texts)).toEqual([]);
  },
);
