/** Every condition a verdict may name; content/messages has a title and a plain sentence for each. */
export const conditionIds = [
  'hukou-here',
  'income-below-standard',
  'income-below-near-line',
  'income-below-disposable-income',
  'vehicles-plain',
  'homes-plain',
  'business-plain',
  'savings-plain',
  'home-building-plain',
  'unable-to-work',
  'own-income-below-standard',
  'supporters-unable',
  'severe-disability-card',
  'recognised-illness',
  'clergy-three-years',
  'clergy-hardship',
  'adult',
  'jobless',
  'severe-disability-adult',
  'cannot-work-or-bedridden',
  'lives-with-kin',
  'family-hardship',
  'spending-over-ratio',
  'sudden-event',
  'living-in-danger',
  'spending-jumped',
  'in-a-category',
  'in-a-category-for-work',
  'medical-need',
  'medical-rules',
  'in-school',
  'housing-difficulty',
  'housing-rules',
  'unemployed-able',
  'natural-disaster',
  'disaster-hardship',
  'needs-emergency-care',
  'cannot-pay-or-unknown',
  'emergency-care-rules',
  'stranded',
  'under-eighteen',
  'parents-lost',
  'parents-unable',
  'needs-lawyer',
  'free-of-means-check',
  'disability-subsidy-rules',
] as const;

export type ConditionId = (typeof conditionIds)[number];

/** What is said beside a condition or a scheme; content/messages has a sentence for each. */
export const noteIds = [
  'office-will-check',
  'by-office',
  'figure-missing',
  'may-have-risen',
  'tier-unknown',
  'hukou-elsewhere',
  'basic-pension-unclear',
  'allowance-unclear',
  'illness-costs-may-count',
  'work-costs-may-count',
  'support-may-be-reckoned',
  'members-unclear',
  'multiple-set-by-province',
  'focus-support',
  'care-allowance-by-grade',
  'child-may-choose',
  'small-sum-first',
  'assist-first',
  'amount-by-office',
  'follows-from-category',
  'no-publication-for-children',
  'check-answers',
] as const;

export type NoteId = (typeof noteIds)[number];

/** The either-or groups. */
export const optionsIds = ['single-person-ground', 'temporary-ground'] as const;

export type OptionsId = (typeof optionsIds)[number];
