import { answerRequest } from '../../way/deeds/answer-request';
import { correct } from '../../way/deeds/correct';
import { askForCall, hurry, sayOutcome, withdraw, withdrawConsent } from '../../way/deeds/effects';
import { deedHandler, type WayApiRooms } from './deed-handler';

/** What a person does with a case at the office; who follows it may answer what is his to answer, and ask. */
export function deedHandlers(rooms: WayApiRooms) {
  return {
    answerRequest: deedHandler(rooms, {
      operation: 'answerRequest',
      action: () => 'answer',
      byFollowers: true,
      effect: (held, sent) => answerRequest(rooms, held, sent),
    }),
    correctCase: deedHandler(rooms, {
      operation: 'correctCase',
      action: () => 'correct',
      effect: (held, sent) => correct(rooms, held, sent),
    }),
    withdrawCase: deedHandler(rooms, {
      operation: 'withdrawCase',
      action: () => 'withdraw',
      effect: (held) => withdraw(rooms, held),
    }),
    withdrawConsent: deedHandler(rooms, {
      operation: 'withdrawConsent',
      action: () => 'withdraw-consent',
      byFollowers: true,
      effect: (held, { who }) => withdrawConsent(rooms, held, who),
    }),
    askForCall: deedHandler(rooms, {
      operation: 'askForCall',
      action: () => 'ask-for-call',
      byFollowers: true,
      effect: (held) => askForCall(rooms, held),
    }),
    hurryCase: deedHandler(rooms, {
      operation: 'hurryCase',
      action: () => 'hurry',
      byFollowers: true,
      effect: (held) => hurry(rooms, held),
    }),
    sayOutcome: deedHandler(rooms, {
      operation: 'sayOutcome',
      action: ({ solved }) => (solved ? 'say-solved' : 'say-unsolved'),
      effect: (held, { solved }) => sayOutcome(rooms, held, solved),
    }),
  };
}
