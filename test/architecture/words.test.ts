import { sourceFiles, wordsOf } from './source-files';

/** Where sentences for people live. */
const homeOfWords = /^src\/(content|forms)\/|\.examples\.tsx$/;
/** WeChat and Taro read a page's title from its config. */
const titles = /\.config\.ts$/;
/** Titles and numbers of laws, and which article says it. */
const laws = /^src\/domain\/(eligibility|case)\//;
const law =
  /^[第条款项、（）〔〕一二三四五六七八九十百\d…]+$|^.+(?:法|民法典|办法|意见|通知|条例)$|^.+〔\d{4}〕\d+号$|^国务院令第\d+号$/;

const files = ['src', 'contract', 'server/src']
  .flatMap((folder) => sourceFiles(folder))
  .filter((path) => !homeOfWords.test(path));

test('no Chinese sentence stands outside content, forms and the examples of the kit', () => {
  const strays = files
    .filter((path) => !titles.test(path))
    .flatMap((path) => wordsOf(path).map((words) => ({ path, ...words })))
    .filter(({ path, text }) => isSentence(text) && !(laws.test(path) && law.test(text)));

  expect(strays.map(({ path, line, text }) => `${path}:${line} ${text}`)).toEqual([]);
});

/** One or two characters join numbers (`月`, `或`); in English text a term may stand in brackets. */
function isSentence(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  return characters.length > 2 && !/[a-z]{3,} .*[a-z]{3,}/i.test(text);
}
