import { namesAsDigits } from './typed-text';

/** 千, 百, 十 and ones, each at most once, from large to small. */
const shape =
  /^(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)十)?零?([一二三四五六七八九]?)$/;

/** What ends a name without saying a number: nothing behind a 零, and 一百五, 150 to most and 105 to some. */
const unclear = /零$|[千百][一二三四五六七八九]$|零零|^$/;

/**
 * A whole number by its name: 两, 十二, 二十, 一百零五, and 一二〇 digit by digit. `undefined` for all else: 二三 and
 * 三五十 mean about as many.
 */
export function readCountName(typed: string): number | undefined {
  const name = typed
    .replace(/^[两俩]$|两(?=[百千])/g, '二')
    .replace(/^仨$/, '三')
    .replace(/[〇○]/g, '零');
  if (name === '零' || /^[一二三四五六七八九][零一二三四五六七八九]{1,8}$/.test(name)) return inDigits(name);
  const [found, thousands, hundreds, tens, ones] = shape.exec(name) ?? [];
  if (found === undefined || unclear.test(found)) return undefined;
  return 1000 * countOf(thousands) + 100 * countOf(hundreds) + 10 * countOf(tens, 1) + countOf(ones);
}

/** Only where a 零 says that digits are read out: 三四 may be three or four. */
function inDigits(name: string): number | undefined {
  return name.includes('零') ? Number(namesAsDigits(name)) : undefined;
}

/** A 十 with nothing before it is ten. */
function countOf(digit: string | undefined, bare = 0): number {
  return digit === '' ? bare : Number(namesAsDigits(digit ?? '零'));
}
