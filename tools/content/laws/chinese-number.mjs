const digits = '零一二三四五六七八九';
const places = { 十: 10, 百: 100, 千: 1000 };

/** `四十五` as 45, `一千零六十七` as 1067; a number in digits as it is. */
export function chineseNumber(words) {
  if (/^[\d.]+$/.test(words)) return Number(words);
  let sum = 0;
  let digit;
  for (const sign of words.replace('两', '二')) {
    const place = places[sign];
    if (place === undefined) digit = digits.indexOf(sign);
    else {
      sum += (digit || 1) * place;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}
