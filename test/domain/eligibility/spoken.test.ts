import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '@/domain/eligibility/assess';
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
  expect(printed('边缘-够低保')).toContain(
    '✓ 没有汽车等车辆、住房不超过一套、没有公司、店铺、存款等不多、三年内没建房买房',
  );
});

test('people and answers are called what the file calls them, and no marks are printed', () => {
  const text = [printed('特困-夫妻都六十五'), printed('坏数据-五岁领养老金')].join('\n');
  expect(text).toContain('第2位（配偶）');
  expect(text).toContain('！成员第2个·收入第1个·');
  expect(text).not.toMatch(/\||members|incomes/);
});
