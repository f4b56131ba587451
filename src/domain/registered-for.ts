/** For whom somebody registers (先报个名): 自己 costs no question, the others are asked on one page before. */
export const registeredFor = ['self', 'mother', 'father', 'spouse', 'relative', 'other'] as const;
export type RegisteredFor = (typeof registeredFor)[number];

/** Whom a registration is for; somebody's own where it is not told. */
export function relationOf(value: unknown): RegisteredFor {
  return registeredFor.find((known) => known === value) ?? 'self';
}

/** How urgent it is, in the order shown. Both first are urgent to the office; the first one means today. */
export const urgencies = ['today', 'days', 'no'] as const;

export function isUrgentAnswer(urgency: unknown): boolean {
  return urgency === 'today' || urgency === 'days';
}
