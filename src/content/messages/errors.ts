import type { FieldError } from '@/domain/failure';
import type { FormTexts } from '../form-texts';

/** What is wrong and what to do now, by error code; `{name}` takes the error's detail. */
const sentences: Readonly<Record<string, string>> = {
  missing: '这里还没填，请填上。',
  'not-text': '这里没填对，请重新填。',
  'not-a-list': '这里没选对，请重新选。',
  'not-an-option': '请从下面选一个。',
  twice: '有一项选了两次，请去掉一个。',
  'too-long': '多了 {over} 个字，请删短一点。',
  'too-many': '最多 {most} 个，请去掉几个。',
  'phone-digits': '电话里只能有数字。',
  'phone-short': '手机号少了 {missing} 位，请再看一遍。',
  'phone-long': '手机号多了 {over} 位，请再看一遍。',
  'phone-start': '这个号码开头不对，请再看一遍。',
  'phone-area': '座机请加区号，比如 023。',
  'receipt-short': '编号少了 {missing} 位，应该是 12 位。',
  'receipt-long': '编号多了 {over} 位，应该是 12 位。',
  'receipt-check': '编号里有数字不对，请对着回执再看。',
  'proof-short': '请填当时留的电话，或 6 位查询码。',
};

const fallback = '这里没填对，请重新填，或打电话问。';

/** The sentence for one error; a form's own words win over the common ones. */
export function errorSentence(error: FieldError, texts?: FormTexts): string {
  const own = texts?.errors[`${error.question}.${error.code}`] ?? texts?.errors[error.code];
  const sentence = own ?? sentences[error.code] ?? fallback;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(error.detail?.[name] ?? ''));
}
