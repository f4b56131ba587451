import { createContext, useContext } from 'react';
import type { Verdict } from '@/domain/eligibility/verdict/verdict';
import type { Answers } from '@/domain/form/definition';
import type { DraftStore } from '@/stores/drafts/draft-state';
import type { Checked } from '../use-assessment';

export interface ResultSourceValue {
  readonly draft: DraftStore;
  readonly answers: Answers;
  readonly checked: Checked;
  /** Every scheme in the order shown. */
  readonly verdicts: readonly Verdict[];
  /** The scheme somebody came from. */
  readonly askedFor: string | undefined;
}

/** What the parts of the result page show. */
export const ResultSource = createContext<ResultSourceValue | undefined>(undefined);

/** @throws {Error} outside the result page: a mistake in our code */
export function useResult(): ResultSourceValue {
  const value = useContext(ResultSource);
  if (!value) throw new Error('no result here');
  return value;
}
