import type { AnyOperationId } from '@contract/all-operations';
import {
  caseActions,
  officeAction,
  officeActionIds,
  type PersonActionId,
  personAction,
} from '@/domain/case/actions/case-actions';
import { type CaseStatus, caseStatuses } from '@/domain/case/case-timeline';
import { actOnCase } from '../../../server/src/way/office/office-act';
import { aServer, type TestServer } from '../../support/server/a-server';
import { aCaseAtTheOffice, type CaseAtTheOffice } from '../../support/server/a-way';

const kinds = [
  ['application', 'assistance-application'],
  ['report', 'neighbour-report'],
] as const;
const states = kinds.flatMap(([short, kind]) =>
  caseStatuses
    .filter((status) => status in caseActions[kind])
    .map((status) => [short, kind, status] as const),
);

let server: TestServer;
beforeAll(async () => {
  server = await aServer();
});

async function caseIn(short: 'application' | 'report', status: CaseStatus): Promise<CaseAtTheOffice> {
  const found = await aCaseAtTheOffice(short, short === 'application' ? { meansCheck: 'agree' } : {}, server);
  const { database } = server.backend;
  await database.updateTable('cases').set({ status }).where('receipt', '=', found.receipt).execute();
  return found;
}

/** Each deed over HTTP, and what else it needs besides being listed. */
const deeds: readonly (readonly [PersonActionId, AnyOperationId, string, object, needs?: string])[] = [
  ['correct', 'correctCase', 'corrections', { place: '水井对面' }],
  ['ask-for-call', 'askForCall', 'calls', {}],
  ['hurry', 'hurryCase', 'hurries', {}, 'not-late'],
  ['withdraw-consent', 'withdrawConsent', 'consent-withdrawals', { confirmed: true, who: 'applicant' }],
  ['say-solved', 'sayOutcome', 'outcome', { solved: true }],
  ['say-unsolved', 'sayOutcome', 'outcome', { solved: false }],
  ['withdraw', 'withdrawCase', 'withdrawal', { confirmed: true }],
];

test.each(states)(
  '%s (%s) %s: from a phone is done what the table lists, and nothing else',
  async (...state) => {
    const [short, kind, status] = state;
    for (const [action, operation, place, body, needs] of deeds) {
      const { act, ofCase, way } = await caseIn(short, status);
      const told = (await way()).may;
      const answer = await act(operation, ofCase(place), body);
      const listed = personAction(kind, status, action) !== undefined;
      if (!listed) expect([action, answer.body.code]).toEqual([action, 'action-not-open']);
      else if (needs) expect([action, answer.body.code]).toEqual([action, needs]);
      else expect([action, answer.status]).toEqual([action, 201]);
      expect([action, told.includes(action)]).toEqual([action, listed && needs === undefined]);
    }
  },
);

const whole = {
  items: [{ kind: 'words', to: 'sender', words: '几个人住？' }],
  decision: { conditions: [], reasons: '收入超过了标准。', given: { sum: 56000, per: 'month' } },
  reasons: '要等外地回信。',
  recipient: '区民政局',
} as const;

test.each(states)('%s (%s) %s: the office does what the table lists, and nothing else', async (...state) => {
  const [short, kind, status] = state;
  for (const verb of officeActionIds) {
    const { receipt, read } = await caseIn(short, status);
    const acted = await actOnCase(server.backend, { actor: 'office:lin', receipt, verb, ...whole });
    const action = officeAction(kind, status, verb);
    if (action) expect([verb, acted]).toMatchObject([verb, { outcome: 'done', step: action.to }]);
    else expect([verb, acted]).toEqual([verb, { outcome: 'not-listed', kind, status }]);
    if (!action)
      expect((await read()).body.case).toMatchObject({ status, timeline: [{ status: 'received' }] });
  }
});

test.each(states)('%s (%s) %s: a verb without what it needs is refused by the need', async (...state) => {
  const [short, kind, status] = state;
  for (const verb of officeActionIds) {
    const [need] = officeAction(kind, status, verb)?.needs ?? [];
    if (!need) continue;
    const { receipt, read } = await caseIn(short, status);
    const acted = await actOnCase(server.backend, { actor: 'office:lin', receipt, verb });
    expect([verb, acted]).toEqual([verb, { outcome: 'missing', need }]);
    expect((await read()).body.case).toMatchObject({ status, timeline: [{ status: 'received' }] });
  }
});
