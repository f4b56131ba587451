import type { CaseView } from '@/domain/case/case-timeline';
import type { Sent } from '@/domain/case/outbox';
import { laterPaperIds } from '@/domain/case/paper';
import { receiptFrom } from '@/domain/case/receipt';
import { reportPerson } from '@/domain/case/whose-draft';
import type { Instant } from '@/domain/dates';
import type { Answers, Question } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { neighbourReport } from '@/forms/neighbour-report';
import { selfCheck } from '@/forms/self-check/self-check';
import { filledIn } from '../../fixtures/an-application';
import { answersFor, plainAnswer } from '../../forms/answer-everything';
import { draftOf } from '../support/kept';
import { full } from './filled';

const at = Date.UTC(2026, 10, 24, 2, 32) as Instant;
export const receipt = receiptFrom('26112400001');

/** An application shortly before its end, with a note of the office at every step. */
const way = [
  'contacted',
  'visited',
  'assisted-first',
  'need-more',
  'accepted',
  'reviewed',
  'confirmed',
] as const;
const wholeWay: CaseView = {
  receipt,
  kind: 'assistance-application',
  status: 'confirmed',
  timeline: [
    { status: 'received', at },
    ...way.map((status, day) => ({
      status,
      at: (at + day * 24 * 3600_000) as Instant,
      note: '街道的人上门看过了，还差一张看病的单据，请尽快补上。',
    })),
  ],
  papers: { toAdd: laterPaperIds, added: 3 },
};
const sent: Sent = {
  id: 'parcel',
  kind: 'assistance-application',
  createdAt: at,
  state: 'received',
  lost: 1,
  acknowledgement: { receipt, receivedAt: at, lookupCode: '482913', mode: 'rehearsal' },
};

const others = ['grandpa', 'uncle', 'aunt', 'cousin'];
const drafts = others.map((person) => draftOf(assistanceApplication, person, full.answers));

const told: Answers = { role: 'neighbour', signs: neighbourReport.questions[1]?.options ?? [], ready: 'add' };
export const report = filledIn(
  neighbourReport,
  ({ id, kind, options, most }) =>
    told[id] ?? (kind === 'choices' ? options : kind === 'long-text' ? '说'.repeat(most ?? 0) : undefined),
  () => true,
);
export const family = answersFor('full', (question: Question) =>
  question.id === 'people' ? 8 : plainAnswer(question),
);

/** Everything a phone can hold at once, by key. */
export const everything: Readonly<Record<string, unknown>> = {
  ...Object.assign({}, ...drafts),
  ...draftOf(neighbourReport, reportPerson, report),
  ...draftOf(selfCheck, 'only', family),
  cases: [wholeWay],
  'outbox:parcel': sent,
};
