import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledPhone } from './filled/filled';
import { everything, receipt } from './filled/filled-forms';
import type { Phone } from './harness/phone';
import { builtPages, builtWeapp } from './support/built-weapp';

/** What pages need in their address to show all they have. */
const queries: Readonly<Record<string, string>> = {
  'pages/policy/article': '?id=orphan',
  'pages/policy/poster': '?id=orphan',
  'pages/policy/leaflet': '?id=orphan',
  'pages/policies/situation': '?id=sick',
  'pages/cases/detail': `?receipt=${receipt}`,
  'pages/cases/receipt': '?id=parcel',
};

const mayShare = (route: string) =>
  /enableShareAppMessage:(!0|true)/.test(readFileSync(join(builtWeapp(), `${route}.js`), 'utf8'));

const shareButtons = (phone: Phone) =>
  phone.find({ tag: 'button' }).filter(({ attributes }) => attributes.openType === 'share');

test.each(builtPages())('%s: a share button is answered, and nothing else shares', async (route) => {
  const phone = await filledPhone(`${route}${queries[route] ?? ''}`, everything);
  expect(shareButtons(phone).length > 0).toBe(mayShare(route));
  const ask = phone.page().onShareAppMessage;
  expect(typeof ask === 'function').toBe(mayShare(route));
  if (typeof ask !== 'function') return;
  const card = ask.call(phone.page(), { from: 'button' }) as { title: string; path: string };
  expect(card.title).not.toBe('');
  expect(builtPages()).toContain(card.path.replace(/^\//, '').replace(/\?.*$/, ''));
  // Nothing of anybody: only which article, and which village.
  expect(card.path).toMatch(/^[^?]*(\?id=[a-z-]+(&c=[\w-]+)?)?$/);
  expect(phone.errors).toEqual([]);
});

test('both pages that share are among them', () => {
  expect(builtPages().filter(mayShare)).toEqual(['pages/policy/article', 'pages/self-check/result']);
});
