import type { FieldError } from '@/domain/failure';
import type { FormTexts } from '../../form-texts';

/** What is wrong and what to do now, by error code; `{name}` takes the error's detail. */
const sentences: Readonly<Record<string, string>> = {
  'form-version': '程序版本对不上。|您填的没丢。||请关掉重新打开，|再送一次。',
  missing: '这里还没填，|请填上。',
  'missing-choice': '还没选，|请选一个。',
  'not-text': '这里没填对，|请重新填。',
  'not-a-list': '这里没选对，|请重新选。',
  'not-an-option': '请从下面选一个。',
  twice: '有一项选了两次，|请删掉一个。',
  'too-long': '多了 {over} 个字，|请删短一点。',
  'too-many': '最多 {most} 个，|请删掉几个。',
  'phone-digits': '这里只写电话号码，|别的字请删掉。',
  'phone-two': '这里不止一个号码，|请只留一个。',
  'phone-short': '手机号|少了 {missing} 位，|请再看一遍。',
  'phone-long': '手机号|多了 {over} 位，|请再看一遍。',
  'phone-start': '这个号码开头不对。|国外的前面加 00。',
  'phone-area': '座机请加区号，|比如 023。',
  'phone-abroad': '国外的号码|要带国家代号，|请再看一遍。',
  'landline-short': '座机|少了 {missing} 位，|请再看一遍。',
  'landline-long': '座机|多了 {over} 位。|有分机，|中间写“转”。',
  'name-digits': '名字里不该有数字，|请再看一遍。',
  'name-pictures': '名字里有表情、图案，|请删掉，只写字。',
  'name-unclear': '这不像名字，|请写姓和名。',
  'id-characters': '身份证号|只有数字，|最后一位|可以是 X。',
  'id-old': '这是旧的 15 位号，|请看新身份证上|的 18 位。',
  'id-short': '少了 {missing} 位，|身份证号|是 18 位。',
  'id-long': '多了 {over} 位，|身份证号|是 18 位。',
  'id-area': '开头的数字不对，|请对着证件再看。',
  'id-date': '中间的生日不对，|请对着证件再看。',
  'id-future': '中间的生日|还没到，|请对着证件再看。',
  'id-check': '有一位数字不对，|请对着证件再看。',
  'amount-unclear': '请只写数字，|比如 1200 或 1200.50。',
  'amount-large': '这个数太大了，|请再看一遍。',
  'number-unclear': '请写一个整数，|比如 3。',
  'number-small': '最少是 {least}，|请再看一遍。',
  'number-large': '最多是 {most}，|请再看一遍。',
  'date-incomplete': '年、月、日都要填。',
  'date-unreal': '没有这一天，|请再看一遍。',
  'date-ahead': '这一天还没到，|请再看一遍。',
  'record-incomplete': '第 {at} 个还没填完，|请点“改”。',
  'receipt-short': '编号少了 {missing} 位，|应该是 12 位。',
  'receipt-long': '编号多了 {over} 位，|应该是 12 位。',
  'receipt-check': '编号里有数字不对，|请对着回执再看。',
  'proof-short': '请填当时留的电话，|或 6 位查询码。',
};

const fallback = '这里没填对，|请重新填，|或打电话问。';

/** The sentence for one error; a form's own words win over the common ones. */
export function errorSentence(error: FieldError, texts?: FormTexts): string {
  const own = texts?.errors[`${error.question}.${error.code}`] ?? texts?.errors[error.code];
  const common = error.question === 'formVersion' ? 'form-version' : error.code;
  const sentence = own ?? sentences[common] ?? fallback;
  const told = (name: string): string => String(error.detail?.[name] ?? '');
  const named = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (named.some((name) => told(name) === '')) return fallback;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => told(name));
}
