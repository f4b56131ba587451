import type { Receipt } from '@/domain/case/receipt';
import { caseOfDraft } from '@/domain/case/whose-draft';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { applicationFrom, newAnswers, supplement } from '@/forms/supplement';
import { useSelected, useStores } from '@/stores/context';
import { knownOf } from '@/stores/outbox';

/** The form as this draft answers it: whole for a person, any part of it for a case that is at the office (接着填). */
export function applicationFor(person: string): FormDefinition {
  return caseOfDraft(person) ? supplement : assistanceApplication;
}

/** The case that this draft belongs to, and how many of its answers the office has not heard yet. */
export function useBoundCase(
  person: string,
): { readonly receipt: Receipt; readonly fresh: number } | undefined {
  const { draft, outbox } = useStores();
  const receipt = caseOfDraft(person);
  const known = useSelected(outbox, (state) => knownOf(state, receipt));
  const answers = useSelected(draft(assistanceApplication, person), (state) => state.answers);
  return receipt && { receipt, fresh: newAnswers(answers, heardBefore(known)) };
}

function heardBefore(known: Answers | undefined): Answers {
  return known ? applicationFrom(known) : {};
}
