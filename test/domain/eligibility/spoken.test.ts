import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '@/domain/eligibility/assess';
import { fromSeat } from '../../../tools/assess/another-seat';
import { readHouseholdFile } from '../../../tools/assess/household-file';
import { spoken } from '../../../tools/assess/spoken';
import { aSetting } from '../../fixtures/a-household';

const { region } = aSetting();

function printed(name: string): string {
  const file = join(__dirname, '../../fixtures/households', `${name}.json`);
  const { title, household, day } = readHouseholdFile(JSON.parse(readFileSync(file, 'utf8')));
  return spoken(title, household, assess(household, { day, region }));
}

test('reasons stand in three lists, a line with its figure and day, the law with its own', () => {
  const text = printed('边缘-收入明显超过');
  expect(text).toContain(
    '  没满足\n    ✗ 人均收入低于低保标准（线：每人每月 770 元，2025年7月1日起；高出 4230 元）\n',
  );
  expect(text).toContain('依据 《中华人民共和国社会救助法》第十八条，2026年7月1日起');
});

test('conditions of one article are one line', () => {
  expect(printed('边缘-够低保')).toContain('✓ 没有汽车等车辆、住房不超过一套、没有公司、店铺、存款等不多\n');
});

test('people and answers are called what the file calls them, and no marks are printed', () => {
  const text = [printed('特困-夫妻都六十五'), printed('坏数据-五岁领养老金')].join('\n');
  expect(text).toContain('第2位（配偶）');
  expect(text).toContain('！成员第2个·收入第1个·');
  expect(text).not.toMatch(/\||members|incomes/);
});

test('each person is told with the reason, and through whom; from another seat the sum is the same', () => {
  const name = '家庭成员-三代同住-祖父当本人';
  const file = join(__dirname, '../../fixtures/households', `${name}.json`);
  const { title, household, day } = readHouseholdFile(JSON.parse(readFileSync(file, 'utf8')));
  const seats = [0, 1, 2, 3, 4].map((seat) => fromSeat(household, seat, day));
  const [first, ...others] = seats.map((each) => spoken(title, each, assess(each, { day, region })));
  expect(first).toContain(
    '第4位（儿媳女婿）：配偶，算，是第3位（子女）这边的（民发〔2021〕57号第七条（一））',
  );
  for (const text of [first, ...others]) {
    expect(text).toContain('共同生活的家庭成员：5 人');
    expect(text).toContain('金额：150 元/户/月');
  }
  expect(() => fromSeat(household, 5, day)).toThrow('没有第6位成员');
});
