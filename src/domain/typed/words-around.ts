import { namesAsDigits, numberSigns } from './typed-text';

/**
 * What holds digits when the words around are left out: `电话：138…`, `Tel: 138…`, `138…（女儿）` are one part, and so is
 * `023-…转801`. Several parts are several numbers, or one that words interrupt.
 */
export function withoutWords(typed: string): readonly string[] {
  return apart(typed)
    .split('\n')
    .filter((part) => /\d/.test(part))
    .map((part) => part.replace(/^[^\d+(OoОоΟοIl]+/, '').replace(/^\((?=\+)|[-(,;.:/、]+$/g, ''));
}

/** The same, and every blank, stroke and comma parts too: `138…/139…` may be two numbers. */
export function piecesOf(typed: string): readonly string[] {
  return apart(typed)
    .split(/[\s/,;、]+/)
    .filter((piece) => /\d/.test(piece));
}

/** Each word a line break. One letter between digits is no word but a slip. */
function apart(typed: string): string {
  return namesAsDigits(numberSigns(typed))
    .replace(/[a-z]{2,}|^[a-z](?=\s*:)/gi, (word) => (/^(?:[OIl]+|ext)$/i.test(word) ? word : '\n'))
    .replace(/(\d\s*[-(,;.]*\s*)(?:[转轉]?\s*分机号?|[转轉])(?=[-:.=\s]*\d)/g, '$1#')
    .replace(/[\u3400-\u9fff\u2100-\u27bf\u{1f300}-\u{1faff}]+/gu, '\n');
}
