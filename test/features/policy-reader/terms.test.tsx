import { glossary } from '@/content/glossary';
import { plain } from '@/domain/marked-text';
import { TermText } from '@/features/policy-reader/depths/term-text';
import { everyArticle } from '../../support/screen/article-files';
import { clear, render } from '../../support/screen/render';

afterEach(clear);

const drawn = (text: string) => render(<TermText text={text} terms={glossary} onTerm={() => undefined} />);

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);

const texts = everyArticle()
  .flatMap(stringsIn)
  .filter((text) => /\p{Script=Han}/u.test(text));

/** The last character before each term, or before the box that keeps the term and its signs on one line. */
function signsBeforeTerms(place: HTMLElement): readonly string[] {
  return [...place.querySelectorAll('button')].map((term) => {
    const box = term.parentElement === place.firstElementChild ? term : term.parentElement;
    return box?.previousSibling?.textContent?.slice(-1) ?? '';
  });
}

/** The first character behind each term, or behind the box that keeps the term and its signs on one line. */
function signsBehindTerms(place: HTMLElement): readonly string[] {
  return [...place.querySelectorAll('button')].map((term) => {
    const box = term.parentElement === place.firstElementChild ? term : term.parentElement;
    return box?.nextSibling?.textContent?.charAt(0) ?? '';
  });
}

test('no line of an article can end with the sign that opens before a term', () => {
  const parted = texts.filter((text) => {
    const isParted = signsBeforeTerms(drawn(text)).some((sign) => /[（「“《(]/.test(sign));
    clear();
    return isParted;
  });
  expect(parted).toEqual([]);
});

test('no line of an article can begin with the sign that closes a term', () => {
  const parted = texts.filter((text) => {
    const place = drawn(text);
    const isParted = signsBehindTerms(place).some((sign) => /[，。、；：！？）」”》…]/.test(sign));
    const isWhole = place.textContent === plain(text);
    clear();
    return isParted || !isWhole;
  });
  expect(parted).toEqual([]);
});

test.each([
  ['不到低保标准，存款也不多。', '低保标准，'],
  ['由特困（供养）给。', '特困'],
  ['先看这个（低保边缘），再说。', '（低保边缘），'],
  ['先办特困', '特困'],
])('「%s」: the term and its signs are one piece', (text, piece) => {
  const term = drawn(text).querySelector('button');
  expect(term?.parentElement?.textContent).toBe(piece);
});
