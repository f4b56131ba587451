const units =
  '个工作日|工作日|个自然月|个月|万元|元/月|元/年|元|平方米|小时|分钟|周岁|岁|年|月|日|天|人|个|次|倍|项|张|份|级|户|口|折|号|题|步|字|件|位|MB|%|％';
/** What no line may tear: numbers with their unit, days, phone numbers, articles of a law, masked names, short quotations, verbs said twice, lines to write on. */
export const lineAtoms = new RegExp(
  [
    '0\\d{2,3}-\\d{3,4} ?\\d{4}', // 023-4548 8696
    '1\\d{2} ?\\d{4} ?\\d{4}', // a mobile number
    '\\d{4} \\d{4} \\d{4}', // a receipt number
    '\\d{1,4}年\\d{1,2}月(?:\\d{1,2}日)?',
    '\\d{1,2}月\\d{1,2}日',
    `约?\\d[\\d.,]*(?:[–~-]\\d[\\d.,]*)? ?(?:${units})?`,
    '第[一二三四五六七八九十百零〇\\d]+[条款项章题步]',
    '[（(]?(?:星期|周)[一二三四五六日][)）]?',
    '＿{1,8}', // a line to write on
    '[\\u4e00-\\u9fff]\\*{1,2}',
    '([\\u4e00-\\u9fff])一\\1', // 改一改, 看一看
    '[「“《][^「」“”《》]{1,5}[」”》]',
  ].join('|'),
  'g',
);

/** Without one of these signs a text has no line atom: most have none, and are looked at no further. */
export const signsOfAtoms = /[\d第星周＿*一「“《]/;
