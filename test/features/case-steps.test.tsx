import type { CaseStatus, CaseView } from '@/domain/case-timeline';
import type { Instant } from '@/domain/dates';
import { receiptFrom } from '@/domain/receipt';
import { stepsOf } from '@/features/cases/case-detail';

const at = Date.UTC(2026, 10, 24) as Instant;

function aCase(status: CaseStatus): CaseView {
  const timeline = [
    { status: 'received', at },
    { status, at },
    { status: 'consent-recorded', at },
  ] as const;
  return { receipt: receiptFrom('47082316502'), kind: 'assistance-application', status, timeline };
}

test('a consent recorded while the case is open is where it stands, with the next step to come', () => {
  expect(stepsOf(aCase('accepted')).map(({ state }) => state)).toEqual(['done', 'done', 'now', 'todo']);
});

test('one recorded after the end opens nothing again', () => {
  const steps = stepsOf(aCase('not-confirmed'));
  expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  expect(steps.at(-1)?.what).toContain('记下了');
});
