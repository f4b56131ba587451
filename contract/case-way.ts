import * as v from 'valibot';
import { personActionIds } from '@/domain/case/actions/case-actions';
import { notKnownYet } from '@/domain/case/case-timeline';
import { laterPaperIds } from '@/domain/case/paper';
import { termStandings } from '@/domain/case/way/case-term';
import {
  conditionStates,
  followRoles,
  handRoles,
  noticeKinds,
  noticeRoutes,
  noticeStates,
} from '@/domain/case/way/case-way';
import { againReasons, answerWays, waitedFor, waitingKinds } from '@/domain/case/way/waiting';
import type { Day } from '@/domain/dates';
import { at, knownOr, photoMark, short } from './schema-parts';

/** `YYYY-MM-DD` in China. */
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.transform((text) => text as Day),
);
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));

/** The words of a list that this program knows; the others are left out, for nothing can be done by them. */
function known<const Word extends string>(words: readonly Word[]) {
  const isKnown = (word: string): word is Word => words.some((one) => one === word);
  return v.pipe(
    short(v.array(v.string())),
    v.transform((all) => [...new Set(all.filter(isKnown))]),
    v.readonly(),
  );
}

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(short(v.array(item)), v.readonly());

/** A limit that runs: what sets it, from when, until when, or since when it is paused. */
const term = v.object({
  count: v.number(),
  unit: knownOr(['workday', 'day', 'month'], notKnownYet),
  from: day,
  document: v.string(),
  article: v.exactOptional(v.string()),
  extended: v.boolean(),
  standing: knownOr(termStandings, notKnownYet),
  until: v.exactOptional(v.object({ day, about: v.boolean() })),
  pausedSince: v.exactOptional(day),
  left: v.exactOptional(v.number()),
  ended: v.exactOptional(day),
});

const asked = v.object({
  words: v.string(),
  paper: v.exactOptional(knownOr(laterPaperIds, notKnownYet)),
  again: v.exactOptional(
    v.object({
      why: knownOr(againReasons, 'other'),
      mark: v.exactOptional(photoMark),
      /** The photo can be looked at once more from this phone (`readAskedPhoto`), and when it came. */
      photo: v.exactOptional(v.object({ came: day })),
    }),
  ),
  wishedBy: v.exactOptional(day),
});

const waiting = v.object({
  id: v.string(),
  kind: knownOr(waitingKinds, notKnownYet),
  who: knownOr(waitedFor, notKnownYet),
  since: day,
  terms: list(term),
  pausedBy: list(v.string()),
  asked: v.exactOptional(asked),
  ways: known(answerWays),
  reminded: v.exactOptional(day),
  got: v.exactOptional(day),
  gotBy: v.exactOptional(knownOr(answerWays, notKnownYet)),
  checked: v.exactOptional(day),
});

const decision = v.object({
  outcome: knownOr(['given', 'refused'], notKnownYet),
  on: day,
  document: v.exactOptional(v.string()),
  article: v.exactOptional(v.string()),
  given: v.exactOptional(
    v.object({
      sum: v.number(),
      per: knownOr(['month', 'once'], notKnownYet),
      formula: v.exactOptional(v.string()),
      fromMonth: v.exactOptional(month),
      paidHow: v.exactOptional(v.string()),
      reviewMonth: v.exactOptional(month),
    }),
  ),
  conditions: list(v.object({ words: v.string(), state: knownOr(conditionStates, 'unclear') })),
  reasons: v.exactOptional(v.string()),
  appeal: v.exactOptional(
    v.object({
      office: v.exactOptional(v.string()),
      review: v.exactOptional(term),
      court: v.exactOptional(term),
    }),
  ),
});

/**
 * What stands in `way` of a case. It is read where it is shown, not with the list: one that cannot be read, of a
 * backend to come, leaves the case as it was without it.
 */
export const caseWay = v.object({
  role: knownOr(handRoles, notKnownYet),
  may: known(personActionIds),
  waiting: list(waiting),
  decision: v.exactOptional(decision),
  followers: list(
    v.object({ id: v.string(), role: knownOr(followRoles, notKnownYet), since: at, isYou: v.boolean() }),
  ),
  notices: list(
    v.object({
      id: v.string(),
      kind: knownOr(noticeKinds, notKnownYet),
      route: knownOr(noticeRoutes, notKnownYet),
      state: knownOr(noticeStates, notKnownYet),
      madeAt: at,
      isYours: v.exactOptional(v.boolean()),
    }),
  ),
  consents: list(
    v.object({
      who: v.string(),
      matter: v.string(),
      state: knownOr(['agreed', 'later', 'declined', 'unasked', 'withdrawn'], notKnownYet),
    }),
  ),
});
