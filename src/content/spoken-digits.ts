/** Each digit by its own name, a pause after every fourth: a voice would make a number of billions of them. */
export function digitByDigit(digits: string): string {
  const names = [...digits].map((digit) => digitNames[Number(digit)] ?? digit);
  return names.map((name, place) => (place > 0 && place % 4 === 0 ? `，${name}` : name)).join('');
}

const digitNames = '零一二三四五六七八九';
