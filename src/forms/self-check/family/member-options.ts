import { waysOut } from '@/domain/form/definition';
import { selfCareAbilities } from '@/domain/household';

/** Option ids of the questions about one member, in the order shown. */
export const knownRelations = [
  'spouse',
  'child',
  'parent',
  'grandchild',
  'grandparent',
  'sibling',
  'parent-in-law',
  'child-in-law',
  'relative',
  'other',
] as const;

/** The options of one question, and those among them that stay folded until wanted. */
export interface SomeRare {
  readonly options: readonly string[];
  readonly rare?: readonly string[];
}

export const memberRelations: SomeRare = {
  options: [...knownRelations, 'unknown'],
  rare: ['grandparent', 'sibling', 'parent-in-law', 'child-in-law', 'relative'],
};

export const away = ['prison', 'compulsory-treatment', 'declared-missing', 'soldier', 'clergy'];

export const yesNo: SomeRare = { options: ['yes', 'no', 'unknown'] };

const parentAway = ['declared-missing', 'not-found', 'prison', 'compulsory-treatment', 'restricted'];

export const parentStates: SomeRare = {
  options: ['raising', 'dead', 'disabled', 'ill', 'out-of-contact', ...parentAway, 'unknown'],
  rare: parentAway,
};

export const study: SomeRare = {
  options: [
    'none',
    'kindergarten',
    'school',
    'full-time-college',
    'part-time-college',
    'postgraduate',
    'unknown',
  ],
};

export const disabilityGrades: SomeRare = {
  options: ['none', 'no-card', 'card-1', 'card-2', 'card-3', 'card-4', 'card', 'unknown'],
  rare: ['card-3', 'card-4', 'card'],
};

export const kinds: SomeRare = {
  options: ['limb', 'sight', 'hearing', 'intellectual', 'mental', 'speech', 'multiple', 'unknown'],
  rare: ['speech', 'multiple'],
};

export const illness: SomeRare = { options: ['none', 'diagnosed', 'recognised', 'unknown'] };

/** None of the abilities is folded: what is not seen would count as lost. */
export const abilities: SomeRare = { options: [...selfCareAbilities, ...waysOut], rare: waysOut };
