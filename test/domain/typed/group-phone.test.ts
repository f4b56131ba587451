import { groupPhone } from '@/domain/typed/grouped-phone';

const cases: [name: string, number: string, grouped: string][] = [
  ['a landline of a large town', '023-45488696', '023-4548 8696'],
  ['the same as it is dialled', '02345488696', '023-4548 8696'],
  ['Beijing', '01065529988', '010-6552 9988'],
  ['seven digits behind four', '0517-1234567', '0517-123 4567'],
  ['eight digits behind four', '051212345678', '0512-1234 5678'],
  ['a mobile', '13800138000', '138 0013 8000'],
  ['one that is grouped already', '023-4548 8696', '023-4548 8696'],
  ['a short number', '12345', '12345'],
  ['a number for all of the country', '4008123123', '4008123123'],
  ['one with an extension', '02345488696转801', '02345488696转801'],
];

test.each(cases)('%s', (_, number, grouped) => {
  expect(groupPhone(number)).toBe(grouped);
});
