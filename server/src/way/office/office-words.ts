import type { Decision, HandRole } from '@/domain/case/way/case-way';
import type { Asked, RequestKind } from '@/domain/case/way/waiting';

/** What the office says with a request; sealed beside it. */
export interface RequestWords extends Asked {
  /** The photo of the case that it points at: never told, only shown. */
  readonly photoId?: string;
  /** Which consent of the application is asked for, as `consentStates` names them; told to no phone. */
  readonly who?: string;
}

/** A request as the office makes it. */
export interface RequestItem extends RequestWords {
  readonly kind: RequestKind;
  /** Whose to answer: who sent the case, or one of those who follow it. */
  readonly to: HandRole;
}

/**
 * What the office says with a decision, sealed beside it: 给 with sum, formula and month, 不给 condition by condition
 * with reasons. The statutory sentence is named by document and article; its words live with the phone.
 */
export type DecisionWords = Pick<Decision, 'document' | 'article' | 'given' | 'conditions' | 'reasons'>;
