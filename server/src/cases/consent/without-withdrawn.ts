import type { Answers, FormDefinition } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { type RecordAnswers, recordsOf } from '@/domain/form/records';
import { photosOf } from '@/domain/form/summary';
import type { AddedPapers } from '../papers/added-papers';
import type { SealedCase } from '../sealed-case';
import { consentStates } from './consent-states';

/** What may still be looked at. */
export interface Allowed {
  /** On the route: a withdrawn consent takes the answers behind it off, as if it had not been given. */
  readonly answers: Answers;
  readonly added: readonly AddedPapers[];
  /** Photos that may not be looked at any more. */
  readonly hidden: ReadonlySet<string>;
}

/** Leaves out what hangs on a consent that was withdrawn: to health, papers, the reason of being away, a child's information. */
export function withoutWithdrawn(
  form: FormDefinition,
  content: SealedCase,
  added: readonly AddedPapers[],
): Allowed {
  const states = consentStates(content).filter(({ state }) => state === 'withdrawn');
  const withdrawn = new Set(states.map(({ who }) => who));
  const papersEnd = states.find(({ who }) => who === 'papers')?.decision?.at ?? 0;
  const { answers } = walk(form, asDeclined(content.answers, withdrawn));
  // What was added later came with a consent of its own.
  const kept = added.filter(({ receivedAt }) => receivedAt > papersEnd);
  const all = [...photosOf(form, content.answers), ...added.flatMap(({ photos }) => photos)];
  const shown = new Set([...photosOf(form, answers), ...kept.flatMap(({ photos }) => photos)]);
  return { answers, added: kept, hidden: new Set(all.filter((photo) => !shown.has(photo))) };
}

/** Who the child is to the applicant: the household still has so many people. */
function nameOnly({ id, memberName, relation }: RecordAnswers): RecordAnswers {
  return { id, ...(memberName !== undefined && { memberName }), ...(relation !== undefined && { relation }) };
}

function asDeclined(answers: Answers, withdrawn: ReadonlySet<string>): Answers {
  return {
    ...answers,
    ...(withdrawn.has('health') && { healthConsent: 'no' }),
    ...(withdrawn.has('papers') && { papersConsent: 'no' }),
    ...(Array.isArray(answers.members) && {
      members: recordsOf(answers.members).map((member, place) => ({
        ...(withdrawn.has('guardian') && member.memberAge === 'under-14' ? nameOnly(member) : member),
        ...(withdrawn.has(`member-${place + 1}-away`) && { awayConsent: 'no' }),
        ...(withdrawn.has(`member-${place + 1}-health`) && { memberHealthConsent: 'no' }),
      })),
    }),
  };
}
