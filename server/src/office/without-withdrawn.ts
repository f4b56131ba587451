import type { Answers, FormDefinition } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { recordsOf } from '@/domain/form/records';
import { photosOf } from '@/domain/form/summary';
import type { AddedPapers } from '../cases/added-papers';
import type { SealedCase } from '../cases/sealed-case';
import { consentStates } from './consent-states';

/** What may still be looked at. */
export interface Allowed {
  /** On the route: a withdrawn consent takes the answers behind it off, as if it had not been given. */
  readonly answers: Answers;
  readonly added: readonly AddedPapers[];
  /** Photos that may not be looked at any more. */
  readonly hidden: ReadonlySet<string>;
}

/** Leaves out what hangs on a consent to health, papers or the reason of being away that was withdrawn. */
export function withoutWithdrawn(
  form: FormDefinition,
  content: SealedCase,
  added: readonly AddedPapers[],
): Allowed {
  const withdrawn = new Set(
    consentStates(content).flatMap(({ who, state }) => (state === 'withdrawn' ? [who] : [])),
  );
  const { answers } = walk(form, asDeclined(content.answers, withdrawn));
  const kept = added.filter(() => !withdrawn.has('papers'));
  const all = [...photosOf(form, content.answers), ...added.flatMap(({ photos }) => photos)];
  const shown = new Set([...photosOf(form, answers), ...kept.flatMap(({ photos }) => photos)]);
  return { answers, added: kept, hidden: new Set(all.filter((photo) => !shown.has(photo))) };
}

function asDeclined(answers: Answers, withdrawn: ReadonlySet<string>): Answers {
  return {
    ...answers,
    ...(withdrawn.has('health') && { healthConsent: 'no' }),
    ...(withdrawn.has('papers') && { papersConsent: 'no' }),
    ...(Array.isArray(answers.members) && {
      members: recordsOf(answers.members).map((member, place) => ({
        ...member,
        ...(withdrawn.has(`member-${place + 1}-away`) && { awayConsent: 'no' }),
        ...(withdrawn.has(`member-${place + 1}-health`) && { memberHealthConsent: 'no' }),
      })),
    }),
  };
}
