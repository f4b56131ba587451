import { type Answers, type FormPage, isBlank, type Question } from '@/domain/form/definition';

/** Who applies for whom (社会救助法 §37), and whether help cannot wait (§50). */
export const whoQuestions: readonly Question[] = [
  { id: 'forWhom', kind: 'choice', options: ['self', 'family', 'relative', 'other', 'worker'] },
  { id: 'helperName', kind: 'name' },
  { id: 'helperPhone', kind: 'phone' },
  {
    id: 'helperIs',
    kind: 'choice',
    options: ['spouse', 'child', 'parent', 'relative', 'neighbour', 'staff', 'other'],
  },
  {
    id: 'whyHelped',
    kind: 'choice',
    optional: true,
    options: ['no-phone', 'cannot-read', 'cannot-walk', 'away', 'other'],
  },
  { id: 'authority', kind: 'choice', options: ['paper', 'voice', 'worker-saw', 'later'] },
  { id: 'authorityPhotos', kind: 'photos', optional: true, most: 2, photo: 'identity' },
  { id: 'urgent', kind: 'choice', options: ['yes', 'no', 'unknown'] },
  { id: 'event', kind: 'choice', options: ['no-food', 'illness', 'accident', 'fire', 'disaster', 'other'] },
  { id: 'eventPlace', kind: 'text', optional: true, most: 100 },
  { id: 'needNow', kind: 'long-text', optional: true, most: 300 },
  { id: 'phoneUse', kind: 'choice', options: ['keep', 'once'] },
];

/**
 * The hurry first: whom it concerns must not wait for whoever types. Whose phone it is comes before whoever helps: on
 * a borrowed one, what its owner said about themselves last time is not shown.
 */
export const whoPages: readonly FormPage[] = [
  { id: 'for-whom', questions: ['forWhom'], next: () => 'urgent' },
  { id: 'urgent', questions: ['urgent'], next: ({ urgent }) => (urgent === 'yes' ? 'event' : 'phone-use') },
  {
    id: 'event',
    questions: ['event'],
    next: () => 'event-place',
  },
  {
    id: 'event-place',
    questions: ['eventPlace'],
    next: ({ needNow }) => (isBlank(needNow) ? 'phone-use' : 'need-now'),
  },
  { id: 'need-now', questions: ['needNow'], next: () => 'phone-use' },
  {
    id: 'phone-use',
    questions: ['phoneUse'],
    notices: ({ phoneUse }) => (phoneUse === 'once' ? ['once'] : []),
    next: ({ forWhom }) => (forWhom === 'self' ? undefined : 'helper'),
  },
  {
    id: 'helper',
    questions: ['helperName', 'helperPhone'],
    next: () => 'helper-is',
  },
  {
    id: 'helper-is',
    questions: ['helperIs'],
    next: ({ forWhom }) => (forWhom === 'family' ? undefined : 'why-helped'),
  },
  { id: 'why-helped', questions: ['whyHelped'], next: () => 'authority' },
  {
    id: 'authority',
    questions: ['authority'],
    notices: ({ authority }) => (authority === 'voice' ? ['voice'] : []),
    next: ({ authority }) => (authority === 'paper' ? 'authority-photos' : undefined),
  },
  { id: 'authority-photos', questions: ['authorityPhotos'], next: () => undefined },
];

/** Help cannot wait: such applications are never refused for being many, and the office sees them first. */
export function isUrgentApplication({ urgent }: Answers): boolean {
  return urgent === 'yes';
}

/** Sent from a phone that is not theirs: nothing of it stays there. */
export function isOneOff({ phoneUse }: Answers): boolean {
  return phoneUse === 'once';
}
