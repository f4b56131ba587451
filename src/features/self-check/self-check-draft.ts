import { useEffect, useMemo } from 'react';
import type { FormTexts } from '@/content/form-texts';
import { relationOptions } from '@/content/messages/self-check/options';
import { memberNames, selfCheckTexts } from '@/content/messages/self-check/questions';
import type { Answers } from '@/domain/form/definition';
import { maxMembers, type SelfCheckMode } from '@/forms/self-check/family/family';
import { maxSupporters } from '@/forms/self-check/family/supporters';
import { selfCheck } from '@/forms/self-check/self-check';
import { useSelected, useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/drafts/draft-state';

/** One check at a time: the answers are of one family and last a day. */
export const checkPerson = 'only';

/** The answers in progress; opened, and rid of what is older than a day, before anything shows them. */
export function useCheckDraft(): {
  readonly draft: DraftStore;
  readonly isOpen: boolean;
  readonly isUnreadable: boolean;
  readonly open: () => void;
} {
  const { draft: draftOf, selfCheck: store } = useStores();
  const draft = draftOf(selfCheck, checkPerson);
  const isOpen = useSelected(store, ({ status }) => status === 'open');
  const isUnreadable = useSelected(store, ({ status }) => status === 'unreadable');
  const open = (): void => void store.getState().open(selfCheck, draft);
  useEffect(() => void store.getState().open(selfCheck, draft), [store, draft]);
  return { draft, isOpen, isUnreadable, open };
}

export function modeOf({ mode }: Answers): SelfCheckMode {
  return mode === 'emergency' || mode === 'full' ? mode : 'quick';
}

/** Sets how much is asked; what was answered stays. */
export function setMode(draft: DraftStore, mode: SelfCheckMode): void {
  draft.getState().choose('mode', mode);
  draft.getState().goOn('mode');
}

/** The words, with each member called what the answers say. */
export function useCheckTexts(draft: DraftStore): FormTexts {
  const told = useSelected(draft, ({ answers }) => relationsOf(answers).join());
  return useMemo(() => selfCheckTexts(namesOf(told.split(',')), maxSupporters), [told]);
}

/** What each member is called: 本人, 第 2 个人（儿女）. */
export function namesOf(relations: readonly string[]): readonly string[] {
  return memberNames(
    relations.map((relation) => relationOptions[relation]?.label.split('|').join('') || undefined),
  );
}

export function relationsOf(answers: Answers): readonly string[] {
  return Array.from({ length: maxMembers }, (_, index) => {
    const relation = answers[`m${index}-relation`];
    return typeof relation === 'string' && relation !== 'unknown' ? relation : '';
  });
}
