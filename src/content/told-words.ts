import type { LegalDay } from '@/domain/clock/clock';
import { type Day, shortDay } from '@/domain/dates';

/**
 * A last day as people are told it: 「12月30日」, with its year where that is not this one; past the known calendar
 * only about when, 「大约2027年1月中旬」.
 */
export function toldDay({ day, about }: LegalDay, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : `${day.slice(0, 4)}年`;
  return about ? `大约${year}${Number(day.slice(5, 7))}月${thirdOfMonth(day)}` : `${year}${shortDay(day)}`;
}

function thirdOfMonth(day: Day): '上旬' | '中旬' | '下旬' {
  const date = Number(day.slice(8));
  if (date <= 10) return '上旬';
  return date <= 20 ? '中旬' : '下旬';
}

/** Each digit by its own name, a pause after every fourth: a voice would make a number of billions of them. */
export function digitByDigit(digits: string): string {
  const names = [...digits].map((digit) => digitNames[Number(digit)] ?? digit);
  return names.map((name, place) => (place > 0 && place % 4 === 0 ? `，${name}` : name)).join('');
}

/**
 * A text as a voice should say it: the numbers of telephones digit by digit, 110 as 幺幺零. Figures stay, for a voice
 * reads 630 元, 45 个工作日 and 2026 年 as people do.
 */
export function speakable(text: string): string {
  return text.replace(
    phones,
    (_, before: string, area: string | undefined, local: string, other: string) =>
      before + (area === undefined ? calledOut(other) : `${calledOut(area)}，${calledOut(local)}`),
  );
}

/** With an area code, of a mobile, or a service of three or five digits that no unit makes a figure. */
const phones =
  /(^|[^\d.])(?:(010|02\d|0[3-9]\d\d)[- ]?(\d{7,8})|(1[3-9]\d{9}|11[09]|12[02]|123\d\d))(?![\d.%元块个天日年月岁人倍万分平])/g;

function calledOut(digits: string): string {
  const said =
    digits.length > 5 ? digitByDigit(digits) : [...digits].map((digit) => digitNames[Number(digit)]).join('');
  return said.replace(/一/g, '幺');
}

const digitNames = '零一二三四五六七八九';
