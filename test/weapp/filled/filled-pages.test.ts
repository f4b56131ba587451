import { casesTexts } from '@/content/messages/cases/cases';
import { receiptTexts } from '@/content/messages/cases/receipt';
import { walk } from '@/domain/form/journey';
import { recordsOf } from '@/domain/form/records';
import { assistanceApplication } from '@/forms/application/application';
import { neighbourReport } from '@/forms/neighbour-report';
import { selfCheck } from '@/forms/self-check/self-check';
import { draftOf } from '../support/kept';
import { bytesOf, filledPhone, full, maxBytes, maxNodes, says } from './filled';
import { everything, family, receipt, report } from './filled-forms';

const pages: [address: string, said: string][] = [
  ['pages/application/people', '接着填'],
  ['pages/application/tasks?p=granny', '就能交'],
  ['pages/application/send?p=granny', '请看一眼'],
  [`pages/cases/detail?receipt=${receipt}`, '还差一张看病的单据'],
  ['pages/cases/receipt?id=parcel', receiptTexts.head],
  ['pages/cases/list', casesTexts.goOn],
  [`pages/cases/add?receipt=${receipt}&paper=medical-bills`, '单据'],
  ['pages/neighbour-report/check', '说'.repeat(500)],
  ['pages/neighbour-report/consent', '送出'],
  ['pages/self-check/start', '看结果'],
  ['pages/self-check/result', '测一测不代替受理'],
];

test('the forms that are opened here are filled in whole, for eight people', () => {
  expect(walk(assistanceApplication, full.answers)).toMatchObject({ complete: true });
  expect(walk(neighbourReport, report)).toMatchObject({ complete: true });
  expect(walk(selfCheck, family).answers).toHaveProperty('m7-age');
});

test.each(pages)('%s, filled in, stays within the budget', async (address, said) => {
  const phone = await filledPhone(address, everything);
  expect(says(phone, said)).toBe(true);
  const drawings = phone.setDataLog.filter(({ paths }) => paths.includes('root.cn'));
  expect(drawings.length).toBeLessThanOrEqual(2);
  expect(bytesOf(phone.setDataLog)).toBeLessThanOrEqual(maxBytes);
  expect(phone.nodeCount()).toBeLessThanOrEqual(maxNodes);
  expect(phone.errors).toEqual([]);
});

/** As many people as a family can have, and as many families as a worker may have begun. */
const [someone] = recordsOf(full.answers.members);
const members = Array.from({ length: 30 }, (_, place) => ({
  ...someone,
  id: `m${place}`,
  memberName: `买买提·吐尔逊${place}`,
  memberIdNumber: 'unknown',
}));
const crowded = Object.assign(
  {},
  ...members.map(({ id }) => draftOf(assistanceApplication, id, full.answers)),
  draftOf(assistanceApplication, 'granny', { ...full.answers, members }),
);

test.each([
  ['pages/application/people', /^接着填/, 31],
  ['pages/application/question?p=granny&t=members&page=members', /^改 买买提/, 30],
  ['pages/application/check?p=granny&at=members', /^改 买买提/, 30],
])('%s, as long as can be, comes in pieces within the budget', async (address, label, rows) => {
  const phone = await filledPhone(address, crowded);
  expect(Math.max(...phone.setDataLog.map(({ bytes }) => bytes))).toBeLessThanOrEqual(maxBytes);
  expect(phone.find({ role: 'button', label })).toHaveLength(rows);
  expect(phone.errors).toEqual([]);
});

test('the check of a long application comes in pieces, each within the budget, and is whole in the end', async () => {
  const phone = await filledPhone('pages/application/check?p=granny');
  const calls = phone.setDataLog.map(({ bytes }) => bytes);
  expect(Math.max(...calls)).toBeLessThanOrEqual(maxBytes);
  // The frame, the strip of a rehearsal, and the first of the pieces.
  const toTheFirstLines = calls.slice(0, 3);
  expect(toTheFirstLines.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(maxBytes);
  expect(phone.nodeCount()).toBeLessThanOrEqual(maxNodes);
  expect(phone.setDataLog.filter(({ paths }) => paths.includes('root.cn'))).toHaveLength(1);

  expect(phone.find({ role: 'button', label: /^改 / }).map(({ label }) => label)).toEqual([
    '改 找得到人',
    '改 难处',
    '改 家里 9 个人',
    '改 钱',
    '改 房子、车、存款',
    '改 单据',
    '改 签字',
  ]);
  expect(says(phone, '欧阳春八')).toBe(true);
  expect(phone.errors).toEqual([]);
});
