/** Words of the page where answers of a self-check are chosen. */
export const carryTexts = {
  title: '挑着带答案',
  heading: '哪些答案|带进申请？',
  hint: '点一下，|就不带那一样。',
  start: (count: number) => (count === 0 ? '都不带，|从头填' : `带 ${count} 样，|去申请`),
  gone: '答案|不在这一页了',
  goneText: '回到测的结果，|再点一次。',
  result: '看测的结果',
} as const;
