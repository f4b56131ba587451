import * as requests from './case-requests';
import type { Operation } from './operation';
import type { ProblemCode } from './problems';
import { receiptAnswer } from './schemas';

/** One's own case, in a state in which the table of actions lists this one. */
const ofCase = [
  'case-not-found',
  'action-not-open',
  'not-the-sender',
  'too-many',
] as const satisfies ProblemCode[];

/** Something done to a case, which the office's system holds from then on. */
const deed = {
  method: 'POST',
  signedIn: true,
  creates: true,
  status: 201,
  answer: receiptAnswer,
  refusals: ofCase,
} as const;

/** What the person does with a case that is at the office; which of it is open now, the case says (`way.may`). */
export const caseOperations = {
  answerRequest: {
    ...deed,
    path: '/v1/cases/{receipt}/requests/{request}/answer',
    summary: 'Answer one request of the office: photos, words, none, cannot get, at the visit (补正)',
    body: requests.requestAnswer,
    refusals: [...ofCase, 'request-not-found', 'request-answered', 'request-not-yours', 'answers-rejected'],
  },
  readAskedPhoto: {
    method: 'GET',
    path: '/v1/cases/{receipt}/requests/{request}/photo',
    summary:
      'The photo that an open request asks for again, small, for the eyes of who sent it; kept nowhere',
    signedIn: true,
    creates: false,
    status: 200,
    answer: requests.askedPhotoAnswer,
    refusals: [...ofCase, 'request-not-found', 'request-answered', 'request-not-yours', 'photo-gone'],
  },
  correctCase: {
    ...deed,
    path: '/v1/cases/{receipt}/corrections',
    summary: 'Correct name, place or phone',
    body: requests.correctionRequest,
    refusals: [...ofCase, 'answers-rejected'],
  },
  withdrawCase: {
    ...deed,
    path: '/v1/cases/{receipt}/withdrawal',
    summary: 'Withdraw an application or a report (撤回)',
    body: requests.withdrawalRequest,
  },
  withdrawConsent: {
    ...deed,
    path: '/v1/cases/{receipt}/consent-withdrawals',
    summary: 'Withdraw one consent of an application',
    body: requests.consentWithdrawalRequest,
    refusals: [...ofCase, 'answers-rejected'],
  },
  askForCall: {
    ...deed,
    path: '/v1/cases/{receipt}/calls',
    summary: 'Ask the office to call (请打电话给我)',
    body: requests.callRequest,
  },
  hurryCase: {
    ...deed,
    path: '/v1/cases/{receipt}/hurries',
    summary: 'Hurry the office once a legal day has passed (催办)',
    body: requests.hurryRequest,
    refusals: [...ofCase, 'not-late'],
  },
  sayOutcome: {
    ...deed,
    path: '/v1/cases/{receipt}/outcome',
    summary: 'Say whether it is solved; 没解决 opens the case again (解决了吗)',
    body: requests.outcomeRequest,
  },
  makeFollowCode: {
    ...deed,
    path: '/v1/cases/{receipt}/follow-codes',
    summary: 'A code of six digits, for 15 minutes and once, by which another phone follows the case',
    body: requests.followCodeRequest,
    answer: requests.followCodeAnswer,
    refusals: ['case-not-found', 'not-the-sender', 'too-many'],
  },
  followCase: {
    ...deed,
    path: '/v1/follows',
    summary: 'Follow a case by the code on the screen of who sent it',
    body: requests.followRequest,
    refusals: ['follow-code', 'follow-code-used', 'follow-code-old', 'too-many-tries'],
  },
  revokeFollow: {
    ...deed,
    path: '/v1/cases/{receipt}/revocations',
    summary: 'End a follower, or every code that was not used; a follower may end himself',
    body: requests.revocationRequest,
    refusals: ['case-not-found', 'not-the-sender', 'too-many'],
  },
  markSeen: {
    ...deed,
    creates: false,
    status: 200,
    path: '/v1/cases/{receipt}/seen',
    summary: 'Notices made up to a moment were seen on this phone',
    body: requests.seenRequest,
    answer: requests.seenAnswer,
    refusals: ['case-not-found'],
  },
} as const satisfies Record<string, Operation>;

/** Those that do something to one case, and answer with its receipt. */
export type CaseDeedId = Exclude<
  keyof typeof caseOperations,
  'readAskedPhoto' | 'makeFollowCode' | 'followCase' | 'revokeFollow' | 'markSeen'
>;
