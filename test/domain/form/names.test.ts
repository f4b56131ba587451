import { checkAnswer } from '@/domain/form/checks';
import { readAnswer } from '@/domain/form/reading';

const name = { id: 'q', kind: 'name' } as const;

const names: [name: string, typed: string, read: string][] = [
  ['a full stop', '买买提.阿布都', '买买提·阿布都'],
  ['a Chinese full stop', '买买提。阿布都', '买买提·阿布都'],
  ['a Chinese full stop of half width', '买买提｡阿布都', '买买提·阿布都'],
  ['a full stop of full width', '买买提．阿布都', '买买提·阿布都'],
  ['a hyphen', '买买提-阿布都', '买买提·阿布都'],
  ['a hyphen of full width', '买买提－阿布都', '买买提·阿布都'],
  ['blanks around it', '买买提 . 阿布都', '买买提·阿布都'],
  ['the dots that were read before', '买买提•阿布都', '买买提·阿布都'],
  ['two of them', '阿依古丽.买买提-阿布都', '阿依古丽·买买提·阿布都'],
  ['one character between two', '买.提.都', '买·提·都'],
  ['rare characters beside it', '𠮷.𡈽', '𠮷·𡈽'],
  ['a bullet operator', '古丽∙艾山', '古丽·艾山'],
  ['a dot operator', '古丽⋅艾山', '古丽·艾山'],
  ['a Japanese dot of half width', '古丽･艾山', '古丽·艾山'],
  ['a Korean dot', '古丽ㆍ艾山', '古丽·艾山'],
  ['a small full stop', '古丽﹒艾山', '古丽·艾山'],
  ['a dot of a script few have', '古丽ᐧ艾山', '古丽·艾山'],
  ['a dot above', '古丽˙艾山', '古丽·艾山'],
  ['a raised dot', '古丽⸱艾山', '古丽·艾山'],
  ['a Greek dot', '古丽\u0387艾山', '古丽·艾山'],
  ['a hyphen that does not break', '古丽\u2011艾山', '古丽·艾山'],
  ['a dash', '古丽—艾山', '古丽·艾山'],
  ['a mark that cannot be seen', '李\u200e四', '李四'],
  ['a word joiner', '李\u2060四', '李四'],
  ['a rare character of the newest block', '𬱟', '𬱟'],
  ['a Latin name', 'J. Smith', 'J. Smith'],
  ['a Latin name without a blank', 'J.Smith', 'J.Smith'],
  ['a Latin name in full width', 'J．Smith', 'J．Smith'],
  ['a Latin double name', 'Anne-Marie Smith', 'Anne-Marie Smith'],
  ['a Latin letter before', 'A.阿布都', 'A.阿布都'],
  ['a Latin letter behind', '阿布都.A', '阿布都.A'],
  ['a full stop at the end', '王桂兰。', '王桂兰。'],
  ['a full stop at the start', '.王桂兰', '.王桂兰'],
  ['two full stops', '买买提..阿布都', '买买提..阿布都'],
  ['no dot at all', '王桂兰', '王桂兰'],
];

test.each(names)('%s: %s', (_what, typed, read) => {
  expect(readAnswer(name, typed)).toBe(read);
  expect(readAnswer(name, read)).toBe(read);
  expect(checkAnswer(name, read)).toBeUndefined();
});

test('only in names: a place keeps what stands in it', () => {
  expect(readAnswer({ id: 'q', kind: 'text' }, '新街.二组-三号')).toBe('新街.二组-三号');
});
