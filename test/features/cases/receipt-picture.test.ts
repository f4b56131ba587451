import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseRegion } from '@/content/region';
import type { Acknowledgement } from '@/domain/case/outbox';
import type { Receipt } from '@/domain/case/receipt';
import type { Instant } from '@/domain/dates';
import { receiptPicture } from '@/features/cases/receipt/receipt-picture';

const town = resolve(__dirname, '../../fixtures/regions/xinghe/region.json');
const region = parseRegion(JSON.parse(readFileSync(town, 'utf8')));

function wordsOn(mode: Acknowledgement['mode'], lookupCode?: string): string {
  const picture = receiptPicture(
    {
      receipt: '470823165091' as Receipt,
      receivedAt: Date.UTC(2026, 10, 24, 2, 41) as Instant,
      mode,
      ...(lookupCode !== undefined && { lookupCode }),
    },
    region,
  );
  return [...picture.head, ...picture.body].map(({ text }) => text).join('\n');
}

test('a rehearsal says so on the saved picture, a live receipt does not', () => {
  expect(wordsOn('rehearsal')).toContain('演练：不会送到街道，请别填真实信息');
  expect(wordsOn('live')).not.toContain('演练');
});

test('number, moment, code and hotlines are on it, and no mark of a line break', () => {
  const words = wordsOn('live', '384915');
  expect(words).toContain('4708 2316 5091');
  expect(words).toContain('2026年11月24日 10:41');
  expect(words).toContain('384915');
  for (const { shown } of region.hotlines) expect(words).toContain(shown);
  expect(words).not.toContain('|');
});
