/** Option ids of the questions about one member, in the order shown. */
export const relations = [
  'spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'parent-in-law',
  'child-in-law',
  'other',
  'unknown',
];

export const away = ['prison', 'compulsory-treatment', 'declared-missing', 'soldier', 'clergy'];

export const yesNo = ['yes', 'no', 'unknown'];

export const parentStates = [
  'raising',
  'dead',
  'declared-missing',
  'not-found',
  'out-of-contact',
  'prison',
  'compulsory-treatment',
  'restricted',
  'disabled',
  'ill',
  'unknown',
];

export const study = [
  'none',
  'kindergarten',
  'school',
  'full-time-college',
  'part-time-college',
  'postgraduate',
  'unknown',
];

export const disability = ['none', 'no-card', 'card-1', 'card-2', 'card-3', 'card-4', 'card', 'unknown'];

export const kinds = ['limb', 'sight', 'hearing', 'speech', 'intellectual', 'mental', 'multiple', 'unknown'];

export const illness = ['none', 'diagnosed', 'recognised', 'unknown'];

export const abilities = [
  'eats',
  'dresses',
  'getsOutOfBed',
  'usesToilet',
  'walksIndoors',
  'bathes',
  'none',
  'unknown',
];
